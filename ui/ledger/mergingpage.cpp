// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/mergingpage.h"

#include "models/base/async.h"
#include "models/base/chinaday.h"
#include "models/base/dates.h"
#include "ui/ledger/ledgerpane.h"
#include "ui/ledger/ledgerview.h"
#include "ui/ledger/ledgerwords.h"
#include "ui/ledger/mergingtable.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

namespace Tongguan {

static constexpr int ListRole = Qt::UserRole;

MergingPage::MergingPage(LedgerSource& ledgers, MergingSource& mergings, SettingsPort& settings, QWidget* parent)
    : QWidget(parent)
    , m_ledgers(ledgers)
    , m_mergings(mergings)
    , m_choice(new QComboBox)
    , m_at(new QDateEdit(chinaToday()))
    , m_from(new QDateEdit(chinaToday()))
    , m_always(new QCheckBox(tr("from the beginning")))
    , m_onlyOpen(new QCheckBox(tr("Only what is open")))
    , m_table(new MergingTable(this))
    , m_pane(new LedgerPane(u"merging"_s, 1, settings))
    , m_versions(new QTreeWidget)
    , m_shares(new QTreeWidget)
    , m_splitTitle(new QLabel)
    , m_verdict(new QLabel)
    , m_total(new QLineEdit)
    , m_note(new QLineEdit)
    , m_import(new QPushButton(tr("Import…")))
    , m_propose(new QPushButton(tr("Propose items")))
    , m_back(new QPushButton(tr("Back to what is kept")))
    , m_keep(new QPushButton(tr("Keep as a version")))
{
    setObjectName(u"mergingPage"_s);
    buildHead();
    buildSide();
    buildFoot();
    layOut();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { open(m_choice->currentData().toString()); });
    connect(m_at, &QDateEdit::dateChanged, this, [this] {
        m_table->takeBack();
        read();
    });
    connect(m_import, &QPushButton::clicked, this, &MergingPage::importRequested);
    connect(m_propose, &QPushButton::clicked, this, &MergingPage::propose);
    connect(m_back, &QPushButton::clicked, m_table, &MergingTable::takeBack);
    connect(m_keep, &QPushButton::clicked, this, &MergingPage::keep);
    connect(m_table, &MergingTable::changed, this, &MergingPage::follow);
    const auto filter = [this] {
        m_table->setFilter(m_pane->typed().text(), m_onlyOpen->isChecked());
        follow();
    };
    connect(&m_pane->typed(), &QLineEdit::textChanged, this, filter);
    connect(m_onlyOpen, &QCheckBox::toggled, this, filter);
    connect(m_pane->view().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MergingPage::askParts);
    connect(m_total, &QLineEdit::textEdited, this, &MergingPage::showShares);
    connect(m_always, &QCheckBox::toggled, m_from, &QWidget::setDisabled);
    connect(m_pane, &LedgerPane::exportRequested, this, [this] { Q_EMIT exportRequested(sheet()); });
    connect(m_pane, &LedgerPane::printRequested, this, [this] { Q_EMIT printRequested(sheet()); });
    connect(m_versions, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (const QVariant list = item->data(0, ListRole); list.isValid())
            Q_EMIT openRequested(list.value<DocumentId>());
    });
    follow();
}

void MergingPage::buildHead()
{
    m_choice->setAccessibleName(tr("Record"));
    m_choice->setMinimumContentsLength(22);
    m_at->setAccessibleName(tr("In force on"));
    for (QDateEdit* day : { m_at, m_from }) {
        day->setDisplayFormat(u"yyyy-MM-dd"_s);
        day->setCalendarPopup(true);
    }
    m_pane->view().setModel(m_table);
    m_pane->view().setObjectName(u"mergingTable"_s);
    m_pane->view().setAccessibleName(tr("Part numbers and their items"));
    m_pane->view().setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_pane->view().setWidths({ 16, 5, 5, 14, 11, 14, 5, 10, 5, 18 });
    m_pane->view().horizontalHeader()->setStretchLastSection(true);
    m_pane->typed().setPlaceholderText(tr("Part number, code, name, item"));
    m_pane->addTool(m_onlyOpen);
}

