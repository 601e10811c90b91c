// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/exchangetable.h"
#include "models/declaration/parameters.h"
#include "models/declaration/ratechoice.h"
#include "models/dictionary/document.h"
#include "models/reference/codetable.h"

#include <QMap>
#include <unordered_map>

namespace Tongguan {

// The taxes that a sheet has columns for.
enum class TaxKind { Duty, Dumping, Countervailing, Consumption, Vat };
constexpr int TaxKindCount = 5;
[[nodiscard]] QString taxKindName(TaxKind kind); // "duty", "antidumping", "countervailing", "consumption", "vat"

// Why a figure is not there, or not whole.
struct TaxRemark {
    QString code; // "rate.unknown"
    Label text;
    bool operator==(const TaxRemark&) const = default;
};

enum class TaxRelief { None, Half, Free, Guarantee, Special }; // of the duty mode

struct TaxLine {
    int no = 0; // 1-based
    QString commodityCode;
    FigureRef price, value;
    std::array<FigureRef, TaxKindCount> taxes; // what is charged or guaranteed, by kind; nothing where unknown
    FigureRef total; // nothing where a tax is unknown
    RateChoice choice;
    QString edition; // of the tariff's row
    TaxRelief relief = TaxRelief::None;
    QString rebate; // export: "13%"
    FigureRef rebateHint;
    QList<TaxRemark> unknown; // why figures are missing or not whole
    QList<TaxRemark> notes;
};

struct TaxTotals {
    FigureRef value;
    std::array<FigureRef, TaxKindCount> taxes;   // charged
    std::array<FigureRef, TaxKindCount> payable; // after the small amounts
    FigureRef total, totalPayable, guarantee;
    bool isComplete = true; // false where a line has something unknown
};

// The taxes of a declaration. Figures open through `sheet`.
struct TaxSheet {
    Direction direction = Direction::Import;
    QDate date;
    QStringList missingCurrencies; // no exchange rate on that day
    std::vector<TaxLine> lines;
    TaxTotals totals;
    QList<TaxRemark> notes;
    Worksheet sheet;

    [[nodiscard]] QJsonObject toJson() const; // {lines, totals, derivations, notes}
};

// What the tables do not hold and a person knows, by line number.
struct LineRates {
    std::optional<DutyRate> mfn, general, provisional, exportRate, exportProvisional; // instead of the tariff's
    std::optional<DutyRate> agreement, special, quota;
    std::optional<Decimal> dumping, countervailing, vat, consumption; // shares
    bool isInQuota = false;
};
struct TaxOptions {
    QDate date; // of declaration; not valid: the document's, else the latest rules
    QMap<int, LineRates> lines;
};

// Reckons taxes; remembers the tariff's rows that it has read. One for each thread.
class Taxation final {
public:
    Taxation(const CodeTables& codes, const Parameters& parameters);
    ~Taxation();
    Q_DISABLE_COPY_MOVE(Taxation)

    [[nodiscard]] TaxSheet sheet(const Document& document, const ExchangeTable& exchange, const TaxOptions& options = {});

private:
    struct TariffRow;
    friend class TaxSheetMaker;
    const TariffRow& row(const QString& code);

    const CodeTables& m_codes;
    const Parameters& m_parameters;
    std::unordered_map<QString, std::unique_ptr<const TariffRow>> m_rows;
};

} // namespace Tongguan
