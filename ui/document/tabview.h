// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/document/linesview.h"

class QScrollArea;

namespace Tongguan {

// One page of the form as the document type describes it: sections, single groups, grids. Knows the brokers' order.
class TabView final : public QWidget {
    Q_OBJECT
public:
    TabView(FormModel& model, const FormContext& context, const FormTab& tab, QWidget* parent = nullptr);

    [[nodiscard]] static bool holds(const DocumentType& type, const FormTab& tab, const Place& place);
    bool goTo(const Place& place); // focus to that input or cell
    void focusFirst();
    void toTop();
    void focusLast();
    void setFindings(const QList<PlacedFinding>& findings, bool showAll);
    [[nodiscard]] QList<RecordGrid*> grids() const;
    [[nodiscard]] const QList<SectionForm*>& sections() const { return m_sections; }
    [[nodiscard]] LinesView* lines() const { return m_lines; } // null where the page has no grid with detail

Q_SIGNALS:
    void fieldEntered(const Tongguan::Place& place);
    void leaveRequested(Tongguan::Leave how); // beyond the page's first or last input
    void committed();
    void noticed(const QString& text);

private:
    void addSection(SectionForm* form, class QVBoxLayout* layout);
    void addGrids(const DocumentType& type, const FormTab& tab, class QVBoxLayout* layout);
    void leaveField(FieldRow* from, Leave how);
    void leaveGrid(RecordGrid* from, Leave how);
    [[nodiscard]] QList<FieldRow*> fields() const;

    FormModel& m_model;
    FormContext m_context;
    QScrollArea* m_area = nullptr;
    QList<SectionForm*> m_sections;
    QList<RecordGrid*> m_grids;
    LinesView* m_lines = nullptr;
};

} // namespace Tongguan
