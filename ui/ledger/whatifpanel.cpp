// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/whatifpanel.h"

#include "models/base/async.h"
#include "ui/ledger/figuredelegate.h"
#include "ui/ledger/ledgerwords.h"
#include "ui/ledger/whatiftable.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Tongguan {

static constexpr std::chrono::milliseconds WhatIfPause { 60 };

WhatIfPanel::WhatIfPanel(LedgerSource& source, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_product(new QComboBox)
    , m_version(new QComboBox)
    , m_banner(new QLabel)
    , m_verdict(new QLabel)
    , m_apply(new QPushButton(tr("Change the record to these…")))
    , m_reset(new QPushButton(tr("Back to what is recorded")))
    , m_table(new WhatIfTable(this))
    , m_view(new QTableView)
    , m_pause(new QTimer(this))
{
    setObjectName(u"whatIfPanel"_s);
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(WhatIfPause);
    connect(m_pause, &QTimer::timeout, this, &WhatIfPanel::ask);
    connect(m_product, &QComboBox::currentIndexChanged, this, &WhatIfPanel::fillVersions);
    connect(m_version, &QComboBox::currentIndexChanged, this, &WhatIfPanel::take);
    connect(m_table, &WhatIfTable::edited, this, [this] {
        follow();
        m_pause->start();
    });
    connect(m_table, &WhatIfTable::refused, this, &WhatIfPanel::noticed);
    connect(m_reset, &QPushButton::clicked, m_table, &WhatIfTable::reset);
    connect(m_apply, &QPushButton::clicked, this, &WhatIfPanel::applyAsVersion);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (!(m_table->flags(index) & Qt::ItemIsEditable))
            Q_EMIT itemRequested(LedgerSide::Material, m_table->at(index.row()).material);
    });
}

WhatIfPanel::~WhatIfPanel() = default;

void WhatIfPanel::build()
{
    m_banner->setText(tr("What if: figures typed here change nothing. They show what the balances would be had this version been so from the first."));
    m_banner->setWordWrap(true);
    m_banner->setMargin(8);
    m_banner->setAutoFillBackground(true);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, toneFill(Tone::Waiting, palette()));
    colours.setColor(QPalette::WindowText, toneColor(Tone::Waiting, palette()));
    m_banner->setPalette(colours);
    m_product->setAccessibleName(tr("Product"));
    m_version->setAccessibleName(tr("Version of the unit consumption"));
    m_product->setMinimumContentsLength(24);
    m_product->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_view->setModel(m_table);
    m_view->setObjectName(u"whatIfTable"_s);
    m_view->setAccessibleName(tr("Unit consumptions to try"));
    m_view->setItemDelegate(new FigureDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    m_view->horizontalHeader()->setHighlightSections(false);
    const QFontMetrics metrics(m_view->horizontalHeader()->font());
    for (int column = 0; column < WhatIfTable::ColumnCount; ++column) {
        const int title = metrics.horizontalAdvance(m_table->headerData(column, Qt::Horizontal).toString()) + 20;
        m_view->setColumnWidth(column, std::max(title, (column == WhatIfTable::Name ? 22 : column <= WhatIfTable::Unit ? 6 : 12) * metrics.horizontalAdvance(u'0')));
    }
    auto* productLabel = new QLabel(tr("Product"));
    auto* versionLabel = new QLabel(tr("Version"));
    productLabel->setBuddy(m_product);
    versionLabel->setBuddy(m_version);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*> { productLabel, m_product, versionLabel, m_version, m_verdict })
        head->addWidget(widget);
    head->addStretch();
    head->addWidget(m_reset);
    head->addWidget(m_apply);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    follow();
}

// --- What is tried

void WhatIfPanel::clear()
{
    m_record = {};
    fillProducts();
}

// What a person is trying is kept when the ledger moves below it.
void WhatIfPanel::setRecord(const LedgerRecord& record)
{
    const bool isSame = record.number == m_record.number && record.consumptions == m_record.consumptions;
    m_record = record;
    if (isSame)
        ask();
    else
        fillProducts();
}

void WhatIfPanel::fillProducts()
{
    const QVariant chosen = m_product->currentData();
    QSet<int> known;
    for (const Consumption& row : std::as_const(m_record.consumptions))
        known.insert(row.product);
    {
        const QSignalBlocker quiet(m_product);
        m_product->clear();
        for (const LedgerItem& item : std::as_const(m_record.items)) {
            if (item.side == LedgerSide::Product && known.contains(item.no))
                m_product->addItem(LedgerWords::item(item), item.no);
        }
        m_product->setCurrentIndex(std::max(0, m_product->findData(chosen)));
    }
    fillVersions();
}

