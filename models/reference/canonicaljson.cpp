// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/canonicaljson.h"

#include "models/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Tongguan {
namespace {


void writeText(QByteArray& out, const QString& text)
{
    out += '"';
    qsizetype plain = 0; // start of what needs no escape
    const auto flush = [&](qsizetype end) { out += QStringView(text).mid(plain, end - plain).toUtf8(); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= 0x20 && c != u'"' && c != u'\\')
            continue;
        flush(i);
        plain = i + 1;
        static constexpr std::pair<char16_t, char> shortForms[] = { { u'"', '"' }, { u'\\', '\\' }, { u'\b', 'b' }, { u'\t', 't' },
            { u'\n', 'n' }, { u'\f', 'f' }, { u'\r', 'r' } };
        const auto* found = std::find_if(std::begin(shortForms), std::end(shortForms), [&](const auto& form) { return form.first == c; });
        out += '\\';
        if (found != std::end(shortForms))
            out += found->second;
        else
            out += "u00" + QByteArray::number(c, 16).rightJustified(2, '0');
    }
    flush(text.size());
    out += '"';
}

void writeValue(QByteArray& out, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        out += QByteArray::number(value.toInteger());
        return;
    case QJsonValue::String:
        writeText(out, value.toString());
        return;
    case QJsonValue::Array: {
        out += '[';
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                out += ',';
            writeValue(out, array[i]);
        }
        out += ']';
        return;
    }
    case QJsonValue::Object: {
        out += '{';
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        std::sort(keys.begin(), keys.end());
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (i > 0)
                out += ',';
            writeText(out, keys[i]);
            out += ':';
            writeValue(out, object[keys[i]]);
        }
        out += '}';
        return;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        return;
    }
}

// Deepest nesting of brackets outside texts. Told before anything is parsed.
int depthOf(const QByteArray& bytes)
{
    int depth = 0;
    int deepest = 0;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

} // namespace

QByteArray canonicalJson(const QJsonObject& object)
{
    QByteArray out;
    writeValue(out, object);
    return out;
}

Result<QJsonObject> readJson(const QByteArray& bytes, const JsonLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return fail(ErrorKind::Invalid, u"pack.large"_s, u"%1 bytes, at most %2"_s.arg(bytes.size()).arg(limits.bytes));
    if (const int depth = depthOf(bytes); depth > limits.depth)
        return fail(ErrorKind::Invalid, u"pack.deep"_s, u"%1 levels, at most %2"_s.arg(depth).arg(limits.depth));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorKind::Corrupt, u"pack.json"_s, document.isNull() ? error.errorString() : u"no object"_s, QString::number(error.offset));
    return document.object();
}

Result<QJsonObject> readCanonicalJson(const QByteArray& bytes, const JsonLimits& limits)
{
    auto object = readJson(bytes, limits);
    if (!object)
        return object;
    const QByteArray spelt = canonicalJson(*object);
    if (spelt != bytes) {
        const auto differ = std::mismatch(spelt.begin(), spelt.end(), bytes.begin(), bytes.end());
        return fail(ErrorKind::Corrupt, u"pack.spelling"_s, u"not the canonical spelling"_s, QString::number(differ.second - bytes.begin()));
    }
    return object;
}

} // namespace Tongguan
