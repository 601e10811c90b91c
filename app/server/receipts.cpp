// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/receipts.h"

#include "app/server/bondedoffice.h"
#include "models/declaration/bondedlife.h"
#include "models/dictionary/body.h"

#include <QCryptographicHash>

namespace Tongguan {

static constexpr int ChinaOffset = 8 * 3600; // years and days turn as the calendar on the wall there

static QDate chinaDate(const QDateTime& now)
{
    return now.toUTC().addSecs(ChinaOffset).date();
}

// Customs 4, year 4, 1 import / 0 export, serial 9.
static Result<QString> newEntryNo(Storage& storage, const QString& customs, Direction direction, const QDateTime& now)
{
    const bool plain = customs.size() == 4 && std::all_of(customs.begin(), customs.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const QString series = (plain ? customs : u"0000"_s) % QString::number(chinaDate(now).year()) % (direction == Direction::Import ? u'1' : u'0');
    const auto serial = storage.cases().nextSerial(u"entry "_s % series);
    if (!serial)
        return tl::unexpected(serial.error());
    return QString(series % u"%1"_s.arg(*serial, 9, 10, QChar(u'0')));
}

static Result<QString> newWindowNo(Storage& storage, Direction direction, const QDateTime& now)
{
    const QString series = (direction == Direction::Import ? u"I"_s : u"E"_s) % chinaDate(now).toString(u"yyyyMMdd");
    const auto serial = storage.cases().nextSerial(u"window "_s % series);
    if (!serial)
        return tl::unexpected(serial.error());
    return QString(series % u"%1"_s.arg(*serial, 9, 10, QChar(u'0')));
}

// From the entry number on the body itself holds what customs gave: a new body at the document's new revision.
static Done writeNumbers(Storage& storage, DocumentRow& row, const Document& content, const QDateTime& now)
{
    Document numbered = content;
    const std::pair<QStringView, QString> given[] = { { u"entryNo", row.entryNo }, { u"singleWindowNo", row.singleWindowNo },
        { u"declarationDate", chinaDate(row.submitted.isValid() ? row.submitted : now).toString(Qt::ISODate) } };
    for (const auto& [key, text] : given) {
        if (Done done = numbered.setValue(key, text); !done)
            return done;
    }
    const QByteArray body = toBody(numbered);
    row.hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    return storage.documents().addBody(row.key, { row.revision, row.hash, body }, now);
}

Result<Receipt> giveReceipt(Storage& storage, DocumentRow& row, const Decision& decision, const Document& content, const QDateTime& now)
{
    if (livesBonded(row.type))
        return giveBondedReceipt(storage, row, decision, content, now);
    const Direction direction = content.direction();
    bool numbered = false;
    const auto next = stateAfter(row.state, decision.channel);
    if (!next)
        return fail(ErrorKind::Conflict, u"channel.order"_s, u"%1 does not follow %2"_s.arg(decision.channel, stateName(row.state)));
    if (decision.channel == u"7" && row.singleWindowNo.isEmpty()) {
        auto number = newWindowNo(storage, direction, now);
        if (!number)
            return tl::unexpected(number.error());
        row.singleWindowNo = *number;
    }
    if ((decision.channel == u"L" || decision.channel == u"SpL") && row.entryNo.isEmpty()) {
        auto number = newEntryNo(storage, row.customs, direction, now);
        if (!number)
            return tl::unexpected(number.error());
        row.entryNo = *number;
        numbered = true;
    }
    Receipt receipt;
    receipt.id = ReceiptId::create().toString();
    receipt.channel = decision.channel;
    receipt.note = decision.note;
    receipt.time = std::max(now, row.changed.addMSecs(1)); // their order in time is the order they were given in
    receipt.entryNo = row.entryNo;
    receipt.singleWindowNo = row.singleWindowNo;
    receipt.remarks = decision.remarks;
    row.state = *next;
    row.changed = receipt.time;
    ++row.revision;
    if (numbered) {
        if (Done done = writeNumbers(storage, row, content, now); !done)
            return tl::unexpected(done.error());
    }
    if (Done done = storage.documents().put(row); !done)
        return tl::unexpected(done.error());
    if (Done done = storage.cases().addReceipt(row.key, receipt); !done)
        return tl::unexpected(done.error());
    return receipt;
}

Result<bool> putBeforeOffice(Storage& storage, const DocumentRow& row, const QDateTime& now)
{
    const auto key = storage.cases().officeOf(row.customs);
    if (!key)
        return tl::unexpected(key.error());
    if (!*key)
        return false; // nobody's: it waits until an office for the district is made
    const auto office = storage.accounts().tenant(**key);
    if (!office)
        return tl::unexpected(office.error());
    if (!*office || (*office)->decide == Decide::Wait)
        return false;
    if (Done done = storage.cases().queue({ row.key, **key, now.addMSecs((*office)->delay), 0 }); !done)
        return tl::unexpected(done.error());
    return true;
}

} // namespace Tongguan
