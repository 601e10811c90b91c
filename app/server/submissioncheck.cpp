// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/submissioncheck.h"

#include "models/reference/codetable.h"
#include "models/rules/ruleshelves.h"

namespace Tongguan {

class RuleCheck final : public SubmissionCheck {
public:
    RuleCheck(const Dictionary& dictionary, const CodeTables& tables) : m_shelves(dictionary, tables) { }
    [[nodiscard]] Done load() { return m_shelves.load(); }
    [[nodiscard]] QList<Finding> check(const Document& document) override { return m_shelves.check(document); }
    void useRules(const QList<DataPack>& packs) override { m_shelves.use(packs); }

private:
    RuleShelves m_shelves;
};

Result<std::unique_ptr<SubmissionCheck>> makeRuleCheck(const Dictionary& dictionary, const CodeTables& tables)
{
    auto check = std::make_unique<RuleCheck>(dictionary, tables);
    if (Done done = check->load(); !done)
        return tl::unexpected(done.error());
    return std::unique_ptr<SubmissionCheck>(std::move(check));
}

TaxableQuestion makeTaxableQuestion(const CodeTables& tables)
{
    return [&tables](const Document& document) {
        const CodeTable* const tariff = tables.table(u"tariff"_s);
        if (!tariff || document.direction() != Direction::Import)
            return false;
        for (qsizetype i = 1; i <= document.lines(u"line").size(); ++i) {
            const QString line = u"line[%1]."_s.arg(i);
            if (document.value(QString(line % u"dutyMode")) != u"1")
                continue;
            // "8.5", "8.5%": a specific duty or one that is not known does not count.
            QString rate = tariff->column(document.value(QString(line % u"commodityCode")), "mfn"_L1);
            if (rate.endsWith(u'%'))
                rate.chop(1);
            const auto number = Decimal::parse(rate);
            if (number && *number > Decimal(0))
                return true;
        }
        return false;
    };
}

} // namespace Tongguan
