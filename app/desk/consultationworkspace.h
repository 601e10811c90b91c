// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desk/deskparts.h"
#include "models/base/ids.h"
#include "models/consult/consultation.h"

#include <QObject>

#include <memory>

class QAction;

namespace Tongguan {

class ConsultFlow;
class DocumentFlow;

// The workspace of consultations, and the pane of one beside the documents of every other workspace.
class ConsultationWorkspace final : public QObject
{
    Q_OBJECT
public:
    // The flows of documents must outlive it.
    ConsultationWorkspace(const DeskParts& parts, DocumentFlow& declarations, DocumentFlow& bonded, QObject* parent = nullptr);
    ~ConsultationWorkspace() override;

    void add(); // to the window
    void addPalette(); // consultations are found by Ctrl+K
    void setTool(QAction* tool) { m_tool = tool; } // one more above the list; before the flow is made
    void open(ConsultId id);

Q_SIGNALS:
    void openRequested(Tongguan::DocumentId id); // a document of whatever type

private:
    [[nodiscard]] ConsultFlow& flow(); // made when it is first wanted: it looks for the engine of calls
    void addDesk(DocumentFlow& documents, const QString& workspace, SubjectKind kind);
    void find(const QString& number);

    const DeskParts m_parts;
    DocumentFlow& m_declarations;
    DocumentFlow& m_bonded;
    QAction *m_tool = nullptr, *m_hours = nullptr;
    std::unique_ptr<ConsultFlow> m_flow;
};

} // namespace Tongguan