void MergingPage::buildSide()
{
    m_versions->setHeaderLabels({ tr("Version"), tr("From"), tr("Parts"), tr("By, note") });
    m_versions->setAccessibleName(tr("Versions and the lists merged by them"));
    m_versions->setRootIsDecorated(true);
    m_versions->setColumnWidth(0, 130);
    m_versions->setColumnWidth(1, 90);
    m_versions->setColumnWidth(2, 50);
    m_shares->setHeaderLabels({ tr("Part number"), tr("Moved by lists"), tr("Share") });
    m_shares->setAccessibleName(tr("Split back to part numbers"));
    m_shares->setRootIsDecorated(false);
    m_shares->setColumnWidth(0, 130);
    m_shares->setColumnWidth(1, 110);
    m_splitTitle->setWordWrap(true);
    m_total->setAccessibleName(tr("Quantity to split back"));
    m_total->setPlaceholderText(tr("Quantity to split back"));
}

void MergingPage::buildFoot()
{
    m_always->setChecked(true);
    m_from->setEnabled(false);
    m_from->setAccessibleName(tr("In force from"));
    m_note->setPlaceholderText(tr("Note: why"));
    m_note->setAccessibleName(tr("Note of the version"));
    m_note->setMaxLength(200);
    m_keep->setDefault(true);
}

void MergingPage::layOut()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 2);
    head->setSpacing(8);
    auto* recordLabel = new QLabel(tr("Record"));
    recordLabel->setBuddy(m_choice);
    auto* atLabel = new QLabel(tr("In force on"));
    atLabel->setBuddy(m_at);
    for (QWidget* widget : std::initializer_list<QWidget*> { recordLabel, m_choice, atLabel, m_at })
        head->addWidget(widget);
    head->addStretch();
    head->addWidget(m_import);
    head->addWidget(m_propose);
    auto* splitting = new QWidget;
    auto* splitColumn = new QVBoxLayout(splitting);
    splitColumn->setContentsMargins(8, 8, 12, 0);
    for (QWidget* widget : std::initializer_list<QWidget*> { m_splitTitle, m_total })
        splitColumn->addWidget(widget);
    splitColumn->addWidget(m_shares, 1);
    auto* versions = new QWidget;
    auto* versionColumn = new QVBoxLayout(versions);
    versionColumn->setContentsMargins(8, 8, 12, 0);
    versionColumn->addWidget(m_versions);
    auto* side = new QSplitter(Qt::Vertical);
    side->addWidget(versions);
    side->addWidget(splitting);
    auto* body = new QSplitter;
    body->addWidget(m_pane);
    body->addWidget(side);
    body->setStretchFactor(0, 3);
    body->setStretchFactor(1, 1);
    body->setSizes({ 880, 400 });
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 6, 12, 8);
    foot->setSpacing(8);
    auto* fromLabel = new QLabel(tr("In force from"));
    fromLabel->setBuddy(m_from);
    foot->addWidget(m_verdict, 1);
    for (QWidget* widget : std::initializer_list<QWidget*> { fromLabel, m_from, m_always })
        foot->addWidget(widget);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(body, 1);
    column->addLayout(foot);
    setFocusProxy(&m_pane->view());
}

// --- What there is

void MergingPage::setToday(QDate today)
{
    m_at->setDate(today);
    m_from->setDate(today);
}

void MergingPage::refresh()
{
    whenReady(m_ledgers.ledgerRecords(), this, [this](const Result<QList<LedgerRecord>>& records) {
        if (records)
            takeRecords(*records);
        else
            Q_EMIT failed(records.error());
    });
}

