// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "models/reference/codetable.h"

namespace Tongguan::Bench {

struct HandFinding {
    QString rule, field;
    bool operator==(const HandFinding&) const = default;
    bool operator<(const HandFinding& other) const { return std::tie(rule, field) < std::tie(other.rule, other.field); }
};

// Rules of the pack written out in C++, as fast as plain code goes: the limit that the rule engine is measured against.
class HandChecks final {
public:
    HandChecks(const DocumentType& type, const CodeTables& tables);

    [[nodiscard]] static QStringList rules(); // the ids that run() covers
    [[nodiscard]] static QStringList quantityRules(); // those that read line.quantity
    [[nodiscard]] std::vector<HandFinding> run(const Document& document) const;
    [[nodiscard]] std::vector<HandFinding> runQuantity(const Document& document) const;

private:
    using Number = std::optional<Decimal>;
    struct Cost {
        int figure, mark, currency;
        QString key;
    };
    struct Head;
    struct Line;

    [[nodiscard]] static Number number(const Record& record, int element);
    [[nodiscard]] int head(QStringView key) const { return m_type.root.indexOf(key); }
    void checkWeights(const Head& head, std::vector<HandFinding>& found) const;
    void checkCosts(const Record& root, const Head& head, std::vector<HandFinding>& found) const;
    void checkCrossing(const Record& root, const Head& head, std::vector<HandFinding>& found) const;
    void checkDates(const Record& root, const Head& head, std::vector<HandFinding>& found) const;
    void checkEntry(const Record& root, const Head& head, std::vector<HandFinding>& found) const;
    void checkLine(const Record& record, const Line& line, const Head& head, std::vector<HandFinding>& found) const;
    void checkQuantity(const Line& line, std::vector<HandFinding>& found) const;
    void checkTariff(const Record& record, int row, std::vector<HandFinding>& found) const;
    void checkContainers(const Record& root, std::vector<HandFinding>& found) const;
    [[nodiscard]] Line lineOf(const Record& record, int row) const;

    const DocumentType& m_type;
    const CodeTables& m_tables;
    const Group& m_line;
    int m_lineGroup, m_containerGroup;
    int m_direction, m_gross, m_net, m_packages, m_packageKind, m_terms, m_transport, m_mode, m_country, m_port, m_nature, m_statements;
    int m_entryNo, m_customs, m_entryDate, m_declared, m_departed, m_discharged;
    Cost m_freight, m_insurance, m_other;
    int m_no, m_quantity, m_first, m_second, m_price, m_total, m_unit, m_firstUnit, m_secondUnit, m_currency, m_destination, m_code, m_elements, m_duty;
    int m_containerNo;
};

} // namespace Tongguan::Bench
