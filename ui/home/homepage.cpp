// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"
#include "ui/home/homecolumns.h"
#include "ui/home/homepart.h"
#include "ui/shell/chip.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/flowbox.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/icons.h"
#include "ui/shell/statewords.h"

#include <QLocale>
#include <QStackedWidget>

namespace Tongguan {

namespace {

constexpr qsizetype HomeRowsPerPart = 6;

HomeRow homeRow(const HomeItem& item, const QDateTime& now)
{
    HomeRow row { .id = item.id.toString(), .iconName = stateIconName(item.state), .state = stateWord(item.state), .tone = stateTone(item.state), .number = item.number,
        .party = item.party, .goods = item.goods, .note = item.note, .right = shortTime(item.when, now) };
    if (item.daysLeft) {
        row.right = daysLeftText(*item.daysLeft);
        row.rightTone = daysLeftTone(*item.daysLeft);
    }
    return row;
}

} // namespace

HomePage::HomePage(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_columns(new HomeColumns(this))
    , m_empty(new EmptyState(this))
    , m_day(new QLabel(this))
    , m_summary(new QLabel(this))
{
    setObjectName(u"homePage"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_columns->setHead(buildHead());
    m_columns->setCalm(tr("Nothing needs you at the moment."));
    for (const auto part : { Part::Returned, Part::Rejected, Part::Conflicts, Part::TaxDue, Part::Inspections, Part::Deadlines, Part::Waiting, Part::Recent })
        buildPart(part);
    m_empty->setWords(u"declarations"_s, tr("No declarations yet"),
        tr("Start with an empty form, or import a message that another system wrote. Both work without a line."));
    m_empty->setActions(tr("New import declaration"), tr("Import message…"));
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_empty);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
    connect(m_empty, &EmptyState::firstChosen, this, [this] { Q_EMIT newRequested(u"I"_s); });
    connect(m_empty, &EmptyState::secondChosen, this, &HomePage::importRequested);
    setView({});
}

QWidget* HomePage::buildHead()
{
    auto* head = new QWidget(this);
    QFont bold = font();
    bold.setBold(true);
    m_day->setFont(bold);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto* words = new QHBoxLayout;
    words->setSpacing(12);
    words->addWidget(m_day);
    words->addWidget(m_summary);
    words->addStretch();
    const auto addButton = [&](const QString& name, const QString& icon, const QString& text) {
        auto* button = new QPushButton(themedIcon(icon), text, head);
        button->setObjectName(name);
        button->setMinimumHeight(28);
        words->addWidget(button);
        return button;
    };
    connect(addButton(u"newImport"_s, u"add"_s, tr("New import declaration")), &QPushButton::clicked, this, [this] { Q_EMIT newRequested(u"I"_s); });
    connect(addButton(u"newExport"_s, u"add"_s, tr("New export declaration")), &QPushButton::clicked, this, [this] { Q_EMIT newRequested(u"E"_s); });
    connect(addButton(u"import"_s, u"import"_s, tr("Import message…")), &QPushButton::clicked, this, &HomePage::importRequested);

    auto* chips = new FlowBox(head);
    for (const auto state : allStates()) {
        auto* chip = new Chip(stateIconName(state), stateWord(state), stateTone(state), chips);
        chip->setObjectName(u"count."_s + stateName(state));
        chip->setCheckable(false);
        chip->setToolTip(stateMeaning(state));
        chips->flow().addWidget(chip);
        m_chips.insert(state, chip);
        connect(chip, &Chip::clicked, this, [this, state] {
            ListFilter filter;
            filter.states = { state };
            Q_EMIT filterRequested(filter);
        });
    }
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(words);
    column->addWidget(chips);
    return head;
}

void HomePage::buildPart(Part part)
{
    auto* widget = new HomePart(titleOf(part), this);
    m_columns->addPart(widget, part < Part::Deadlines ? HomeColumns::Side::Left : HomeColumns::Side::Right);
    m_parts.append({ part, widget });
    connect(widget, &HomePart::openRequested, this, [this](const QString& id) { Q_EMIT openRequested(DocumentId::fromString(id)); });
    connect(widget, &HomePart::allRequested, this, [this, part] { Q_EMIT filterRequested(filterOf(part)); });
}

void HomePage::setView(const HomeView& view)
{
    m_view = view;
    const bool empty = view.ready && view.total() == 0;
    m_pages->setCurrentIndex(empty ? 1 : 0);
    const auto today = (view.now.isValid() ? view.now.toLocalTime() : QDateTime::currentDateTime()).date();
    m_day->setText(QLocale().toString(today, tr("dddd, d MMMM yyyy")));
    m_summary->setText(!view.ready ? tr("Counting…") : view.toDo() == 0 ? tr("%n declaration(s)", nullptr, int(view.total())) : tr("%n to do", nullptr, int(view.toDo())));
    m_columns->showCalm(view.ready && view.toDo() == 0);
    showCounts();
    for (const auto& [part, widget] : std::as_const(m_parts))
        showPart(part, *widget, sectionOf(part));
}

void HomePage::showCounts()
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        const auto count = m_view.counts.value(chip.key());
        chip.value()->setCount(count);
        chip.value()->setVisible(count > 0);
    }
}