void MergingPage::takeRecords(const QList<LedgerRecord>& records)
{
    m_records = records;
    const QString chosen = m_record.number;
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const LedgerRecord& record : records)
            m_choice->addItem(QString(record.number + u"  " + record.company), record.number);
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
    }
    open(m_choice->currentData().toString());
}

void MergingPage::open(const QString& number)
{
    const auto found = std::ranges::find(m_records, number, &LedgerRecord::number);
    const bool isSame = found != m_records.end() && m_record == *found;
    m_record = found == m_records.end() ? LedgerRecord() : *found;
    if (const int place = m_choice->findData(number); place >= 0 && place != m_choice->currentIndex()) {
        const QSignalBlocker quiet(m_choice);
        m_choice->setCurrentIndex(place);
    }
    if (!isSame) {
        m_merging = {};
        m_table->setMerging(m_record, {}, m_at->date());
    }
    if (!isSame || m_table->changes().isEmpty())
        read();
}

void MergingPage::read()
{
    const quint64 asked = ++m_asked;
    if (m_record.number.isEmpty()) {
        m_merging = {};
        m_table->setMerging({}, {}, {});
        showVersions();
        return;
    }
    whenReady(m_mergings.merging(m_record.number), this, [this, asked](const Result<RecordMerging>& merging) {
        if (asked != m_asked)
            return;
        if (!merging) {
            Q_EMIT failed(merging.error());
            return;
        }
        if (m_merging == *merging && !m_table->changes().isEmpty())
            return; // nothing is new but what a person is changing
        m_merging = *merging;
        m_always->setChecked(m_merging.versions.isEmpty());
        m_table->setMerging(m_record, m_merging, m_at->date());
        showVersions();
    });
}

void MergingPage::showVersions()
{
    m_versions->clear();
    for (auto version = m_merging.versions.crbegin(); version != m_merging.versions.crend(); ++version) {
        auto* item = new QTreeWidgetItem(m_versions, { QString::number(version->number), version->from.isValid() ? dateText(version->from) : tr("always"), QString::number(version->parts.size()),
            QStringList { version->person, version->note }.join(u"  "_s).trimmed() });
        item->setToolTip(3, version->made.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s));
        for (const MergingUse& use : std::as_const(m_merging.uses)) {
            if (use.version != version->number)
                continue;
            auto* list = new QTreeWidgetItem(item, { tr("List %1").arg(use.listNumber) });
            list->setFirstColumnSpanned(true);
            list->setData(0, ListRole, QVariant::fromValue(use.list));
        }
        item->setExpanded(true);
    }
}

// --- What is changed

void MergingPage::follow()
{
    const qsizetype changes = m_table->changes().size(), open = m_table->openParts().size();
    QStringList words { changes == 0 ? tr("Nothing is changed") : tr("%n change(s)", nullptr, int(changes)) };
    if (open > 0)
        words << tr("%n part(s) in no item", nullptr, int(open));
    if (m_table->obstacles() > 0)
        words << tr("%n at odds with the item", nullptr, m_table->obstacles());
    m_verdict->setText(words.join(u" · "_s));
    m_keep->setEnabled(changes > 0);
    m_back->setEnabled(changes > 0 || open > 0);
    m_propose->setEnabled(open > 0);
    m_import->setEnabled(!m_record.number.isEmpty());
    for (QWidget* widget : std::initializer_list<QWidget*> { m_choice, m_always, m_note })
        widget->setEnabled(!m_record.number.isEmpty());
    if (m_record.number.isEmpty())
        m_pane->setEmpty(tr("No record to merge for"), tr("Part numbers are merged into the items of a handbook or an account book: bring one in on the page of the records."));
    else
        m_pane->setEmpty(tr("Nothing is merged yet"), tr("Bring in the part numbers of the enterprise from a spreadsheet; items with the same code, name and unit are proposed for them."));
    m_pane->setFilled(m_table->rowCount() > 0 || !m_pane->typed().text().isEmpty() || m_onlyOpen->isChecked());
    m_pane->setCount(tr("%n part(s)", nullptr, m_table->rowCount()));
    askParts();
}

