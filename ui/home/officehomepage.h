// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/home/officehomeview.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Tongguan {

class HomeColumns;
class HomePart;
struct HomeRow;

// What waits for an officer: companies in the order they are called, documents to review, what is overdue, what is booked.
class OfficeHomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit OfficeHomePage(QWidget* parent = nullptr);

    void setView(const OfficeHomeView& view);
    [[nodiscard]] qint64 toDo() const { return m_toDo; } // who waits, what is to be reviewed and what is overdue

Q_SIGNALS:
    void consultRequested(Tongguan::ConsultId id);
    void caseRequested(Tongguan::DocumentId id);
    void consultsRequested(); // all of them

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* buildHead();
    HomePart* addPart(const QString& title, const QString& name, bool isLeft);
    void open(const QString& id);
    void showConsults();
    void showCases();
    void showSummary();
    [[nodiscard]] HomeRow rowOf(const ConsultSummary& one) const;
    [[nodiscard]] HomeRow rowOf(const OfficeCaseItem& one) const;

    OfficeHomeView m_view;
    HomeColumns* m_columns;
    QLabel *m_day, *m_summary;
    QPushButton* m_next;
    HomePart *m_waiting, *m_live, *m_review, *m_overdue, *m_booked;
    QList<HomeRow> m_late; // consultations that are overdue
    ConsultId m_nextId;
    qint64 m_toDo = 0, m_inQueue = 0, m_toReview = 0, m_lateAll = 0;
};

} // namespace Tongguan
