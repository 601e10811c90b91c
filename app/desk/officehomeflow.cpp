// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/officehomeflow.h"

#include "app/client/officecases.h"
#include "models/base/async.h"
#include "models/base/chinaday.h"
#include "models/sync/consultsync.h"
#include "ui/forms/language.h"
#include "ui/home/officehomepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

namespace Tongguan {

OfficeHomeFlow::OfficeHomeFlow(ClientOffice& office, OfficeCases& cases, const Dictionary& dictionary, OfficeHomePage& page, MainWindow& window, QObject* parent)
    : QObject(parent), m_office(office), m_cases(cases), m_dictionary(dictionary), m_page(page), m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    m_minute.setInterval(60'000);
    connect(&m_soon, &QTimer::timeout, this, &OfficeHomeFlow::gather);
    connect(&m_minute, &QTimer::timeout, this, &OfficeHomeFlow::ask);
    const auto soon = [this] {
        if (m_minute.isActive() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&office.consults(), &ConsultPort::changed, this, soon);
    connect(&cases, &OfficeCases::changed, this, soon);
    connect(&page, &OfficeHomePage::caseRequested, this, [this](DocumentId id) {
        if (const auto found = m_cases.find(id))
            Q_EMIT caseRequested(id, found->tenant, found->isReport());
    });
}

void OfficeHomeFlow::setActive(bool active)
{
    if (!active) {
        m_minute.stop();
        return;
    }
    m_minute.start();
    m_cases.load(); // and asks
    whenReady(m_office.consults().refresh(), this, [](const Done&) { }); // without a line what is kept here is shown
    m_soon.start();
}

// By the minute: nothing tells an officer that a company has handed something in.
void OfficeHomeFlow::ask()
{
    m_cases.fetchAll();
    m_cases.sendWaiting();
    m_soon.start(); // times go by
}

void OfficeHomeFlow::gather()
{
    whenReady(m_office.consults().list({}), this, [this](const Result<QList<ConsultSummary>>& consults) {
        if (!consults)
            m_window.notices().tell(consults.error(), tr("Consultation"));
        m_page.setView({ true, m_office.consults().serverNow(), consults.value_or(QList<ConsultSummary>()), caseItems() });
        m_window.setWorkspaceBadge(u"office"_s, m_page.toDo());
    });
}

QList<OfficeCaseItem> OfficeHomeFlow::caseItems() const
{
    QList<OfficeCaseItem> items;
    const QList<OfficeCase> cases = m_cases.cases();
    for (const OfficeCase& one : cases) {
        if (!one.waitsForReview())
            continue;
        const DocumentType* type = m_dictionary.type(one.type);
        const auto open = std::count_if(one.questions.cbegin(), one.questions.cend(), [](const Question& question) { return question.answer.isEmpty(); });
        items.append({ one.id, one.type, type ? inLanguage(type->name) : one.type, one.number, one.party, carrierOf(one.state), one.submitted, int(open), one.daysLeft(chinaDay(m_office.consults().serverNow())) });
    }
    return items;
}

} // namespace Tongguan
