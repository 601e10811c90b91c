// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgertable.h"

#include "models/tables/figures.h"
#include "ui/ledger/ledgerwords.h"

#include <algorithm>

namespace Tongguan {

static QList<LedgerWords::Warning> warningsOf(const LedgerTable::Row& row, QDate today)
{
    QList<LedgerWords::Warning> warnings = LedgerWords::ofRecord(row.record, row.overview ? row.overview->lastExport : QDate(), today);
    if (row.overview) {
        for (const LedgerRemark& remark : row.overview->remarks)
            warnings << LedgerWords::remark(remark, { .side = remark.side, .no = remark.item, .record = {}, .partNo = {}, .code = {}, .name = {}, .unit = {} });
    }
    return warnings;
}

static bool anyBad(const QList<LedgerWords::Warning>& warnings)
{
    return std::ranges::any_of(warnings, [](const LedgerWords::Warning& warning) { return warning.tone == Tone::Bad; });
}

void LedgerTable::setRecords(const QList<LedgerRecord>& records, QDate today)
{
    beginResetModel();
    QHash<QString, std::optional<LedgerOverview>> known;
    for (const Row& row : std::as_const(m_rows))
        known.insert(row.record.number, row.overview);
    m_today = today;
    m_rows.clear();
    for (LedgerRecord record : records) {
        record.items.clear();
        record.consumptions.clear();
        const QString number = record.number;
        m_rows << Row { std::move(record), known.value(number) };
    }
    arrange();
    endResetModel();
}

void LedgerTable::setOverview(const QString& number, const LedgerOverview& overview)
{
    for (Row& row : m_rows) {
        if (row.record.number == number)
            row.overview = overview;
    }
    if (const int row = rowOf(number); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void LedgerTable::setText(const QString& text)
{
    beginResetModel();
    m_text = text.trimmed();
    arrange();
    endResetModel();
}

// Within a reset.
void LedgerTable::arrange()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].record.number.contains(m_text, Qt::CaseInsensitive) || m_rows[i].record.company.contains(m_text, Qt::CaseInsensitive))
            m_shown << i;
    }
}

int LedgerTable::rowOf(const QString& number) const
{
    const auto found = std::ranges::find_if(m_shown, [&](qsizetype row) { return m_rows[row].record.number == number; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

qint64 LedgerTable::badCount() const
{
    return std::ranges::count_if(m_rows, [this](const Row& row) { return anyBad(warningsOf(row, m_today)); });
}

int LedgerTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int LedgerTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString LedgerTable::text(const Row& row, int column) const
{
    const LedgerRecord& record = row.record;
    switch (column) {
    case Number: return record.number;
    case Kind: return LedgerWords::kind(record.kind);
    case Company: return record.company;
    case Until: return record.until.isValid() ? tr("%1 · %2").arg(record.until.toString(Qt::ISODate), LedgerWords::daysLeft(record.until, m_today)) : tr("open");
    case Cycle: {
        const LedgerCycle cycle = cycleAt(record, m_today);
        return !cycle.isValid() ? QString() : cycle.until.isValid() ? tr("%1 of %2 · until %3").arg(QString::number(cycle.number), QString::number(cycle.count), cycle.until.toString(Qt::ISODate))
                                                                    : tr("%1 of %2").arg(cycle.number).arg(cycle.count);
    }
    case Imported: return row.overview && row.overview->mostImported > 0 ? permilleText(row.overview->importedPermille) : QString();
    case Exported: return row.overview && row.overview->mostExported > 0 ? permilleText(row.overview->exportedPermille) : QString();
    case Warnings: {
        const auto count = int(warningsOf(row, m_today).size());
        return !row.overview ? u"…"_s : count > 0 ? tr("%n warning(s)", nullptr, count) : tr("none");
    }
    case LastMoved: return row.overview ? row.overview->last.toString(Qt::ISODate) : QString();
    default: return {};
    }
}

QString LedgerTable::tip(const Row& row) const
{
    QStringList lines;
    const QList<LedgerWords::Warning> warnings = warningsOf(row, m_today);
    for (const LedgerWords::Warning& warning : warnings.first(std::min<qsizetype>(12, warnings.size())))
        lines << warning.text;
    if (warnings.size() > 12)
        lines << u"…"_s;
    return lines.join(u'\n');
}

int LedgerTable::markOf(const Row& row, int column) const
{
    if (column == Until) {
        const Tone tone = LedgerWords::daysTone(row.record.until, m_today);
        return int(tone == Tone::Bad ? FigureMark::Bad : tone == Tone::Warning ? FigureMark::Warning : FigureMark::None);
    }
    if (column != Warnings)
        return int(FigureMark::None);
    const QList<LedgerWords::Warning> warnings = warningsOf(row, m_today);
    return int(warnings.isEmpty() ? FigureMark::None : anyBad(warnings) ? FigureMark::Bad : FigureMark::Warning);
}

QVariant LedgerTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Row& row = rowAt(index.row());
    const bool isShare = index.column() == Imported || index.column() == Exported;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text(row, index.column());
    case Qt::ToolTipRole:
        if (isShare && row.overview)
            return index.column() == Imported ? tr("Material %1 is the one whose record is used most.").arg(row.overview->mostImported) : tr("Product %1 is the one whose record is used most.").arg(row.overview->mostExported);
        return index.column() == Warnings ? tip(row) : text(row, index.column());
    case Qt::TextAlignmentRole: return int((isShare ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case MarkRole: return markOf(row, index.column());
    case ShareRole:
        if (!isShare || !row.overview)
            return {};
        return index.column() == Imported ? (row.overview->mostImported > 0 ? QVariant(row.overview->importedPermille) : QVariant())
                                          : (row.overview->mostExported > 0 ? QVariant(row.overview->exportedPermille) : QVariant());
    default: return {};
    }
}

QVariant LedgerTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isShare = section == Imported || section == Exported;
    if (role == IsFigureRole)
        return false;
    if (role == Qt::TextAlignmentRole)
        return int((isShare ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Record");
    case Kind: return tr("Kind");
    case Company: return tr("Enterprise");
    case Until: return tr("Valid until");
    case Cycle: return tr("Write-off cycle");
    case Imported: return tr("Imports used");
    case Exported: return tr("Exports used");
    case Warnings: return tr("Warnings");
    case LastMoved: return tr("Last moved");
    default: return {};
    }
}

} // namespace Tongguan
