// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storekit.h"

namespace Tongguan {

const Dictionary& StoreKit::dictionary()
{
    static const auto loaded = Dictionary::load();
    if (!loaded) {
        qFatal("dictionary: %s", qPrintable(loaded.error().detail));
    }
    return **loaded;
}

DocumentId StoreKit::documentId(int number)
{
    return DocumentId(QUuid(uint(number), 0x1111, 0x7222, 0x83, 0x33, 0x44, 0x44, 0x44, 0x44, 0x44, 0x44));
}

Document StoreKit::document(std::initializer_list<std::pair<const char*, QString>> values)
{
    Document document(dictionary().declaration());
    for (const auto& [place, text] : values) {
        const QString where = QString::fromLatin1(place);
        const auto found = document.place(where);
        if (!found) {
            if (const int at = int(where.indexOf(u'[')); at > 0) { // a row that is not there yet
                const int group = document.type().root.groupIndexOf(where.left(at));
                auto& rows = document.editRoot().editChildren(group);
                rows.append(Record(LineId(quint64(rows.size() + 1) << 40 | 7)));
            }
        }
        if (const Done done = document.setValue(where, text); !done) {
            qFatal("no place %s: %s", place, qPrintable(done.error().detail));
        }
    }
    return document;
}

Document StoreKit::simple(const QString& number, const QString& party, const QString& goods)
{
    return document({ { "sign.clientNo", number }, { "traderName", party }, { "line[1].goodsName", goods }, { "direction", u"I"_s } });
}

OperationAnswer StoreKit::answerTo(const OutboxRow& row, OperationAnswer::Kind kind, qint64 revision, DeclarationState state)
{
    OperationAnswer answer;
    answer.n = row.n;
    answer.operation = row.operation;
    answer.kind = kind;
    answer.revision = revision;
    answer.state = state;
    return answer;
}

} // namespace Tongguan
