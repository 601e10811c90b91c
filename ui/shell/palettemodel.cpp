// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"
#include "ui/shell/icons.h"

#include <QCoreApplication>

namespace Tongguan {

void PaletteModel::reset(QList<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void PaletteModel::add(const QList<PaletteEntry>& entries)
{
    for (const PaletteEntry& entry : entries) {
        const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), entry.kind, [](PaletteEntry::Kind kind, const PaletteEntry& e) { return kind < e.kind; });
        const int row = int(after - m_entries.begin());
        beginInsertRows({}, row, row);
        m_entries.insert(row, entry);
        endInsertRows();
    }
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case Qt::DecorationRole: return themedIcon(entry.iconName);
    case Qt::AccessibleTextRole: return u"%1, %2, %3"_s.arg(paletteKindWord(entry.kind), entry.title, entry.detail);
    default: return {};
    }
}

QString paletteKindWord(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Command: return QCoreApplication::translate("Tongguan::PaletteModel", "Command");
    case PaletteEntry::Kind::Declaration: return QCoreApplication::translate("Tongguan::PaletteModel", "Declaration");
    case PaletteEntry::Kind::Bonded: return QCoreApplication::translate("Tongguan::PaletteModel", "Bonded document");
    case PaletteEntry::Kind::Consultation: return QCoreApplication::translate("Tongguan::PaletteModel", "Consultation");
    case PaletteEntry::Kind::Record: return QCoreApplication::translate("Tongguan::PaletteModel", "Ledger");
    case PaletteEntry::Kind::Item: return QCoreApplication::translate("Tongguan::PaletteModel", "Ledger item");
    case PaletteEntry::Kind::Code: return QCoreApplication::translate("Tongguan::PaletteModel", "Code");
    case PaletteEntry::Kind::Field: return QCoreApplication::translate("Tongguan::PaletteModel", "Field");
    }
    return {};
}

QList<PaletteEntry> matchingCommands(const QList<PaletteEntry>& commands, const QString& text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, const PaletteEntry*>> ranked;
    for (const auto& command : commands) {
        if (command.action && !command.action->isVisible())
            continue;
        const auto fits = [&](const QString& word) {
            return command.title.contains(word, Qt::CaseInsensitive) || command.keywords.contains(word, Qt::CaseInsensitive);
        };
        if (!std::all_of(words.begin(), words.end(), fits))
            continue;
        const int rank = text.isEmpty() || command.title.startsWith(text, Qt::CaseInsensitive) ? 0 : command.title.contains(text, Qt::CaseInsensitive) ? 1 : 2;
        ranked.emplace_back(rank, &command);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<PaletteEntry> found;
    for (const auto& [rank, command] : ranked) {
        found.append(*command);
        if (command->action)
            found.last().shortcut = command->action->shortcut();
    }
    return found;
}

} // namespace Tongguan
