// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/consultationworkspace.h"

#include "app/client/callloader.h"
#include "app/client/clientoffice.h"
#include "app/desk/consultflow.h"
#include "app/desk/consulthours.h"
#include "app/desk/consultsubjects.h"
#include "app/desk/desksettings.h"
#include "app/desk/documentflow.h"
#include "app/desk/namedunits.h"
#include "models/base/async.h"
#include "models/dictionary/documenttype.h"
#include "models/sync/consultsync.h"
#include "ui/consult/consultpalette.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QTimer>

namespace Tongguan {

static constexpr std::chrono::milliseconds MadeAfter { 700 }; // not while the window comes up

ConsultationWorkspace::ConsultationWorkspace(const DeskParts& parts, DocumentFlow& declarations, DocumentFlow& bonded, QObject* parent)
    : QObject(parent), m_parts(parts), m_declarations(declarations), m_bonded(bonded)
{
}

ConsultationWorkspace::~ConsultationWorkspace() = default;

void ConsultationWorkspace::add()
{
    m_parts.window.addWorkspace({ .key = u"consultation"_s, .iconName = u"call"_s, .shortName = tr("Consult"), .title = tr("Consultation"), .make = [this] { return flow().makePage(); } });
    m_hours = m_parts.window.addCommand(u"consultHours"_s, u"deadline"_s, tr("Consultation hours…"), {}, u"cuoshang shijian yuyue jiaban cssj yyjb calendar overtime"_s);
    m_parts.window.require(Ability::Govern, { m_hours });
    connect(m_hours, &QAction::triggered, this, [this] { editConsultHours(m_parts.office, m_parts.window); });
    QTimer::singleShot(MadeAfter, this, [this] { static_cast<void>(flow()); });
}

void ConsultationWorkspace::addPalette()
{
    m_parts.window.palettePopup().addProvider(consultationsForPalette(m_parts.office.consults(), [this](ConsultId id) { open(id); }));
}

void ConsultationWorkspace::open(ConsultId id)
{
    flow().open(id);
}

ConsultFlow& ConsultationWorkspace::flow()
{
    if (m_flow)
        return *m_flow;
    m_flow = std::make_unique<ConsultFlow>(m_parts.office.consults(), openCall(), m_parts.settings, m_parts.window);
    m_flow->setMakePlayer([] { return openPlayer(); });
    m_flow->setUnitNames(unitNamesOf(m_parts.tables));
    m_flow->setNaming([&type = m_parts.dictionary.declaration()](const QString& key) {
        const auto path = type.find(key);
        return path ? type.element(*path).name.in(QLocale().name()) : QString();
    });
    addDesk(m_declarations, u"declarations"_s, SubjectKind::Declaration);
    addDesk(m_bonded, u"ledgers"_s, SubjectKind::Ledger);
    m_flow->setSubjectSearch([this](const QString& text, const QString& enterprise) { return findConsultSubjects(m_parts.office, { &m_declarations, &m_bonded }, text, enterprise); });
    connect(&m_parts.window, &MainWindow::closing, m_flow.get(), &ConsultFlow::leave);
    for (QAction* tool : { m_hours, m_tool }) {
        if (tool)
            m_flow->addTool(tool);
    }
    return *m_flow;
}

void ConsultationWorkspace::addDesk(DocumentFlow& documents, const QString& workspace, SubjectKind kind)
{
    const auto open = [this, &documents](DocumentId id, const QString& enterprise) {
        if (m_parts.office.consults().side() == ConsultSide::Office)
            documents.openCase(id, enterprise);
        else
            Q_EMIT openRequested(id);
    };
    ConsultFlow* flow = m_flow.get();
    flow->addDesk({ .workspace = workspace, .kind = kind, .id = [&documents] { return documents.openId(); }, .document = [&documents] { return documents.openDocument(); },
        .jump = [&documents](const QString& place) { documents.jumpTo(place); }, .open = open, .find = [this](const QString& number) { find(number); },
        .tell = [&documents](DocumentId id, const QString& text) { documents.setConsultations(id, text); } });
    connect(&documents, &DocumentFlow::opened, flow, &ConsultFlow::documentShown);
    connect(&documents, &DocumentFlow::placeEntered, flow, &ConsultFlow::enterPlace);
    connect(&documents, &DocumentFlow::consultRequested, flow, &ConsultFlow::consult);
    connect(&documents, &DocumentFlow::consultationsRequested, flow, [flow] { flow->showPane(true); });
}

void ConsultationWorkspace::find(const QString& number)
{
    whenReady(m_parts.office.store().findByNumber(number), this, [this](const Result<QList<DocumentId>>& found) {
        if (found && !found->isEmpty())
            Q_EMIT openRequested(found->front());
    });
}

} // namespace Tongguan
