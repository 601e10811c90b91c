// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/recordform.h"
#include "ui/forms/recordgrid.h"

class QSplitter;
class QTabWidget;
class QVBoxLayout;

namespace Tongguan {

// A grid with the detail of its current line below, and the groups nested in it beside the detail.
class LinesView final : public QWidget {
    Q_OBJECT
public:
    LinesView(FormModel& model, const FormContext& context, int group, const QStringList& children, QWidget* parent = nullptr);

    [[nodiscard]] RecordGrid& grid() const { return *m_grid; }
    [[nodiscard]] RecordForm& detail() const { return *m_detail; }
    [[nodiscard]] QList<RecordGrid*> grids() const; // the main one first
    void addAid(QWidget* aid); // above the fields of the line
    bool goTo(const Place& place);
    void setFindings(const QList<PlacedFinding>& findings, bool showAll);

Q_SIGNALS:
    void fieldEntered(const Tongguan::Place& place);
    void leaveRequested(Tongguan::Leave how);
    void committed();
    void noticed(const QString& text);

private:
    void addChild(const DocumentType& type, const QList<int>& groups, RecordGrid& parentGrid, const QStringList& children);
    void follow(int row);
    void connectGrid(RecordGrid* grid);

    FormModel& m_model;
    FormContext m_context;
    RecordGrid* m_grid;
    RecordForm* m_detail;
    QTabWidget* m_pages;
    QVBoxLayout* m_above = nullptr; // holds what stands above the detail
    QList<RecordGrid*> m_children;
    QList<PlacedFinding> m_findings;
    bool m_showAll = false;
};

} // namespace Tongguan
