// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <memory>
#include <mutex>
#include <optional>

namespace Tongguan {

struct Code {
    QString code;
    Label name;
    QString initials; // pinyin initials, lower case: "mg"
    QString old;      // code of the edition before 2018-08-01
    QString note;
};

// One code table over the embedded bytes: an index of line starts; rows are decoded when asked for.
class CodeTable final {
public:
    explicit CodeTable(QByteArray tsv); // with its header block; the bytes are used in place

    [[nodiscard]] QString name() const; // "country"
    [[nodiscard]] Label title() const;
    [[nodiscard]] QString edition() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] Label incompleteReason() const;

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] Code at(qsizetype row) const;
    [[nodiscard]] std::optional<Code> find(QStringView code) const; // case-sensitive
    [[nodiscard]] bool contains(QStringView code) const;
    // Codes that fit what was typed: code, pinyin initials, Chinese or English name; best first.
    [[nodiscard]] QList<Code> search(QStringView typed, int limit) const;
    [[nodiscard]] std::optional<Code> fromOld(QStringView oldCode) const;
    // Any further column of the table, e.g. column(code, "mfn") of the tariff; "" where unknown.
    [[nodiscard]] QString column(QStringView code, QLatin1StringView column) const;

private:
    struct Index;
    std::shared_ptr<const Index> m_index;
};

// All tables of ":/codes"; each is opened at first use. Readers on several threads are fine.
class CodeTables final {
public:
    CodeTables();
    ~CodeTables();
    [[nodiscard]] const CodeTable* table(QStringView name) const; // null where there is none
    [[nodiscard]] QStringList names() const;
    // From now on table(name) gives this one (an office's own edition), without bytes the built-in one again. Tables
    // that were given out stay as they are.
    void replace(const QString& name, const QByteArray& tsv);

private:
    mutable std::mutex m_mutex;
    mutable QHash<QString, std::shared_ptr<CodeTable>> m_tables;
    QList<std::shared_ptr<CodeTable>> m_replaced;
};

} // namespace Tongguan
