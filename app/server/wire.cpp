// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/wire.h"

#include <QJsonDocument>

#include <cmath>

namespace Tongguan {

QString wireTime(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonArray remarksToJson(const QList<FieldRemark>& remarks)
{
    QJsonArray array;
    for (const FieldRemark& remark : remarks)
        array.append(QJsonObject { { u"place"_s, remark.place }, { u"text"_s, remark.text } });
    return array;
}

QList<FieldRemark> remarksFromJson(const QJsonArray& array)
{
    QList<FieldRemark> remarks;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        remarks.append({ object.value(u"place").toString(), object.value(u"text").toString() });
    }
    return remarks;
}

QJsonObject receiptToJson(const Receipt& receipt)
{
    return { { u"id"_s, receipt.id }, { u"channel"_s, receipt.channel }, { u"note"_s, receipt.note }, { u"time"_s, wireTime(receipt.time) },
        { u"entryNo"_s, receipt.entryNo }, { u"singleWindowNo"_s, receipt.singleWindowNo }, { u"remarks"_s, remarksToJson(receipt.remarks) } };
}

QJsonArray receiptsToJson(const QList<Receipt>& receipts)
{
    QJsonArray array;
    for (const Receipt& receipt : receipts)
        array.append(receiptToJson(receipt));
    return array;
}

QJsonArray findingsToJson(const QList<Finding>& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings) {
        array.append(QJsonObject { { u"id"_s, finding.id }, { u"severity"_s, severityName(finding.severity) }, { u"field"_s, finding.field },
            { u"line"_s, finding.line }, { u"message"_s, QJsonObject { { u"zh"_s, finding.message.zh }, { u"en"_s, finding.message.en } } }, { u"source"_s, finding.source } });
    }
    return array;
}

QJsonArray questionsToJson(const QList<QuestionRow>& questions)
{
    QJsonArray array;
    for (const QuestionRow& one : questions) {
        array.append(QJsonObject { { u"id"_s, one.id.toString() }, { u"place"_s, one.place }, { u"question"_s, one.question }, { u"asker"_s, one.asker }, { u"asked"_s, wireTime(one.asked) },
            { u"answer"_s, one.answer }, { u"answered"_s, one.answered.isValid() ? wireTime(one.answered) : QString() } });
    }
    return array;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    const double number = value.toDouble(std::nan(""));
    if (!(std::abs(number) <= 9007199254740992.0) || number != std::floor(number))
        return std::nullopt;
    return static_cast<qint64>(number);
}

} // namespace Tongguan
