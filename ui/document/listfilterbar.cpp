// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/chinaday.h"
#include "ui/document/listfilterbar.h"
#include "ui/document/listsubject.h"
#include "ui/shell/chip.h"
#include "ui/shell/flowbox.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/icons.h"
#include "ui/shell/statewords.h"
#include "ui/shell/theme.h"

namespace Tongguan {

namespace {

constexpr std::chrono::milliseconds TypingPause { 40 }; // a held key asks once, not thirty times

QLineEdit* dateEdit(const QString& name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setInputMask(u"9999-99-99"_s);
    edit->setAccessibleName(name);
    edit->setFixedWidth(edit->fontMetrics().horizontalAdvance(u"0000-00-00"_s) + 22);
    edit->setMinimumHeight(formRowHeight());
    return edit;
}

} // namespace

ListFilterBar::ListFilterBar(const ListSubject& subject, QWidget* parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_filter(subject.everything())
    , m_today(chinaToday())
    , m_text(new QLineEdit(this))
    , m_from(dateEdit(tr("From"), this))
    , m_to(dateEdit(tr("To"), this))
    , m_type(new QComboBox(this))
    , m_direction(new QComboBox(this))
    , m_dates(new QComboBox(this))
    , m_clear(new QToolButton(this))
    , m_own(new QWidget(this))
    , m_chipBox(new FlowBox(this))
    , m_all(nullptr)
    , m_sync(nullptr)
    , m_typing(new QTimer(this))
{
    setObjectName(u"listFilterBar"_s);
    m_text->setObjectName(u"listSearch"_s);
    m_text->setPlaceholderText(tr("Number, party, goods… (Ctrl+F)"));
    m_text->setAccessibleName(tr("Search the list"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themedIcon(u"search"), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(140);
    m_text->installEventFilter(this);
    m_type->setObjectName(u"listType"_s);
    m_type->setAccessibleName(tr("Kind of document"));
    m_type->addItem(tr("All documents"), QString());
    for (const ListSubject::Type& type : m_subject.types)
        m_type->addItem(type.name, type.key);
    m_type->setVisible(m_subject.types.size() > 1);
    m_direction->setObjectName(u"listDirection"_s);
    m_direction->setAccessibleName(tr("Direction"));
    m_direction->addItem(tr("Import and export"), QString());
    m_direction->addItem(tr("Import"), u"I"_s);
    m_direction->addItem(tr("Export"), u"E"_s);
    m_dates->setObjectName(u"listDates"_s);
    m_dates->setAccessibleName(m_subject.datesName);
    m_dates->setToolTip(m_subject.datesName);
    for (const auto& [dates, name] : { std::pair { Dates::Any, tr("Any date") }, { Dates::Today, tr("Today") }, { Dates::Week, tr("Last 7 days") }, { Dates::Month, tr("This month") },
             { Dates::LastMonth, tr("Last month") }, { Dates::Own, tr("From … to …") } })
        m_dates->addItem(name, int(dates));
    for (auto* widget : std::initializer_list<QWidget*> { m_text, m_type, m_direction, m_dates })
        widget->setMinimumHeight(formRowHeight());
    m_direction->setVisible(m_subject.isDirected);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_direction->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_dates->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_from->setObjectName(u"listFrom"_s);
    m_to->setObjectName(u"listTo"_s);
    m_clear->setObjectName(u"listClear"_s);
    m_clear->setIcon(themedIcon(u"close"));
    m_clear->setText(tr("Clear filter"));
    m_clear->setToolTip(tr("Clear filter"));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setIconSize(QSize(12, 12));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_typing->setSingleShot(true);
    m_typing->setInterval(TypingPause);

    auto* own = new QHBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(4);
    own->addWidget(m_from);
    own->addWidget(new QLabel(u"–"_s, m_own));
    own->addWidget(m_to);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_text, 1);
    row->addWidget(m_type);
    row->addWidget(m_direction);
    row->addWidget(m_dates);
    row->addWidget(m_own);
    buildChips();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_chipBox);

    connect(m_text, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, [this] {
        if (m_filter.text == m_text->text().trimmed())
            return;
        m_filter.text = m_text->text().trimmed();
        emitChanged();
    });
    connect(m_type, &QComboBox::activated, this, [this] {
        const QString type = m_type->currentData().toString();
        m_filter.types = type.isEmpty() ? m_subject.typeKeys() : QStringList { type };
        emitChanged();
    });
    connect(m_direction, &QComboBox::activated, this, [this] {
        m_filter.direction = m_direction->currentData().toString();
        emitChanged();
    });
    connect(m_dates, &QComboBox::activated, this, &ListFilterBar::takeDates);
    connect(m_from, &QLineEdit::editingFinished, this, &ListFilterBar::takeOwnDates);
    connect(m_to, &QLineEdit::editingFinished, this, &ListFilterBar::takeOwnDates);
    connect(m_clear, &QToolButton::clicked, this, &ListFilterBar::clear);
    setFilter(m_filter);
}

void ListFilterBar::buildChips()
{
    m_all = new Chip({}, tr("All"), Tone::Accent, m_chipBox);
    m_all->setObjectName(u"chip.all"_s);
    m_chipBox->flow().addWidget(m_all);
    connect(m_all, &Chip::clicked, this, [this] {
        m_filter.states.clear();
        emitChanged();
    });
    const QString& life = m_subject.types.constFirst().key; // one list, one life
    for (const auto state : m_subject.states) {
        auto* chip = new Chip(stateIconName(state, life), stateWord(state, life), stateTone(state, life), m_chipBox);
        chip->setObjectName(u"chip."_s + stateName(state));
        chip->setToolTip(stateMeaning(state, life));
        m_chipBox->flow().addWidget(chip);
        m_chips.insert(state, chip);
        connect(chip, &Chip::clicked, this, [this, state, chip] {
            if (chip->isChecked())
                m_filter.states.insert(state);
            else
                m_filter.states.remove(state);
            emitChanged();
        });
    }
    m_sync = new Chip(u"cloud-up"_s, {}, Tone::Accent, m_chipBox);
    m_sync->setObjectName(u"chip.sync"_s);
    m_chipBox->flow().addWidget(m_sync);
    m_chipBox->flow().addWidget(m_clear);
    connect(m_sync, &Chip::clicked, this, [this] {
        m_filter.syncs.clear();
        emitChanged();
    });
}

void ListFilterBar::setFilter(const ListFilter& filter)
{
    m_filter = filter;
    if (m_filter.types.isEmpty())
        m_filter.types = m_subject.typeKeys();
    m_typing->stop();
    if (m_text->text().trimmed() != filter.text) {
        const QSignalBlocker quiet(m_text);
        m_text->setText(filter.text);
    }
    m_type->setCurrentIndex(m_filter.types.size() == 1 ? std::max(0, m_type->findData(m_filter.types.constFirst())) : 0);
    m_direction->setCurrentIndex(std::max(0, m_direction->findData(filter.direction)));
    showDates();
    m_all->setChecked(filter.states.isEmpty());
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        chip.value()->setChecked(filter.states.contains(chip.key()));
    QStringList syncs;
    for (const auto sync : { SyncState::Waiting, SyncState::Conflict, SyncState::Rejected, SyncState::LocalOnly, SyncState::Clean }) {
        if (filter.syncs.contains(sync))
            syncs.append(syncWord(sync));
    }
    m_sync->setText(syncs.join(u" / "_s));
    m_sync->setChecked(true);
    m_sync->setVisible(!syncs.isEmpty());
    m_clear->setVisible(isNarrowing());
    setCounts(m_counts);
}

void ListFilterBar::setCounts(const QHash<DeclarationState, qint64>& counts)
{
    m_counts = counts;
    qint64 sum = 0;
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        const auto count = counts.value(chip.key());
        sum += count;
        chip.value()->setCount(count);
        chip.value()->setVisible(count > 0 || m_filter.states.contains(chip.key()));
    }
    m_all->setCount(sum);
}

void ListFilterBar::setCompact(bool compact)
{
    for (auto* chip : std::as_const(m_chips))
        chip->setIconShown(!compact);
}

void ListFilterBar::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void ListFilterBar::clear()
{
    ListFilter cleared = m_subject.everything();
    cleared.sort = m_filter.sort;
    cleared.order = m_filter.order;
    m_dates->setCurrentIndex(0);
    setFilter(cleared);
    Q_EMIT changed(m_filter);
}

bool ListFilterBar::isNarrowing() const
{
    return !m_filter.text.isEmpty() || !m_filter.states.isEmpty() || !m_filter.direction.isEmpty() || !m_filter.syncs.isEmpty() || m_filter.from.isValid()
        || m_filter.to.isValid() || m_filter.types.size() < m_subject.types.size();
}

void ListFilterBar::takeDates()
{
    const auto month = QDate(m_today.year(), m_today.month(), 1);
    switch (Dates(m_dates->currentData().toInt())) {
    case Dates::Any: m_filter.from = m_filter.to = {}; break;
    case Dates::Today: m_filter.from = m_filter.to = m_today; break;
    case Dates::Week:
        m_filter.from = m_today.addDays(-6);
        m_filter.to = m_today;
        break;
    case Dates::Month:
        m_filter.from = month;
        m_filter.to = month.addMonths(1).addDays(-1);
        break;
    case Dates::LastMonth:
        m_filter.from = month.addMonths(-1);
        m_filter.to = month.addDays(-1);
        break;
    case Dates::Own: // the fields take over, with what is in force
        m_own->show();
        m_from->setText(m_filter.from.toString(Qt::ISODate));
        m_to->setText(m_filter.to.toString(Qt::ISODate));
        m_from->setFocus();
        return;
    }
    emitChanged();
}

void ListFilterBar::takeOwnDates()
{
    const auto from = QDate::fromString(m_from->text(), Qt::ISODate), to = QDate::fromString(m_to->text(), Qt::ISODate);
    if (from == m_filter.from && to == m_filter.to)
        return;
    m_filter.from = from;
    m_filter.to = to;
    emitChanged();
}

void ListFilterBar::showDates()
{
    const auto month = QDate(m_today.year(), m_today.month(), 1);
    auto dates = Dates::Own;
    if (!m_filter.from.isValid() && !m_filter.to.isValid())
        dates = m_own->isVisibleTo(this) && m_dates->currentData().toInt() == int(Dates::Own) && m_own->isAncestorOf(QApplication::focusWidget()) ? Dates::Own : Dates::Any;
    else if (m_filter.from == m_today && m_filter.to == m_today)
        dates = Dates::Today;
    else if (m_filter.from == m_today.addDays(-6) && m_filter.to == m_today)
        dates = Dates::Week;
    else if (m_filter.from == month && m_filter.to == month.addMonths(1).addDays(-1))
        dates = Dates::Month;
    else if (m_filter.from == month.addMonths(-1) && m_filter.to == month.addDays(-1))
        dates = Dates::LastMonth;
    m_dates->setCurrentIndex(m_dates->findData(int(dates)));
    m_from->setText(m_filter.from.toString(Qt::ISODate)); // before hiding: that ends the editing of a focused field
    m_to->setText(m_filter.to.toString(Qt::ISODate));
    m_own->setVisible(dates == Dates::Own);
}

void ListFilterBar::emitChanged()
{
    m_filter.text = m_text->text().trimmed();
    setFilter(ListFilter(m_filter));
    Q_EMIT changed(m_filter);
}

bool ListFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter: Q_EMIT leaveRequested(); return true;
        case Qt::Key_Escape:
            if (!m_text->text().isEmpty()) {
                m_text->clear();
                return true;
            }
            break;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Tongguan
