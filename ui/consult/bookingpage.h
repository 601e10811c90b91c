// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultport.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QTableView;

namespace Tongguan {

class EmptyState;
class SlotTable;

// A consultation is asked for: with which office, about what, with what agenda, and when.
class BookingPage final : public QWidget
{
    Q_OBJECT
public:
    explicit BookingPage(ConsultPort& port, QWidget* parent = nullptr);

    void begin(const ConsultSubject& subject); // anew; offices are asked for
    void setSubjects(const QList<ConsultSubject>& subjects); // to choose from: what was worked on last
    [[nodiscard]] std::optional<ConsultBooking> booking() const; // nothing while something is missing

Q_SIGNALS:
    void booked(Tongguan::ConsultId id);
    void cancelled();
    void failed(const Tongguan::Error& error);

private:
    void build();
    void takeOffices(const Result<QList<ConsultOffice>>& offices);
    void showWeek(QDate first);
    void check();
    void send();
    [[nodiscard]] ConsultSubject subject() const;

    ConsultPort& m_port;
    SlotTable* m_slots;
    QComboBox *m_office, *m_subject, *m_plan;
    QLineEdit *m_enterprise, *m_order, *m_number;
    QPlainTextEdit* m_agenda;
    QRadioButton *m_soon, *m_timed;
    QLabel *m_week, *m_problem, *m_missing, *m_planLabel, *m_orderLabel, *m_enterpriseLabel;
    QPushButton *m_before, *m_after, *m_book, *m_cancel;
    QTableView* m_table;
    QDate m_first;
    quint64 m_asked = 0;
    bool m_sending = false;
};

} // namespace Tongguan
