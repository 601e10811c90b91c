// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/document/tabview.h"

#include <QTabWidget>

namespace Tongguan {

// The form's pages by the document type, each built when it is first shown.
class FormPages final : public QTabWidget {
    Q_OBJECT
public:
    FormPages(FormModel& model, const FormContext& context, QWidget* parent = nullptr);

    bool goTo(const Place& place); // false where no page shows it
    void focusFirst(); // of the first page
    void toTop(); // the first page, scrolled to its beginning
    void goToGrid(); // the first page that is a grid with its detail, best one with lines below its lines
    [[nodiscard]] RecordGrid* mainGrid(); // that grid; null where the type has none
    void setFindings(const QList<PlacedFinding>& findings, bool showAll);
    [[nodiscard]] FieldRow* field(const Place& place); // its page is built; null where no section shows it
    [[nodiscard]] TabView* page(int at); // built now; null for pages that are not the form's

    [[nodiscard]] QHash<QString, QByteArray> gridStates() const;
    void setGridStates(const QHash<QString, QByteArray>& states);

Q_SIGNALS:
    void fieldEntered(const Tongguan::Place& place);
    void committed();
    void noticed(const QString& text);
    void layoutChanged();
    void linesBuilt(Tongguan::LinesView& lines); // the page of the main grid is there now
    void gridBuilt(Tongguan::RecordGrid& grid);

private:
    void build(int at);
    void leavePage(int from, Leave how);
    void markTabs();

    FormModel& m_model;
    FormContext m_context;
    QList<TabView*> m_views; // null: not built yet
    QHash<QString, QByteArray> m_gridStates;
    QList<PlacedFinding> m_findings;
    bool m_showAll = false;
};

} // namespace Tongguan