void MergingPage::take(const QList<MergedPart>& parts)
{
    m_table->take(parts);
    propose();
}

void MergingPage::propose()
{
    QList<MergedPart> proposed;
    int fresh = 0;
    for (const MergeProposal& proposal : proposeMerging(m_table->openParts(), m_record.items)) {
        fresh += proposal.isNew ? 1 : 0;
        for (const Part& part : proposal.parts)
            proposed << MergedPart { part, proposal.item.no };
    }
    if (proposed.isEmpty())
        return;
    m_table->take(proposed);
    if (fresh > 0)
        Q_EMIT noticed(tr("%n new item(s) would be needed: the record has none with that code, name and unit. They must be added by a change of the record.", nullptr, fresh));
}

void MergingPage::keep()
{
    const MergingVersion version { 0, m_always->isChecked() ? QDate() : m_from->date(), {}, m_person, m_note->text().trimmed(), m_table->changes() };
    whenReady(m_mergings.addMerging(m_record.number, version), this, [this](const Result<int>& number) {
        if (!number) {
            Q_EMIT failed(number.error());
            return;
        }
        m_note->clear();
        setFocus(); // the button that was pressed rests now
        m_table->takeBack();
        read();
        Q_EMIT noticed(tr("Kept as version %1.").arg(*number));
    });
}

// --- Splitting back

void MergingPage::askParts()
{
    const QModelIndex index = m_pane->view().currentIndex();
    const MergedPart part = index.isValid() && index.row() < m_table->rowCount() ? m_table->partAt(index.row()) : MergedPart();
    const quint64 asked = ++m_splitAsked;
    if (part.item == 0) {
        m_split = {};
        showShares();
        return;
    }
    whenReady(m_mergings.partsMoved(m_record.number, part.part.side, part.item), this, [this, asked, part](const Result<QList<PartQuantity>>& parts) {
        if (asked != m_splitAsked)
            return;
        m_split = { part.part.side, part.item, {}, parts.value_or(QList<PartQuantity>()) };
        for (const PartQuantity& one : std::as_const(m_split.parts))
            m_split.total += one.quantity;
        showShares();
    });
}

void MergingPage::showShares()
{
    m_shares->clear();
    m_total->setEnabled(!m_split.parts.isEmpty());
    if (m_split.item == 0) {
        m_splitTitle->setText(tr("Split back: choose a part number; the quantity of its item is shared out among its parts."));
        return;
    }
    m_splitTitle->setText(m_split.parts.isEmpty() ? tr("Item %1: no list has moved it yet.").arg(m_split.item)
                                                  : tr("Item %1: %2 by %n part(s)", nullptr, int(m_split.parts.size())).arg(m_split.item).arg(m_split.total.toString()));
    const std::optional<LedgerQuantity> typed = LedgerQuantity::parse(m_total->text().trimmed());
    const QList<PartQuantity> shares = splitBack(m_split, typed.value_or(m_split.total));
    for (qsizetype i = 0; i < shares.size(); ++i) {
        auto* row = new QTreeWidgetItem(m_shares, { shares[i].partNo.isEmpty() ? tr("without a list") : shares[i].partNo, m_split.parts[i].quantity.toString(), shares[i].quantity.toString() });
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        row->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
}

LedgerSheet MergingPage::sheet() const
{
    LedgerSheet sheet = m_pane->view().sheet();
    sheet.title = tr("Merging of part numbers");
    sheet.subtitle = tr("%1 · in force on %2").arg(m_record.number, dateText(m_at->date()));
    sheet.total = m_table->rowCount();
    const QList<int> shown = m_pane->view().shownColumns();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList line;
        for (const int column : shown)
            line << m_table->index(row, column).data(Qt::EditRole).toString();
        sheet.rows << line;
    }
    return sheet;
}

} // namespace Tongguan
