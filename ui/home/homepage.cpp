// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"
#include "ui/home/homelist.h"
#include "ui/shell/chip.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/flowbox.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/icons.h"
#include "ui/shell/statewords.h"

#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>

namespace Tongguan {

namespace {

constexpr qsizetype HomeRowsPerPart = 6;

} // namespace

HomePage::HomePage(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_day(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_calm(new QLabel(tr("Nothing needs you at the moment."), this))
{
    setObjectName(u"homePage"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto* content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    left->setSpacing(16);
    right->setSpacing(16);
    m_calm->setForegroundRole(QPalette::PlaceholderText);
    m_calm->setContentsMargins(10, 8, 10, 8);
    left->addWidget(m_calm);
    for (const auto part : { Part::Returned, Part::Rejected, Part::Conflicts, Part::TaxDue, Part::Inspections }) {
        m_parts.append(buildPart(part));
        left->addWidget(m_parts.last().box);
    }
    for (const auto part : { Part::Deadlines, Part::Waiting, Part::Recent }) {
        m_parts.append(buildPart(part));
        right->addWidget(m_parts.last().box);
    }
    left->addStretch();
    right->addStretch();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addLayout(left, 11);
    columns->addLayout(right, 9);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(16);
    column->addWidget(buildHead());
    column->addLayout(columns, 1);

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_empty->setWords(u"declarations"_s, tr("No declarations yet"),
        tr("Start with an empty form, or import a message that another system wrote. Both work without a line."));
    m_empty->setActions(tr("New import declaration"), tr("Import message…"));
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_pages->addWidget(scroll);
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

HomePage::PartWidgets HomePage::buildPart(Part part)
{
    PartWidgets widgets { .part = part };
    widgets.box = new QWidget(this);
    widgets.icon = new QLabel(widgets.box);
    widgets.title = new QLabel(titleOf(part), widgets.box);
    widgets.count = new QLabel(widgets.box);
    widgets.all = new QToolButton(widgets.box);
    widgets.list = new HomeList(widgets.box);
    QFont bold = font();
    bold.setBold(true);
    widgets.title->setFont(bold);
    widgets.count->setForegroundRole(QPalette::PlaceholderText);
    widgets.all->setText(tr("Show all"));
    widgets.all->setAutoRaise(true);
    widgets.all->setFocusPolicy(Qt::TabFocus);
    widgets.list->setAccessibleName(titleOf(part));
    widgets.title->setBuddy(widgets.list);
    widgets.title->setMinimumHeight(widgets.all->sizeHint().height()); // headings keep one line across the columns
    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 0, 4, 0);
    head->setSpacing(8);
    head->addWidget(widgets.title);
    head->addWidget(widgets.count);
    head->addStretch();
    head->addWidget(widgets.all);
    widgets.icon->hide();
    auto* line = new QFrame(widgets.box);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto* column = new QVBoxLayout(widgets.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(line);
    column->addWidget(widgets.list);
    connect(widgets.list, &HomeList::openRequested, this, &HomePage::openRequested);
    connect(widgets.list, &HomeList::left, this, [this, list = widgets.list](int direction) { moveFocus(list, direction); });
    connect(widgets.all, &QToolButton::clicked, this, [this, part] { Q_EMIT filterRequested(filterOf(part)); });
    return widgets;
}

void HomePage::setView(const HomeView& view)
{
    m_view = view;
    const bool empty = view.ready && view.total() == 0;
    m_pages->setCurrentIndex(empty ? 1 : 0);
    const auto today = view.now.isValid() ? view.now.toLocalTime().date() : QDate::currentDate();
    m_day->setText(QLocale().toString(today, tr("dddd, d MMMM yyyy")));
    m_summary->setText(!view.ready ? tr("Counting…") : view.toDo() == 0 ? tr("%n declaration(s)", nullptr, int(view.total())) : tr("%n to do", nullptr, int(view.toDo())));
    m_calm->setVisible(view.ready && view.toDo() == 0);
    showCounts();
    for (auto& part : m_parts)
        showPart(part, sectionOf(part.part));
}

void HomePage::showCounts()
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        const auto count = m_view.counts.value(chip.key());
        chip.value()->setCount(count);
        chip.value()->setVisible(count > 0);
    }
}

void HomePage::showPart(PartWidgets& widgets, const HomeSection& section)
{
    const bool skeleton = !m_view.ready && (widgets.part == Part::Returned || widgets.part == Part::Deadlines || widgets.part == Part::Recent);
    widgets.box->setVisible(skeleton || !section.items.isEmpty());
    if (skeleton) {
        widgets.list->setLoading();
        widgets.count->clear();
        widgets.all->hide();
        return;
    }
    const auto total = std::max<qint64>(section.total, section.items.size());
    auto items = section.items.mid(0, HomeRowsPerPart);
    if (widgets.part == Part::Recent) { // there the time of the change is the point
        for (auto& item : items)
            item.daysLeft.reset();
    }
    widgets.list->setItems(items, m_view.now);
    widgets.count->setText(widgets.part == Part::Recent ? QString() : QString::number(total));
    widgets.all->setVisible(widgets.part == Part::Recent || total > HomeRowsPerPart);
    widgets.all->setAccessibleName(tr("Show all: %1").arg(titleOf(widgets.part)));
}

void HomePage::moveFocus(const HomeList* from, int direction)
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (m_parts.at(i).list != from)
            continue;
        for (qsizetype next = i + direction; next >= 0 && next < m_parts.size(); next += direction) {
            auto* list = m_parts.at(next).list;
            if (!list->isVisible())
                continue;
            list->setFocus(Qt::OtherFocusReason);
            list->setCurrentIndex(list->model()->index(direction > 0 ? 0 : list->model()->rowCount() - 1, 0));
            return;
        }
    }
}

void HomePage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_pages->currentIndex() == 1) {
        m_empty->setFocus(event->reason());
        return;
    }
    for (const auto& part : std::as_const(m_parts)) {
        if (part.list->isVisible()) {
            part.list->setFocus(Qt::TabFocusReason);
            return;
        }
    }
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
