// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/home/homeview.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace Tongguan {

class Chip;
class EmptyState;
class HomeList;

// What needs me today, most urgent first; everything opens with Enter or a click.
class HomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit HomePage(QWidget* parent = nullptr);

    void setView(const HomeView& view);

Q_SIGNALS:
    void openRequested(Tongguan::DocumentId id);
    void newRequested(const QString& direction); // "I" or "E"
    void importRequested();
    void filterRequested(const Tongguan::ListFilter& filter);
    void syncRequested();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    enum class Part { Returned, Rejected, Conflicts, TaxDue, Inspections, Deadlines, Waiting, Recent };
    struct PartWidgets {
        Part part;
        QWidget* box = nullptr;
        QLabel *icon = nullptr, *title = nullptr, *count = nullptr;
        QToolButton* all = nullptr;
        HomeList* list = nullptr;
    };

    QWidget* buildHead();
    PartWidgets buildPart(Part part);
    void showPart(PartWidgets& widgets, const HomeSection& section);
    void showCounts();
    void moveFocus(const HomeList* from, int direction);
    [[nodiscard]] static QString titleOf(Part part);
    [[nodiscard]] static ListFilter filterOf(Part part);
    [[nodiscard]] const HomeSection& sectionOf(Part part) const;

    HomeView m_view;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QLabel *m_day, *m_summary, *m_calm;
    QHash<DeclarationState, Chip*> m_chips;
    QList<PartWidgets> m_parts;
};

} // namespace Tongguan
