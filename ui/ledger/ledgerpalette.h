// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/ledgersource.h"
#include "ui/shell/commandpalette.h"

#include <QObject>

namespace Tongguan {

// The ledgers in the palette: records by number and enterprise, their materials and products by number, part number, name,
// pinyin initials and commodity code. Read when they are first asked for, and again after forget().
class LedgerPalette final : public QObject
{
    Q_OBJECT
public:
    explicit LedgerPalette(LedgerSource& source, QObject* parent = nullptr); // source must outlive it

    void forget(); // the source has changed
    [[nodiscard]] PaletteProvider provider(); // while this lives

Q_SIGNALS:
    void recordChosen(const QString& number);
    void itemChosen(const QString& record, Tongguan::LedgerSide side, int no);

private:
    struct Known {
        QString record;
        std::optional<LedgerItem> item; // none: the record itself
        QString words; // that find it
        QString detail;
    };
    void find(const QString& text, const PaletteAnswer& answer);
    void read(std::function<void()> then);
    [[nodiscard]] QList<PaletteEntry> found(const QString& text);

    LedgerSource& m_source;
    QList<Known> m_known;
    bool m_isFresh = false;
    quint64 m_turn = 0; // of what was forgotten
};

} // namespace Tongguan
