// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/dictionary/element.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

namespace Tongguan {

// A group of elements: the head (root), one goods line, one container. Groups nest.
class Group final {
public:
    QString key; // "" for the root, else "line", "permit"
    Label name;
    bool single = false; // at most one record
    int maximum = 0; // records, 0: no limit
    int numberElement = -1; // index of the element that counts the records 1..n, -1: none
    QStringList messagePath; // element names below the parent's: {"DecLists", "DecList"}
    QString messageBefore; // emitted before this sibling element; empty: after all elements
    QList<Element> elements; // in message order
    QList<Group> groups;

    [[nodiscard]] int indexOf(QStringView elementKey) const; // -1 where there is none
    [[nodiscard]] int indexOfMessage(QLatin1StringView messageName) const; // by the message's local name
    [[nodiscard]] int groupIndexOf(QStringView groupKey) const;
    [[nodiscard]] const char* messageNameOf(int element) const { return m_messageNames[element].constData(); } // fast
    void buildIndex(); // after elements and groups are complete

private:
    // Views into the texts that `elements` and `groups` hold: a look-up allocates nothing.
    QHash<QStringView, int> m_byKey;
    QHash<QByteArray, int> m_byMessage;
    QList<QByteArray> m_messageNames;
    QHash<QStringView, int> m_groupByKey;
};

// Where an element lives, without rows: the groups from the root and the element in the last one.
struct ElementPath {
    QList<int> groups;
    int element = -1;

    bool operator==(const ElementPath&) const = default;
};

struct Section {
    QString key;
    Label name;
    QList<ElementPath> fields;
};

struct Grid {
    ElementPath group; // element = -1
    QList<int> columns; // element indices
};

struct FormTab {
    QString key;
    Label name;
    QStringList sections; // keys
    QStringList singles;  // keys of single groups shown as forms
    QStringList grids;    // group keys
    QStringList children; // groups nested in the grid's group
};

// One character of an element says that a document is but a summary.
struct SummaryMark {
    ElementPath element;
    int position = 0; // 0-based
    QChar code;
};

// A kind of document, as described in resources/documents. Immutable; lives as long as the Dictionary.
class DocumentType final {
public:
    QString key; // "declaration"
    Label name;
    QString messageRoot, messageNamespace, messageVersion;
    Group root; // elements = head; groups = all others
    QStringList headMessagePath; // {"DecHead"}
    QList<Section> sections;
    QHash<QString, Grid> grids;
    QList<FormTab> tabs;
    QList<QList<ElementPath>> atoms; // merge as one
    std::optional<std::pair<ElementPath, ElementPath>> exportSwap; // change places in export messages
    std::optional<SummaryMark> summaryMark;
    QHash<QString, ElementPath> summary; // number, entryNo, party, owner, goods, direction, date
    QList<ElementPath> searched; // text of the full-text index

    [[nodiscard]] const Group& group(const QList<int>& groups) const; // {} = root
    [[nodiscard]] const Element& element(const ElementPath& path) const; // an empty one where the path names none
    // "line.permit.quantity", "grossWeight"; nothing where the key is unknown. A group alone ("line.permit") has element -1.
    [[nodiscard]] std::optional<ElementPath> find(QStringView keyPath) const;
    [[nodiscard]] QString keyPath(const ElementPath& path) const;
    [[nodiscard]] const Section* section(QStringView sectionKey) const;
};

// All document types, from the resources. Make one at start and pass it by reference.
class Dictionary final {
public:
    // Reads `folder`/documents and `folder`/dictionary. Fails with Invalid, in `field` the file and the key, where the
    // data is wrong.
    [[nodiscard]] static Result<std::unique_ptr<Dictionary>> load(const QString& folder = QStringLiteral(":"));
    [[nodiscard]] const DocumentType* type(QStringView key) const; // null where there is none
    [[nodiscard]] const DocumentType& declaration() const;

private:
    std::vector<std::unique_ptr<DocumentType>> m_types;
};

} // namespace Tongguan