void HomePage::showPart(Part part, HomePart& widget, const HomeSection& section)
{
    if (!m_view.ready && (part == Part::Returned || part == Part::Deadlines || part == Part::Recent)) {
        widget.setLoading();
        return;
    }
    const qint64 total = std::max<qint64>(section.total, section.items.size());
    QList<HomeRow> rows;
    for (HomeItem item : section.items.mid(0, HomeRowsPerPart)) {
        if (part == Part::Recent) // there the time of the change is the point
            item.daysLeft.reset();
        rows.append(homeRow(item, m_view.now));
    }
    widget.setRows(rows, part == Part::Recent ? 0 : total, part == Part::Recent || total > HomeRowsPerPart);
}

void HomePage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_pages->currentIndex() == 1) {
        m_empty->setFocus(event->reason());
        return;
    }
    m_columns->focusFirst();
}

QString HomePage::titleOf(Part part)
{
    switch (part) {
    case Part::Returned: return tr("Returned by customs");
    case Part::Rejected: return tr("Rejected by the server");
    case Part::Conflicts: return tr("Conflicts to decide");
    case Part::TaxDue: return tr("Tax due");
    case Part::Inspections: return tr("Inspection notices");
    case Part::Deadlines: return tr("Declaration deadline");
    case Part::Waiting: return tr("Waiting to be sent");
    case Part::Recent: return tr("Recently changed");
    }
    return {};
}

ListFilter HomePage::filterOf(Part part)
{
    ListFilter filter;
    switch (part) {
    case Part::Returned: filter.states = { DeclarationState::Returned }; break;
    case Part::TaxDue: filter.states = { DeclarationState::TaxDue }; break;
    case Part::Inspections: filter.states = { DeclarationState::Inspection }; break;
    case Part::Waiting: filter.syncs = { SyncState::Waiting }; break;
    case Part::Rejected: filter.syncs = { SyncState::Rejected }; break;
    case Part::Conflicts: filter.syncs = { SyncState::Conflict }; break;
    case Part::Deadlines:
        filter.states = { DeclarationState::Draft, DeclarationState::Returned, DeclarationState::CompletionDue };
        filter.sort = SortKey::Date;
        filter.order = Qt::AscendingOrder;
        break;
    case Part::Recent: break;
    }
    return filter;
}

const HomeSection& HomePage::sectionOf(Part part) const
{
    switch (part) {
    case Part::Returned: return m_view.returned;
    case Part::Rejected: return m_view.rejected;
    case Part::Conflicts: return m_view.conflicts;
    case Part::TaxDue: return m_view.taxDue;
    case Part::Inspections: return m_view.inspections;
    case Part::Deadlines: return m_view.deadlines;
    case Part::Waiting: return m_view.waiting;
    case Part::Recent: break;
    }
    return m_view.recent;
}

} // namespace Tongguan
