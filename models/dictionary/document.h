// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/decimal.h"
#include "models/base/result.h"
#include "models/dictionary/documenttype.h"

#include <QDate>
#include <QSharedDataPointer>

#include <span>
#include <utility>

namespace Tongguan {

// A line keeps its id for life; edits, merges and undo match lines by it, never by row.
enum class LineId : quint64 { None = 0 };
[[nodiscard]] LineId makeLineId(); // random, never small

// What a document carries that the dictionary does not know; kept and given back untouched.
// `name` of a message element ends with "/" where `text` is a whole XML subtree, of a JSON member starts with "json:".
struct Extra {
    QString name;
    QString text;

    bool operator==(const Extra&) const = default;
};

// The values of one group: the head or a line. Implicitly shared: a copy costs a reference.
// A value is text as the person or the message gave it, dates as yyyy-MM-dd; wrong input is kept. Empty = absent.
class Record final {
public:
    Record();
    explicit Record(LineId id);
    Record(const Record&);
    Record(Record&&) noexcept;
    Record& operator=(const Record&);
    Record& operator=(Record&&) noexcept;
    ~Record();

    [[nodiscard]] LineId id() const;
    void setId(LineId id);
    [[nodiscard]] QString value(int element) const; // "" where absent
    void setValue(int element, const QString& text);
    void reserveValues(int count);
    void appendValue(int element, QString text); // fast path of readers: element above all set before
    [[nodiscard]] const QList<std::pair<quint16, QString>>& values() const; // sorted by element
    [[nodiscard]] const QList<Record>& children(int group) const;
    [[nodiscard]] QList<Record>& editChildren(int group);
    void setChildren(int group, QList<Record> records);
    [[nodiscard]] const QList<Extra>& extras() const;
    void setExtras(QList<Extra> extras);
    [[nodiscard]] bool isEmpty() const; // no values, children or extras

    bool operator==(const Record& other) const; // with ids
    [[nodiscard]] bool sameContent(const Record& other) const; // without ids
    [[nodiscard]] bool isSharedWith(const Record& other) const; // surely equal, told at once

private:
    struct Shared;
    QSharedDataPointer<Shared> m_shared;
};

// A place in a document: rows are 0-based here, 1-based in text ("line[3].permit[1].quantity").
struct Place {
    struct Step {
        int group = 0;
        int row = 0;
        bool operator==(const Step&) const = default;
    };
    QList<Step> steps;
    int element = -1; // -1: the record itself

    [[nodiscard]] ElementPath path() const;
    bool operator==(const Place&) const = default;
};

class Document final {
public:
    Document() = default; // null: no type
    explicit Document(const DocumentType& type) : m_type(&type) { }

    [[nodiscard]] bool isNull() const { return !m_type; }
    [[nodiscard]] const DocumentType& type() const { return *m_type; }
    [[nodiscard]] const Record& root() const { return m_root; }
    [[nodiscard]] Record& editRoot() { return m_root; }

    // Text form of places. Fails with Invalid where a key or row is unknown ("line[51].netWeight").
    [[nodiscard]] Result<Place> place(QStringView text) const;
    [[nodiscard]] QString placeText(const Place& place) const;

    [[nodiscard]] const Record* record(std::span<const Place::Step> steps) const; // null where there is no such row
    [[nodiscard]] QString value(const Place& place) const; // "" where absent or no such row
    void setValue(const Place& place, const QString& text); // makes the single group or rows it needs
    [[nodiscard]] QString value(QStringView placeText) const; // convenience: "" where the key is unknown
    // Makes the row behind the last one too: "line[3].goodsName" of two lines. Fails as place() does.
    [[nodiscard]] Done setValue(QStringView placeText, const QString& text);

    [[nodiscard]] const QList<Record>& lines(QStringView groupKey) const; // of a group below the root
    [[nodiscard]] Record newLine() const; // with a fresh id
    void renumber(); // groups with a number element count 1..n in their order

    [[nodiscard]] Direction direction() const; // Import where it is not "E"
    [[nodiscard]] DeclaringStep step() const;
    [[nodiscard]] Decimal decimal(const Place& place) const; // invalid where it is none

    bool operator==(const Document& other) const { return m_type == other.m_type && m_root == other.m_root; }
    [[nodiscard]] bool sameContent(const Document& other) const { return m_type == other.m_type && m_root.sameContent(other.m_root); }

private:
    [[nodiscard]] Result<Place> parsePlace(QStringView text, bool nextRow) const;

    const DocumentType* m_type = nullptr;
    Record m_root;
};

// What lists, search and numbers need of a document, without opening it. Made by the document type's "summary".
struct Summary {
    QString number;  // ours
    QString entryNo; // customs'
    QString party, owner, goods, date;
    QString direction; // "I" or "E"
    int lineCount = 0;
    QString searchText; // all searched values, blanks between
};
[[nodiscard]] Summary summarize(const Document& document);

} // namespace Tongguan
