// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/pagecut.h"

#include "models/base/text.h"

#include <QJsonDocument>

namespace Tongguan {

namespace {

    constexpr int EntryDepth = 3; // {"docs": [ { here

    qsizetype skipBlanks(const QByteArray& json, qsizetype at)
    {
        while (at < json.size() && (json[at] == ' ' || json[at] == '\n' || json[at] == '\r' || json[at] == '\t'))
            ++at;
        return at;
    }

    // Behind the closing quote of the string that begins at `at`; -1 where it has none.
    qsizetype skipString(const QByteArray& json, qsizetype at)
    {
        for (++at; at < json.size(); ++at) {
            if (json[at] == '\\')
                ++at;
            else if (json[at] == '"')
                return at + 1;
        }
        return -1;
    }

    // Behind the object that begins at `at`; -1 where it does not end.
    qsizetype skipObject(const QByteArray& json, qsizetype at)
    {
        int depth = 0;
        while (at < json.size()) {
            const char c = json[at];
            if (c == '"') {
                at = skipString(json, at);
                if (at < 0)
                    return -1;
                continue;
            }
            ++at;
            if (c == '{' || c == '[')
                ++depth;
            else if ((c == '}' || c == ']') && --depth == 0)
                return at;
        }
        return -1;
    }

} // namespace

QByteArray CutPage::bodyOf(const QJsonObject& entry) const
{
    const QJsonValue index = entry.value("body"_L1);
    return index.isDouble() ? bodies.value(index.toInt(-1)) : QByteArray();
}

Result<CutPage> cutBodies(const QByteArray& json)
{
    CutPage cut;
    QByteArray rest;
    qsizetype copied = 0;
    int depth = 0;
    for (qsizetype at = 0; at < json.size();) {
        const char c = json[at];
        if (c != '"') {
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            ++at;
            continue;
        }
        const qsizetype end = skipString(json, at);
        if (end < 0)
            return fail(ErrorKind::Corrupt, u"sync.answer"_s, u"a string of the answer does not end"_s);
        const bool named = depth == EntryDepth && end - at == 6 && json.mid(at, 6) == "\"body\"";
        at = end;
        if (!named)
            continue;
        const qsizetype colon = skipBlanks(json, at);
        if (colon >= json.size() || json[colon] != ':')
            continue; // a value, not a key
        const qsizetype value = skipBlanks(json, colon + 1);
        if (value >= json.size() || json[value] != '{')
            continue; // null: the entry has none
        const qsizetype behind = skipObject(json, value);
        if (behind < 0)
            return fail(ErrorKind::Corrupt, u"sync.answer"_s, u"a body of the answer does not end"_s);
        rest.append(json.constData() + copied, value - copied);
        rest.append(QByteArray::number(cut.bodies.size()));
        cut.bodies << json.mid(value, behind - value);
        copied = at = behind;
    }
    rest.append(json.constData() + copied, json.size() - copied);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(rest, &error);
    if (!document.isObject())
        return fail(ErrorKind::Corrupt, u"sync.answer"_s, u"the answer is no JSON object: "_s + error.errorString());
    cut.rest = document.object();
    return cut;
}

} // namespace Tongguan
