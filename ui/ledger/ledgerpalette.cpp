// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerpalette.h"

#include "models/base/async.h"
#include "models/reference/pinyin.h"
#include "ui/ledger/ledgerwords.h"

namespace Tongguan {

static constexpr qsizetype MostRecords = 8, MostItems = 8;

LedgerPalette::LedgerPalette(LedgerSource& source, QObject* parent)
    : QObject(parent), m_source(source)
{
}

void LedgerPalette::forget()
{
    m_isFresh = false;
    ++m_turn;
}

PaletteProvider LedgerPalette::provider()
{
    return [self = QPointer(this)](const QString& text, const PaletteAnswer& answer) {
        if (self)
            self->find(text, answer);
    };
}

void LedgerPalette::find(const QString& text, const PaletteAnswer& answer)
{
    if (m_isFresh)
        answer(found(text));
    else
        read([this, text, answer] { answer(found(text)); });
}

void LedgerPalette::read(std::function<void()> then)
{
    whenReady(m_source.ledgerRecords(), this, [this, turn = m_turn, then = std::move(then)](const Result<QList<LedgerRecord>>& records) {
        m_known.clear();
        for (const LedgerRecord& record : records.value_or(QList<LedgerRecord> {})) {
            m_known.append({ record.number, {}, record.number + u'\n' + record.company, u"%1 · %2"_s.arg(LedgerWords::kind(record.kind), record.company) });
            for (const LedgerItem& item : record.items) {
                const QStringList words { item.partNo, item.code, item.name, pinyinInitials(item.name) };
                m_known.append({ record.number, item, words.join(u'\n'), u"%1 %2 · %3"_s.arg(LedgerWords::side(item.side)).arg(item.no).arg(record.number) });
            }
        }
        m_isFresh = records.has_value() && turn == m_turn;
        then();
    });
}

QList<PaletteEntry> LedgerPalette::found(const QString& text)
{
    QList<PaletteEntry> records, items;
    for (const Known& known : std::as_const(m_known)) {
        auto& kind = known.item ? items : records;
        if (kind.size() >= (known.item ? MostItems : MostRecords) || !known.words.contains(text, Qt::CaseInsensitive))
            continue;
        PaletteEntry entry;
        entry.detail = known.detail;
        if (known.item) {
            entry.kind = PaletteEntry::Kind::Item;
            entry.title = known.item->partNo.isEmpty() ? known.item->name : u"%1  %2"_s.arg(known.item->partNo, known.item->name);
            entry.iconName = u"goods"_s;
            entry.run = [this, record = known.record, side = known.item->side, no = known.item->no] { Q_EMIT itemChosen(record, side, no); };
        } else {
            entry.kind = PaletteEntry::Kind::Record;
            entry.title = known.record;
            entry.iconName = u"ledger"_s;
            entry.run = [this, record = known.record] { Q_EMIT recordChosen(record); };
        }
        kind.append(entry);
    }
    return records + items;
}

} // namespace Tongguan
