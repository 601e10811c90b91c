// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/printtext.h"

#include "models/base/dates.h"

namespace Tongguan {
namespace {

QString compactDate(const QString& text)
{
    const auto date = parseDate(text);
    return date ? compactDateText(*date) : text; // a wrong date is printed as it was typed
}

QString localTime(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss") : text;
}

} // namespace

Result<PrintText> PrintText::compile(const QString& text)
{
    PrintText result;
    QString words;
    int depth = 0;
    const auto end = [&] {
        if (!words.isEmpty())
            result.m_tokens.append({ Kind::Words, words });
        words.clear();
    };
    for (qsizetype at = 0; at < text.size() && depth >= 0; ++at) {
        const QChar c = text[at];
        if (c == u'[' || c == u']') {
            end();
            depth += c == u'[' ? 1 : -1;
            result.m_tokens.append({ c == u'[' ? Kind::Open : Kind::Close, {} });
        } else if (c == u'{') {
            end();
            const qsizetype close = text.indexOf(u'}', at);
            const QString inner = close < 0 ? QString() : text.sliced(at + 1, close - at - 1);
            const QString form = inner.section(u'|', 1);
            if (inner.isEmpty() || (!form.isEmpty() && form != u"compact" && form != u"time"))
                return fail(ErrorKind::Invalid, u"layout.text"_s, u"not a value"_s, text);
            result.m_tokens.append({ form.isEmpty() ? Kind::Value : form == u"time" ? Kind::Time : Kind::Compact, inner.section(u'|', 0, 0) });
            at = close;
        } else
            words += c;
    }
    end();
    if (depth != 0)
        return fail(ErrorKind::Invalid, u"layout.text"_s, u"brackets do not match"_s, text);
    return result;
}

QString PrintText::expand(const PrintScope& scope) const
{
    struct Level {
        QString text;
        bool hasValue = false;
    };
    QList<Level> levels { Level {} };
    for (const Token& token : m_tokens) {
        QString value;
        switch (token.kind) {
        case Kind::Words:
            levels.last().text += token.text;
            break;
        case Kind::Value:
            value = scope.value(token.text);
            break;
        case Kind::Compact:
            value = compactDate(scope.value(token.text));
            break;
        case Kind::Time:
            value = localTime(scope.value(token.text));
            break;
        case Kind::Open:
            levels.append(Level {});
            break;
        case Kind::Close: {
            const Level inner = levels.takeLast();
            if (inner.hasValue)
                levels.last().text += inner.text;
            levels.last().hasValue |= inner.hasValue;
            break;
        }
        }
        levels.last().text += value;
        levels.last().hasValue |= !value.isEmpty();
    }
    return levels.first().text;
}

QStringList PrintText::keys() const
{
    QStringList keys;
    for (const Token& token : m_tokens)
        if (token.kind == Kind::Value || token.kind == Kind::Compact || token.kind == Kind::Time)
            keys.append(token.text);
    return keys;
}

} // namespace Tongguan
