// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/commandpalette.h"

#include <QAbstractListModel>

namespace Tongguan {

// What the palette found, commands first, then by kind.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void reset(QList<PaletteEntry> entries);
    void add(const QList<PaletteEntry>& entries); // into their kind's place
    [[nodiscard]] const QList<PaletteEntry>& entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
};

[[nodiscard]] QString paletteKindWord(PaletteEntry::Kind kind);
// Commands that fit all words of `text`, in title or keywords; those that begin with it first.
[[nodiscard]] QList<PaletteEntry> matchingCommands(const QList<PaletteEntry>& commands, const QString& text);

} // namespace Tongguan
