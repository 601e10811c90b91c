// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/overviewpanel.h"

#include "models/tables/figures.h"
#include "ui/ledger/ledgerwords.h"
#include "ui/shell/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Tongguan {

static constexpr int SideOfWarning = Qt::UserRole, ItemOfWarning = Qt::UserRole + 1;

OverviewPanel::OverviewPanel(QWidget* parent)
    : QWidget(parent)
    , m_warnings(new QListWidget)
    , m_none(new QLabel)
    , m_heading(new QLabel)
    , m_facts(new QGridLayout)
{
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_warnings->setObjectName(u"ledgerWarnings"_s);
    m_warnings->setAccessibleName(tr("Warnings"));
    m_warnings->setFrameShape(QFrame::NoFrame);
    m_warnings->setWordWrap(true);
    m_warnings->setSpacing(2);
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    auto* left = new QVBoxLayout;
    left->addWidget(m_heading);
    left->addWidget(m_none);
    left->addWidget(m_warnings, 1);
    left->addStretch(0); // where there is no list, the words stay at the top
    auto* factsHeading = new QLabel(tr("The record"));
    factsHeading->setFont(bold);
    for (QLabel* heading : { m_heading, m_none, factsHeading })
        heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* right = new QVBoxLayout;
    right->addWidget(factsHeading);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(6);
    right->addLayout(m_facts);
    right->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(32);
    row->addLayout(left, 3);
    row->addLayout(right, 2);
    setFocusProxy(m_warnings);
    const auto choose = [this](const QListWidgetItem* item) {
        if (const int number = item->data(ItemOfWarning).toInt(); number > 0)
            Q_EMIT itemRequested(LedgerSide(item->data(SideOfWarning).toInt()), number);
    };
    connect(m_warnings, &QListWidget::itemActivated, this, choose);
}

void OverviewPanel::setRecord(const LedgerRecord& record, QDate today)
{
    if (record.number != m_record.number) {
        m_overview.reset();
        m_outlooks.clear();
    }
    m_record = record;
    m_today = today;
    showWarnings();
    showFacts();
}

void OverviewPanel::setOverview(const LedgerOverview& overview)
{
    m_overview = overview;
    showWarnings();
    showFacts();
}

void OverviewPanel::setOutlooks(const QList<Outlook>& outlooks, int days)
{
    m_outlooks = outlooks;
    m_outlookDays = days;
    showWarnings();
}

void OverviewPanel::showWarnings()
{
    QHash<std::pair<int, int>, LedgerItem> items;
    for (const LedgerItem& item : std::as_const(m_record.items))
        items.insert({ int(item.side), item.no }, item);
    QList<LedgerWords::Warning> warnings = LedgerWords::ofRecord(m_record, m_overview ? m_overview->lastExport : QDate(), m_today);
    if (m_overview) {
        for (const LedgerRemark& remark : std::as_const(m_overview->remarks)) {
            LedgerItem item = items.value({ int(remark.side), remark.item });
            item.no = remark.item;
            warnings << LedgerWords::remark(remark, item);
        }
    }
    for (const Outlook& outlook : std::as_const(m_outlooks)) {
        LedgerItem item = items.value({ int(LedgerSide::Material), outlook.item });
        item.no = outlook.item;
        warnings << LedgerWords::outlook(outlook, item, m_outlookDays, m_today);
    }
    std::ranges::stable_sort(warnings, [](const LedgerWords::Warning& a, const LedgerWords::Warning& b) { return a.tone == Tone::Bad && b.tone != Tone::Bad; });
    m_warnings->clear();
    for (const LedgerWords::Warning& warning : std::as_const(warnings)) {
        auto* line = new QListWidgetItem(themedIcon(warning.tone == Tone::Bad ? u"error"_s : u"warning"_s, warning.tone), warning.text + u'\n' + warning.advice, m_warnings);
        line->setData(SideOfWarning, int(warning.side));
        line->setData(ItemOfWarning, warning.item);
        line->setToolTip(warning.item > 0 ? tr("Enter opens the item's card") : QString());
    }
    m_heading->setText(warnings.isEmpty() ? tr("Warnings") : tr("%n warning(s)", nullptr, int(warnings.size())));
    m_none->setVisible(warnings.isEmpty());
    m_none->setText(m_overview ? tr("Nothing stands against this record: no balance below zero, no record quantity nearly used up, no end near.") : tr("Adding up…"));
    m_warnings->setVisible(!warnings.isEmpty());
    if (m_warnings->count() > 0)
        m_warnings->setCurrentRow(0);
}

int OverviewPanel::count() const { return m_warnings->count(); }

void OverviewPanel::showFacts()
{
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    const auto add = [this, &row](const QString& name, const QString& value) {
        auto* label = new QLabel(name);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto* text = new QLabel(value);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addWidget(label, row, 0, Qt::AlignTop);
        m_facts->addWidget(text, row++, 1);
    };
    add(tr("Number"), m_record.number);
    add(tr("Kind"), LedgerWords::kind(m_record.kind));
    add(tr("Enterprise"), m_record.company);
    add(tr("Material use"), LedgerWords::useBy(m_record.useBy));
    const QString from = m_record.from.toString(Qt::ISODate), until = m_record.until.toString(Qt::ISODate);
    add(tr("Valid"), m_record.until.isValid() ? tr("%1 to %2 (%3)").arg(from, until, LedgerWords::daysLeft(m_record.until, m_today)) : tr("from %1").arg(from));
    if (const LedgerCycle cycle = cycleAt(m_record, m_today); cycle.isValid())
        add(tr("Write-off cycle"), tr("%1 of %2: %3 to %4").arg(QString::number(cycle.number), QString::number(cycle.count), cycle.from.toString(Qt::ISODate), cycle.until.toString(Qt::ISODate)));
    if (!m_overview)
        return;
    const LedgerOverview& view = *m_overview;
    const auto count = [](qint64 number) { return groupedFigure(QString::number(number)); };
    add(tr("Materials"), view.mostImported > 0 ? tr("%1, imports used up to %2 (item %3)").arg(count(view.materials), permilleText(view.importedPermille), QString::number(view.mostImported)) : count(view.materials));
    add(tr("Products"), view.mostExported > 0 ? tr("%1, exports used up to %2 (item %3)").arg(count(view.products), permilleText(view.exportedPermille), QString::number(view.mostExported)) : count(view.products));
    add(tr("Unit consumptions"), tr("%1 in %2 versions").arg(count(view.consumptions), count(view.versions)));
    add(tr("Movements"), view.foreseen > 0 ? tr("%1, of them %2 pre-deducted").arg(count(view.movements), count(view.foreseen)) : count(view.movements));
    if (view.last.isValid())
        add(tr("Moved"), tr("%1 to %2").arg(view.first.toString(Qt::ISODate), view.last.toString(Qt::ISODate)));
}

} // namespace Tongguan
