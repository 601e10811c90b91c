// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/retention.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tongguan {

static Label retentionLabel(const QJsonValue& json) { return { json[u"zh"].toString(), json[u"en"].toString() }; }

Result<QList<RetentionRule>> readRetention(const QByteArray& json)
{
    const QJsonArray array = QJsonDocument::fromJson(json).object()[u"rules"_s].toArray();
    QList<RetentionRule> rules;
    for (const QJsonValue& one : array) {
        const auto certainty = certaintyFromName(one[u"certainty"].toString());
        RetentionRule rule { one[u"id"].toString(), {}, one[u"years"].toInt(-1), one[u"from"].toString(), retentionLabel(one[u"title"]), retentionLabel(one[u"text"]), one[u"source"].toString(), certainty.value_or(Certainty::Practice) };
        const QJsonArray keeps = one[u"keeps"].toArray();
        for (const QJsonValue& thing : keeps)
            rule.keeps.append(thing.toString());
        if (!certainty || rule.id.isEmpty() || rule.years < 0 || rule.keeps.isEmpty() || rule.source.isEmpty() || !QStringList { u"release"_s, u"ended"_s, u"need"_s }.contains(rule.from))
            return fail(ErrorKind::Corrupt, u"retention.data"_s, {}, rule.id);
        rules.append(std::move(rule));
    }
    if (rules.isEmpty())
        return fail(ErrorKind::Corrupt, u"retention.data"_s);
    return rules;
}

const QList<RetentionRule>& retentionRules()
{
    static const QList<RetentionRule> rules = [] {
        QFile file(u":/consult/retention.json"_s);
        return file.open(QIODevice::ReadOnly) ? readRetention(file.readAll()).value_or(QList<RetentionRule>()) : QList<RetentionRule>();
    }();
    return rules;
}

RetentionTerm retentionOf(const QString& thing, const RetentionFacts& facts, const QList<RetentionRule>& rules)
{
    RetentionTerm term;
    for (const RetentionRule& rule : rules) {
        if (rule.years == 0 || !rule.keeps.contains(thing))
            continue;
        if (rule.from == u"release" && facts.isSupervised)
            return { {}, rule.id };
        const QDate from = rule.from == u"release" && facts.release.isValid() ? facts.release : facts.ended;
        if (const QDate until = from.addYears(rule.years); !term.until.isValid() || until > term.until)
            term = { until, rule.id };
    }
    return term;
}

} // namespace Tongguan
