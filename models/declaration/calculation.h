// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/worksheet.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace Tongguan {

// What a calculation answers by one name. Names with a number in them ("rates.1") are lists.
struct CalculationOutput {
    enum class Kind { Text, Number, Flag }; // how it stands in JSON: figures of money are text, counts numbers
    QString name;
    QString text;
    Kind kind = Kind::Text;
    FigureRef figure; // its derivation, where there is one
};

// A wrong way that published answers took, and why it is wrong: for training, never a result.
struct CalculationMistake {
    QString name;
    QString text;
    QString reason;
};

struct Calculation {
    QString topic;
    QList<CalculationOutput> outputs;
    QList<CalculationMistake> mistakes;
    QStringList notes;
    Worksheet sheet;

    [[nodiscard]] QString value(QStringView name) const; // "" where there is none
    [[nodiscard]] const CalculationOutput* output(QStringView name) const;
    [[nodiscard]] QList<Derivation> derivations() const; // of the outputs that have one
    // {topic, outputs: {name: value}, derivations, notes, mistakes}; lists become arrays.
    [[nodiscard]] QJsonObject toJson() const;

    void add(const QString& name, FigureRef figure, int digits = -1); // digits < 0: as it is; dates as yyyy-MM-dd
    void addNumber(const QString& name, FigureRef figure);
    void addText(const QString& name, const QString& text, FigureRef figure = {});
    void addFlag(const QString& name, bool flag, FigureRef figure = {});
    void addNote(const QString& note);
};

// A sum of money as an input names it: "fob_usd_per_t" is a price of one unit, "cif_usd_total" of all, "fob_usd_wan" in
// ten thousands.
struct NamedAmount {
    QString key;
    QString base; // "fob"
    Decimal value;
    QString currency; // "" where the name does not say
    QString per; // "t", "carton"; "" where it is not for one
    bool isTotal = false;
    bool isTenThousands = false;
};

// The named inputs of a calculation. Asking for a value that is there but wrong remembers the first error.
class CalculationInputs final {
public:
    CalculationInputs() = default;
    explicit CalculationInputs(const QMap<QString, QString>& values);

    [[nodiscard]] bool has(QStringView name) const; // "" and "null" are not there
    [[nodiscard]] QString text(QStringView name) const;
    [[nodiscard]] std::optional<Decimal> number(std::initializer_list<QStringView> names) const; // "7%", "0.07", "1,000"
    [[nodiscard]] QString nameOf(std::initializer_list<QStringView> names) const; // the first that is there
    [[nodiscard]] QDate date(std::initializer_list<QStringView> names) const;
    [[nodiscard]] bool flag(QStringView name) const; // true, 1, yes
    // The first input that is one of the bases, alone or with words that say currency and unit.
    [[nodiscard]] std::optional<NamedAmount> amount(std::initializer_list<QStringView> bases, bool anyWords = false) const;
    [[nodiscard]] QList<CalculationInputs> list(QStringView name) const; // name.1.x, name.2.x in the order of their numbers
    [[nodiscard]] QStringList texts(QStringView name) const; // name.1, name.2, or "a,b"
    [[nodiscard]] const QMap<QString, QString>& all() const { return m_values; }
    [[nodiscard]] QStringList unused() const;
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    void require(const QString& name) const; // remembers that it is missing
    void refuse(const QString& code, const QString& name, const QString& detail) const;

private:
    std::optional<Decimal> parsed(const QString& name) const;
    QMap<QString, QString> m_values;
    mutable QSet<QString> m_used;
    mutable std::optional<Error> m_error;
};

} // namespace Tongguan
