// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/officehomepage.h"

#include "models/consult/consultqueue.h"
#include "ui/consult/consultwords.h"
#include "ui/home/homecolumns.h"
#include "ui/home/homepart.h"
#include "ui/shell/icons.h"
#include "ui/shell/statewords.h"

#include <QLocale>

namespace Tongguan {

namespace {

constexpr qsizetype OfficeRowsPerPart = 8;

bool isLate(const ConsultSummary& one, const QDateTime& now) { return one.state == ConsultState::Booked && one.from.isValid() && one.from < now; }

} // namespace

OfficeHomePage::OfficeHomePage(QWidget* parent)
    : QWidget(parent)
    , m_columns(new HomeColumns(this))
    , m_day(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_next(new QPushButton(themedIcon(u"call"), tr("Open the next"), this))
{
    setObjectName(u"officeHomePage"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_columns->setHead(buildHead());
    m_columns->setCalm(tr("Nobody waits, and nothing is to be reviewed."));
    m_waiting = addPart(tr("In the waiting room"), u"waiting"_s, true);
    m_live = addPart(tr("Consultations under way"), u"live"_s, true);
    m_review = addPart(tr("Ledger documents to review"), u"review"_s, true);
    m_overdue = addPart(tr("Overdue"), u"overdue"_s, false);
    m_booked = addPart(tr("Booked consultations"), u"booked"_s, false);
    for (HomePart* part : { m_waiting, m_live, m_booked })
        connect(part, &HomePart::allRequested, this, &OfficeHomePage::consultsRequested);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_columns);
    setView({});
}

QWidget* OfficeHomePage::buildHead()
{
    auto* head = new QWidget(this);
    QFont bold = font();
    bold.setBold(true);
    m_day->setFont(bold);
    m_summary->setObjectName(u"officeSummary"_s);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_next->setObjectName(u"officeNext"_s);
    m_next->setMinimumHeight(28);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT consultRequested(m_nextId); });
    auto* words = new QHBoxLayout(head);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(12);
    words->addWidget(m_day);
    words->addWidget(m_summary);
    words->addStretch();
    words->addWidget(m_next);
    return head;
}

HomePart* OfficeHomePage::addPart(const QString& title, const QString& name, bool isLeft)
{
    auto* part = new HomePart(title, this);
    part->setObjectName(u"part."_s + name);
    m_columns->addPart(part, isLeft ? HomeColumns::Side::Left : HomeColumns::Side::Right);
    connect(part, &HomePart::openRequested, this, &OfficeHomePage::open);
    return part;
}

void OfficeHomePage::open(const QString& id)
{
    const ConsultId consult = ConsultId::fromString(id);
    if (std::any_of(m_view.consults.cbegin(), m_view.consults.cend(), [consult](const ConsultSummary& one) { return one.id == consult; }))
        Q_EMIT consultRequested(consult);
    else
        Q_EMIT caseRequested(DocumentId::fromString(id));
}

void OfficeHomePage::setView(const OfficeHomeView& view)
{
    m_view = view;
    const QDateTime now = view.now.isValid() ? view.now : QDateTime::currentDateTimeUtc();
    m_view.now = now;
    m_day->setText(QLocale().toString(now.toLocalTime().date(), tr("dddd, d MMMM yyyy")));
    if (view.ready) {
        showConsults();
        showCases();
    } else {
        for (HomePart* part : { m_waiting, m_review, m_booked })
            part->setLoading();
    }
    showSummary();
}