void WhatIfPanel::fillVersions()
{
    const int product = m_product->currentData().toInt();
    QList<int> versions;
    for (const Consumption& row : std::as_const(m_record.consumptions)) {
        if (row.product == product && !versions.contains(row.version))
            versions << row.version;
    }
    std::ranges::sort(versions);
    {
        const QSignalBlocker quiet(m_version);
        m_version->clear();
        for (const int version : std::as_const(versions))
            m_version->addItem(QString::number(version), version);
        m_version->setCurrentIndex(m_version->count() - 1);
    }
    take();
}

void WhatIfPanel::take()
{
    QList<Consumption> rows;
    std::ranges::copy_if(m_record.consumptions, std::back_inserter(rows), [this](const Consumption& row) {
        return row.product == m_product->currentData().toInt() && row.version == m_version->currentData().toInt();
    });
    QHash<int, LedgerItem> materials;
    for (const LedgerItem& item : std::as_const(m_record.items)) {
        if (item.side == LedgerSide::Material)
            materials.insert(item.no, item);
    }
    m_table->setRows(rows, materials);
    if (!rows.isEmpty())
        m_view->setCurrentIndex(m_table->index(0, WhatIfTable::Net));
    follow();
    ask();
}

void WhatIfPanel::start(const Consumption& consumption)
{
    m_product->setCurrentIndex(m_product->findData(consumption.product));
    m_version->setCurrentIndex(m_version->findData(consumption.version));
    if (const int row = m_table->rowOf(consumption.material); row >= 0)
        m_view->setCurrentIndex(m_table->index(row, WhatIfTable::Net));
}

void WhatIfPanel::ask()
{
    const QList<Consumption> wanted = m_table->wanted();
    if (wanted.isEmpty())
        return;
    const quint64 generation = ++m_generation;
    whenReady(m_source.ledgerWhatIf(m_record.number, wanted, Counting::WithForeseen), this, [this, generation](const Result<QList<WhatIfLine>>& lines) {
        if (generation != m_generation)
            return;
        if (lines)
            answer(*lines);
        else
            Q_EMIT failed(lines.error());
    });
}

void WhatIfPanel::answer(const QList<WhatIfLine>& lines)
{
    m_table->setAnswer(lines);
    follow();
}

void WhatIfPanel::follow()
{
    const bool isAny = m_table->rowCount() > 0;
    m_apply->setEnabled(m_table->isChanged());
    m_reset->setEnabled(m_table->isChanged());
    const int negatives = m_table->negatives();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColor(negatives > 0 ? Tone::Bad : Tone::Neutral, palette()));
    m_verdict->setPalette(colours);
    m_verdict->setText(!isAny ? tr("This record has no unit consumptions.") : negatives > 0 ? tr("%n material(s) would be below zero.", nullptr, negatives)
                                                                           : m_table->isChanged() ? tr("No balance would be below zero.")
                                                                                                   : tr("Type another net consumption or loss."));
}

// --- Taking it over

void WhatIfPanel::applyAsVersion()
{
    if (!m_table->isChanged())
        return;
    int next = 0;
    for (const Consumption& row : std::as_const(m_record.consumptions)) {
        if (row.product == m_product->currentData().toInt())
            next = std::max(next, row.version + 1);
    }
    QList<Consumption> rows = m_table->wanted();
    for (Consumption& row : rows)
        row.version = next;
    auto* box = new QMessageBox(QMessageBox::Question, tr("New version by a change of the record"),
        tr("Begin a change of record %1 that asks for these unit consumptions as version %2 of product %3?").arg(m_record.number, QString::number(next), m_product->currentText()), QMessageBox::NoButton, this);
    box->setInformativeText(tr("The change is a draft until you submit it. The version holds from customs' approval on, for what leaves under it; what has left stays with its own version, so its balances do not change."));
    QPushButton* yes = box->addButton(tr("Begin the change"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(yes);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"applyVersion"_s);
    connect(yes, &QPushButton::clicked, this, [this, record = m_record.number, rows] { Q_EMIT versionRequested(record, rows); });
    box->open();
}

} // namespace Tongguan
