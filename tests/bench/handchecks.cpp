// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/handchecks.h"

namespace Tongguan::Bench {

struct HandChecks::Head {
    QString direction;
    Number gross, net, packages;
    qsizetype lines = 0;
    QString transport, mode, nature;
    QHash<Decimal, int> numbers; // how often each item number stands
    QHash<QString, int> currencies;
    int withCurrency = 0;
};

struct HandChecks::Line {
    int row = 0;
    Number no, quantity, first, price, total;
    QString unit, firstUnit;
};

namespace {

const Decimal Fen = *Decimal::parse(u"0.01");

bool crossesNothing(const QString& transport, const QString& mode)
{
    static const QSet<QString> transports { u"0"_s, u"7"_s, u"8"_s, u"W"_s, u"X"_s, u"Y"_s, u"Z"_s };
    static const QSet<QString> modes { u"0245"_s, u"0255"_s, u"0258"_s, u"0446"_s, u"0456"_s, u"0500"_s, u"0644"_s, u"0654"_s, u"0657"_s, u"0844"_s, u"0845"_s };
    return transports.contains(transport) || modes.contains(mode);
}

bool isWithoutBorder(const QString& mode)
{
    return crossesNothing({}, mode);
}

QString placeOf(QStringView group, int row, QStringView key)
{
    return group % u'[' % QString::number(row + 1) % u"]." % key;
}

} // namespace

HandChecks::HandChecks(const DocumentType& type, const CodeTables& tables)
    : m_type(type), m_tables(tables), m_line(type.root.groups[type.root.groupIndexOf(u"line")])
    , m_lineGroup(type.root.groupIndexOf(u"line")), m_containerGroup(type.root.groupIndexOf(u"container"))
{
    const auto at = [&](QStringView key) { return head(key); };
    m_direction = at(u"direction"), m_gross = at(u"grossWeight"), m_net = at(u"netWeight"), m_packages = at(u"packages");
    m_packageKind = at(u"packageKind"), m_terms = at(u"deliveryTerms"), m_transport = at(u"transportMode"), m_mode = at(u"supervisionMode");
    m_country = at(u"shipmentCountry"), m_port = at(u"transitPort"), m_nature = at(u"dutyNature"), m_statements = at(u"priceStatements");
    m_entryNo = at(u"entryNo"), m_customs = at(u"declarationCustoms"), m_entryDate = at(u"entryExitDate"), m_declared = at(u"declarationDate");
    m_departed = at(u"departureDate"), m_discharged = at(u"dischargeDate");
    m_freight = { at(u"freight"), at(u"freightMark"), at(u"freightCurrency"), u"freight"_s };
    m_insurance = { at(u"insurance"), at(u"insuranceMark"), at(u"insuranceCurrency"), u"insurance"_s };
    m_other = { at(u"otherCosts"), at(u"otherCostsMark"), at(u"otherCostsCurrency"), u"otherCosts"_s };
    const auto in = [&](QStringView key) { return m_line.indexOf(key); };
    m_no = in(u"no"), m_quantity = in(u"quantity"), m_first = in(u"firstQuantity"), m_second = in(u"secondQuantity"), m_price = in(u"unitPrice");
    m_total = in(u"totalPrice"), m_unit = in(u"unit"), m_firstUnit = in(u"firstUnit"), m_secondUnit = in(u"secondUnit"), m_currency = in(u"currency");
    m_destination = in(u"destinationCountry"), m_code = in(u"commodityCode"), m_elements = in(u"declarationElements"), m_duty = in(u"dutyMode");
    m_containerNo = type.root.groups[m_containerGroup].indexOf(u"number");
}

QStringList HandChecks::quantityRules() { return { u"line.quantity"_s, u"line.total"_s, u"line.totalRounding"_s, u"line.sameUnit"_s }; }

QStringList HandChecks::rules()
{
    return quantityRules() + QStringList { u"weight.order"_s, u"weight.gross"_s, u"weight.net"_s, u"weight.small"_s, u"weight.packing"_s, u"packages.least"_s,
               u"packages.bulk"_s, u"terms.importFreight"_s, u"terms.importNoFreight"_s, u"terms.importInsurance"_s, u"terms.importNoInsurance"_s,
               u"terms.exportFreight"_s, u"terms.exportNoFreight"_s, u"terms.exportInsurance"_s, u"terms.exportNoInsurance"_s, u"freight.mark"_s,
               u"freight.currency"_s, u"freight.rateCurrency"_s, u"freight.rate"_s, u"insurance.mark"_s, u"insurance.currency"_s, u"insurance.rateCurrency"_s,
               u"insurance.rate"_s, u"otherCosts.mark"_s, u"otherCosts.currency"_s, u"otherCosts.rateCurrency"_s, u"otherCosts.rate"_s,
               u"country.noCrossing"_s, u"port.noCrossing"_s, u"import.country"_s, u"export.country"_s, u"mode.importOnly"_s, u"mode.exportOnly"_s,
               u"entry.customs"_s, u"statements.length"_s, u"date.late"_s, u"date.departure"_s, u"date.discharge"_s, u"line.noRange"_s, u"line.noOnce"_s,
               u"line.firstQuantity"_s, u"line.unitPrice"_s, u"line.totalPrice"_s, u"line.secondPair"_s, u"line.currency"_s, u"import.destination"_s,
               u"tariff.firstUnit"_s, u"tariff.expired"_s, u"elements.few"_s, u"duty.general"_s, u"container.once"_s };
}

HandChecks::Number HandChecks::number(const Record& record, int element)
{
    const QString text = record.value(element);
    return text.isEmpty() ? std::nullopt : Decimal::parse(text);
}

HandChecks::Line HandChecks::lineOf(const Record& record, int row) const
{
    return { row, number(record, m_no), number(record, m_quantity), number(record, m_first), number(record, m_price), number(record, m_total),
        record.value(m_unit), record.value(m_firstUnit) };
}

std::vector<HandFinding> HandChecks::run(const Document& document) const
{
    std::vector<HandFinding> found;
    const Record& root = document.root();
    const QList<Record>& records = root.children(m_lineGroup);
    Head head { root.value(m_direction), number(root, m_gross), number(root, m_net), number(root, m_packages), records.size(), root.value(m_transport),
        root.value(m_mode), root.value(m_nature), {}, {}, 0 };
    std::vector<Line> lines;
    lines.reserve(size_t(records.size()));
    for (const Record& record : records) {
        const Line& line = lines.emplace_back(lineOf(record, int(lines.size())));
        if (line.no)
            ++head.numbers[*line.no];
        if (const QString currency = record.value(m_currency); !currency.isEmpty()) {
            ++head.currencies[currency];
            ++head.withCurrency;
        }
    }
    checkWeights(head, found);
    const QString kind = root.value(m_packageKind);
    if (head.packages && *head.packages < Decimal(1))
        found.push_back({ u"packages.least"_s, u"packages"_s });
    if ((kind == u"00" || kind == u"01") && head.packages && !(*head.packages == Decimal(1)))
        found.push_back({ u"packages.bulk"_s, u"packages"_s });
    checkCosts(root, head, found);
    checkCrossing(root, head, found);
    checkEntry(root, head, found);
    checkDates(root, head, found);
    for (const Line& line : lines)
        checkLine(records[line.row], line, head, found);
    checkContainers(root, found);
    return found;
}

std::vector<HandFinding> HandChecks::runQuantity(const Document& document) const
{
    std::vector<HandFinding> found;
    int row = 0;
    for (const Record& record : document.root().children(m_lineGroup))
        checkQuantity(lineOf(record, row++), found);
    return found;
}

void HandChecks::checkWeights(const Head& head, std::vector<HandFinding>& found) const
{
    static const Decimal half = *Decimal::parse(u"0.5");
    if (head.gross && head.net && *head.gross < *head.net)
        found.push_back({ u"weight.order"_s, u"grossWeight"_s });
    if (head.gross && !(*head.gross > Decimal(0)))
        found.push_back({ u"weight.gross"_s, u"grossWeight"_s });
    if (head.net && !(*head.net > Decimal(0)))
        found.push_back({ u"weight.net"_s, u"netWeight"_s });
    if (head.net && *head.net > Decimal(0) && *head.net < Decimal(1))
        found.push_back({ u"weight.small"_s, u"netWeight"_s });
    if (head.gross && head.net && *head.gross >= *head.net && *head.gross - *head.net > *head.net * half)
        found.push_back({ u"weight.packing"_s, u"grossWeight"_s });
}

void HandChecks::checkCosts(const Record& root, const Head& head, std::vector<HandFinding>& found) const
{
    const QString terms = root.value(m_terms);
    const auto in = [&](QChar a, QChar b) { return terms.size() == 1 && (terms[0] == a || terms[0] == b); };
    for (const Cost* cost : { &m_freight, &m_insurance, &m_other }) {
        const Number figure = number(root, cost->figure);
        const QString mark = root.value(cost->mark);
        const QString currency = root.value(cost->currency);
        if (figure.has_value() == mark.isEmpty())
            found.push_back({ cost->key + u".mark", cost->key + u"Mark" });
        if ((mark == u"2" || mark == u"3") && currency.isEmpty())
            found.push_back({ cost->key + u".currency", cost->key + u"Currency" });
        if (mark == u"1" && !currency.isEmpty())
            found.push_back({ cost->key + u".rateCurrency", cost->key + u"Currency" });
        if (mark == u"1" && figure && !(figure->absolute() < Decimal(100)))
            found.push_back({ cost->key + u".rate", cost->key });
        if (cost == &m_other)
            continue;
        const bool isFreight = cost == &m_freight;
        const QString name = isFreight ? u"Freight"_s : u"Insurance"_s;
        const auto judge = [&](const QString& way, bool lacks, bool holds) {
            if (lacks && !figure)
                found.push_back({ u"terms."_s + way + name, cost->key });
            if (holds && figure && !figure->isZero())
                found.push_back({ u"terms."_s + way + u"No" + name, cost->key });
        };
        if (head.direction == u"I")
            judge(u"import"_s, isFreight ? in(u'3', u'4') : in(u'2', u'3'), isFreight ? in(u'1', u'2') : in(u'1', u'4'));
        else if (head.direction == u"E")
            judge(u"export"_s, isFreight ? in(u'1', u'2') : in(u'1', u'4'), isFreight ? in(u'3', u'4') : in(u'2', u'3'));
    }
}

void HandChecks::checkCrossing(const Record& root, const Head& head, std::vector<HandFinding>& found) const
{
    const QString country = root.value(m_country);
    const QString port = root.value(m_port);
    if (crossesNothing(head.transport, head.mode)) {
        if (!country.isEmpty() && country != u"CHN")
            found.push_back({ u"country.noCrossing"_s, u"shipmentCountry"_s });
        if (!port.isEmpty() && port != u"CHN000")
            found.push_back({ u"port.noCrossing"_s, u"transitPort"_s });
    }
    const bool crosses = head.transport.size() == 1 && head.transport[0] >= u'2' && head.transport[0] <= u'6' && !head.mode.isEmpty() && !isWithoutBorder(head.mode);
    if (crosses && country == u"CHN" && (head.direction == u"I" || head.direction == u"E"))
        found.push_back({ head.direction == u"I" ? u"import.country"_s : u"export.country"_s, u"shipmentCountry"_s });
    const auto& mode = head.mode;
    if ((mode == u"0245" || mode == u"0644" || mode == u"0844" || mode == u"0845") && !head.direction.isEmpty() && head.direction != u"I")
        found.push_back({ u"mode.importOnly"_s, u"supervisionMode"_s });
    if ((mode == u"0265" || mode == u"0664" || mode == u"0864" || mode == u"0865") && !head.direction.isEmpty() && head.direction != u"E")
        found.push_back({ u"mode.exportOnly"_s, u"supervisionMode"_s });
}

void HandChecks::checkEntry(const Record& root, const Head&, std::vector<HandFinding>& found) const
{
    const QString entry = root.value(m_entryNo);
    const QString customs = root.value(m_customs);
    if (!entry.isEmpty() && !customs.isEmpty() && QStringView(entry).left(4) != customs)
        found.push_back({ u"entry.customs"_s, u"entryNo"_s });
    if (const QString statements = root.value(m_statements); !statements.isEmpty() && statements.size() != 5)
        found.push_back({ u"statements.length"_s, u"priceStatements"_s });
}

void HandChecks::checkDates(const Record& root, const Head& head, std::vector<HandFinding>& found) const
{
    const auto date = [&](int element) { return QDate::fromString(root.value(element), Qt::ISODate); };
    const QDate entry = date(m_entryDate), declared = date(m_declared), departed = date(m_departed), discharged = date(m_discharged);
    if (head.direction == u"I" && entry.isValid() && declared.isValid() && entry.daysTo(declared) > 14)
        found.push_back({ u"date.late"_s, u"entryExitDate"_s });
    if (head.direction == u"I" && departed.isValid() && entry.isValid() && departed > entry)
        found.push_back({ u"date.departure"_s, u"departureDate"_s });
    if (discharged.isValid() && departed.isValid() && discharged < departed)
        found.push_back({ u"date.discharge"_s, u"dischargeDate"_s });
}

void HandChecks::checkLine(const Record& record, const Line& line, const Head& head, std::vector<HandFinding>& found) const
{
    const auto add = [&](const QString& rule, QStringView key) { found.push_back({ rule, placeOf(u"line", line.row, key) }); };
    if (line.no && (*line.no < Decimal(1) || *line.no > Decimal(qint64(head.lines))))
        add(u"line.noRange"_s, u"no");
    if (line.no && head.numbers.value(*line.no) != 1)
        add(u"line.noOnce"_s, u"no");
    if (line.first && !(*line.first > Decimal(0)))
        add(u"line.firstQuantity"_s, u"firstQuantity");
    if (line.price && !(*line.price > Decimal(0)))
        add(u"line.unitPrice"_s, u"unitPrice");
    if (line.total && !(*line.total > Decimal(0)))
        add(u"line.totalPrice"_s, u"totalPrice");
    if (number(record, m_second).has_value() == record.value(m_secondUnit).isEmpty())
        add(u"line.secondPair"_s, u"secondQuantity");
    if (const QString currency = record.value(m_currency); !currency.isEmpty() && head.currencies.value(currency) != head.withCurrency)
        add(u"line.currency"_s, u"currency");
    if (const QString destination = record.value(m_destination); head.direction == u"I" && !destination.isEmpty() && destination != u"CHN")
        add(u"import.destination"_s, u"destinationCountry");
    if (const QString elements = record.value(m_elements); !elements.isEmpty() && elements.count(u'|') < 2)
        add(u"elements.few"_s, u"declarationElements");
    if (const QString duty = record.value(m_duty); head.nature == u"101" && !duty.isEmpty() && duty != u"1")
        add(u"duty.general"_s, u"dutyMode");
    checkQuantity(line, found);
    checkTariff(record, line.row, found);
}

void HandChecks::checkQuantity(const Line& line, std::vector<HandFinding>& found) const
{
    static const Decimal step = *Decimal::parse(u"0.0001");
    const auto add = [&](const QString& rule, QStringView key) { found.push_back({ rule, placeOf(u"line", line.row, key) }); };
    if (line.quantity && !(*line.quantity > Decimal(0)))
        add(u"line.quantity"_s, u"quantity");
    if (line.quantity && line.price && line.total) {
        const Decimal gap = (*line.quantity * *line.price - *line.total).absolute();
        const Decimal share = *line.total * Fen;
        if (gap > (share < Fen ? Fen : share))
            add(u"line.total"_s, u"totalPrice");
        else if (const Decimal rounding = *line.quantity * step; gap > (rounding < Fen ? Fen : rounding))
            add(u"line.totalRounding"_s, u"totalPrice");
    }
    if (!line.unit.isEmpty() && line.unit == line.firstUnit && line.first && line.quantity && !(*line.first == *line.quantity))
        add(u"line.sameUnit"_s, u"firstQuantity");
}

void HandChecks::checkTariff(const Record& record, int row, std::vector<HandFinding>& found) const
{
    const QString code = record.value(m_code);
    const CodeTable* tariff = m_tables.table(u"tariff");
    if (code.isEmpty() || !tariff)
        return;
    const QString unit = tariff->column(code, "unit1"_L1);
    if (const QString own = record.value(m_firstUnit); !own.isEmpty() && !unit.isEmpty() && own != unit)
        found.push_back({ u"tariff.firstUnit"_s, placeOf(u"line", row, u"firstUnit") });
    if (tariff->column(code, "status"_L1) == u"expired")
        found.push_back({ u"tariff.expired"_s, placeOf(u"line", row, u"commodityCode") });
}

void HandChecks::checkContainers(const Record& root, std::vector<HandFinding>& found) const
{
    const QList<Record>& records = root.children(m_containerGroup);
    QHash<QString, int> count;
    for (const Record& record : records)
        ++count[record.value(m_containerNo)];
    for (qsizetype row = 0; row < records.size(); ++row) {
        if (const QString no = records[row].value(m_containerNo); !no.isEmpty() && count.value(no) != 1)
            found.push_back({ u"container.once"_s, placeOf(u"container", int(row), u"number") });
    }
}

} // namespace Tongguan::Bench