void OfficeHomePage::showConsults()
{
    QList<HomeRow> waiting, live;
    const QList<ConsultSummary> queue = consultQueue(m_view.consults, m_view.now);
    const ConsultId next = nextInQueue(queue);
    for (const ConsultSummary& one : queue) {
        HomeRow row = rowOf(one);
        const QString booked = one.from.isValid() ? tr("Booked for %1").arg(consultShortTime(one.from, one.to, m_view.now.toLocalTime().date())) : QString();
        row.note = one.away.isValid() ? tr("Away since %1").arg(shortTime(one.away, m_view.now)) : one.id != next ? booked : booked.isEmpty() ? tr("Next") : tr("Next. %1").arg(booked);
        waiting.append(row);
    }
    QList<ConsultSummary> booked;
    m_late.clear();
    for (const ConsultSummary& one : std::as_const(m_view.consults)) {
        if (one.state == ConsultState::Live || one.state == ConsultState::Suspended)
            live.append(rowOf(one));
        else if (isLate(one, m_view.now)) {
            m_late.append(rowOf(one));
            m_late.last().note = tr("The company is not in the waiting room yet.");
            m_late.last().rightTone = Tone::Bad;
        } else if (one.state == ConsultState::Booked)
            booked.append(one);
    }
    std::sort(booked.begin(), booked.end(), [](const ConsultSummary& a, const ConsultSummary& b) {
        return a.from.isValid() != b.from.isValid() ? a.from.isValid() : a.from.isValid() ? a.from < b.from : a.made < b.made;
    });
    QList<HomeRow> bookedRows;
    for (const ConsultSummary& one : std::as_const(booked))
        bookedRows.append(rowOf(one));
    m_nextId = next;
    m_inQueue = queue.size();
    m_waiting->setRows(waiting.mid(0, OfficeRowsPerPart), waiting.size(), waiting.size() > OfficeRowsPerPart);
    m_live->setRows(live.mid(0, OfficeRowsPerPart), live.size(), live.size() > OfficeRowsPerPart);
    m_booked->setRows(bookedRows.mid(0, OfficeRowsPerPart), bookedRows.size(), bookedRows.size() > OfficeRowsPerPart);
}

// Who has waited longest is first; what has a time, by that.
void OfficeHomePage::showCases()
{
    QList<OfficeCaseItem> cases = m_view.cases;
    std::sort(cases.begin(), cases.end(), [](const OfficeCaseItem& a, const OfficeCaseItem& b) {
        if (a.daysLeft.has_value() != b.daysLeft.has_value())
            return a.daysLeft.has_value();
        return a.daysLeft && *a.daysLeft != *b.daysLeft ? *a.daysLeft < *b.daysLeft : a.submitted < b.submitted;
    });
    QList<HomeRow> late = m_late, review;
    for (const OfficeCaseItem& one : std::as_const(cases))
        (one.daysLeft.value_or(0) < 0 ? late : review).append(rowOf(one));
    m_toReview = review.size();
    m_lateAll = late.size();
    m_review->setRows(review, review.size(), false); // all of them: there is no other list of these
    m_overdue->setRows(late, late.size(), false);
}

void OfficeHomePage::showSummary()
{
    m_toDo = m_inQueue + m_toReview + m_lateAll;
    QStringList parts;
    if (m_inQueue > 0)
        parts.append(tr("%n waiting", nullptr, int(m_inQueue)));
    if (m_toReview > 0)
        parts.append(tr("%n to review", nullptr, int(m_toReview)));
    if (m_lateAll > 0)
        parts.append(tr("%n overdue", nullptr, int(m_lateAll)));
    m_summary->setText(m_view.ready ? parts.join(tr(", ")) : tr("Counting…"));
    m_columns->showCalm(m_view.ready && m_toDo == 0);
    m_next->setVisible(!m_nextId.isNull());
}

HomeRow OfficeHomePage::rowOf(const ConsultSummary& one) const
{
    const QDate today = m_view.now.toLocalTime().date();
    const QString about = one.title.isEmpty() || !one.number.isEmpty() ? subjectText({ one.kind, one.document, one.number, {}, 0 }) : one.title;
    HomeRow row { .id = one.id.toString(), .iconName = consultStateIcon(one.state), .state = consultStateWord(one.state), .tone = consultStateTone(one.state),
        .number = one.enterpriseName, .party = about };
    if (one.state == ConsultState::Waiting)
        row.right = tr("since %1").arg(shortTime(one.arrived.isValid() ? one.arrived : one.made, m_view.now));
    else if (one.state == ConsultState::Booked)
        row.right = consultShortTime(one.from, one.to, today);
    else
        row.right = one.officer;
    return row;
}

HomeRow OfficeHomePage::rowOf(const OfficeCaseItem& one) const
{
    HomeRow row { .id = one.id.toString(), .iconName = stateIconName(one.state, one.type), .state = stateWord(one.state, one.type), .tone = stateTone(one.state, one.type),
        .number = one.typeName, .party = one.number, .goods = one.party };
    if (one.openQuestions > 0)
        row.note = tr("%n question(s) to the company, not answered", nullptr, one.openQuestions);
    row.right = tr("since %1").arg(shortTime(one.submitted, m_view.now));
    if (one.daysLeft) {
        row.right = daysLeftText(*one.daysLeft);
        row.rightTone = daysLeftTone(*one.daysLeft);
    }
    return row;
}

void OfficeHomePage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_columns->focusFirst();
}

} // namespace Tongguan
