// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/home/homeview.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace Tongguan {

class Chip;
class EmptyState;
class HomeColumns;
class HomePart;

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

    QWidget* buildHead();
    void buildPart(Part part);
    void showPart(Part part, HomePart& widget, const HomeSection& section);
    void showCounts();
    [[nodiscard]] static QString titleOf(Part part);
    [[nodiscard]] static ListFilter filterOf(Part part);
    [[nodiscard]] const HomeSection& sectionOf(Part part) const;

    HomeView m_view;
    QStackedWidget* m_pages;
    HomeColumns* m_columns;
    EmptyState* m_empty;
    QLabel *m_day, *m_summary;
    QHash<DeclarationState, Chip*> m_chips;
    QList<std::pair<Part, HomePart*>> m_parts;
};

} // namespace Tongguan
