// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/lifecycle.h"
#include "ui/document/listcolumns.h"

#include <QKeySequence>

#include <functional>

namespace Tongguan {

// What a list of documents is of: their types, the words for them and what can be made new. Texts are for people.
struct ListSubject {
    struct Type {
        QString key, name;
    };
    struct Making {
        QString tool; // object name of its action
        QString type, direction, icon, text;
        QKeySequence key;
    };

    QString settings; // beginning of its keys: "list"
    QList<Type> types; // more than one: a filter and a column of them
    QList<Making> makings; // the first is the empty list's; many are offered as a menu
    QString makeText; // of that menu
    QList<DeclarationState> states; // that its documents may be in
    QString name; // of the table, for those who cannot see it
    QString noneTitle, noneText, noneOfficeText, narrowedText;
    QString datesName; // of the date that the list can be narrowed by
    QHash<ListColumn, QString> columnNames; // instead of the usual ones
    std::function<QString(int)> countText; // "12 declarations"
    bool isDirected = true; // into and out of the country can be told apart
    bool hasArchive = false; // to be printed with everything that belongs to it

    [[nodiscard]] QStringList typeKeys() const;
    [[nodiscard]] QString typeName(const QString& key) const;
    [[nodiscard]] QString columnName(ListColumn column) const;
    [[nodiscard]] QString text(ListColumn column, const DeclarationRow& row) const; // as painted and copied
    [[nodiscard]] QList<ListColumn> columns() const; // that mean something for it
    [[nodiscard]] ListFilter everything() const; // of all its types
};

} // namespace Tongguan
