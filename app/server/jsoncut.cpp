// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/jsoncut.h"

#include <QJsonDocument>

namespace Tongguan {

// Walks JSON text by brackets and strings only. What it lets pass wrongly is refused by the real parsers afterwards:
// every byte goes to one of them.
class JsonWalk final {
public:
    JsonWalk(const QByteArray& json, int depth) : m_json(json), m_depth(depth) { }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool tooDeep() const { return m_tooDeep; }
    [[nodiscard]] qsizetype position() const { return m_at; }

    [[nodiscard]] char peek()
    {
        while (m_at < m_json.size() && (m_json[m_at] == ' ' || m_json[m_at] == '\n' || m_json[m_at] == '\r' || m_json[m_at] == '\t'))
            ++m_at;
        return m_at < m_json.size() ? m_json[m_at] : '\0';
    }
    bool take(char wanted)
    {
        if (peek() != wanted)
            return false;
        ++m_at;
        return true;
    }
    void need(char wanted)
    {
        if (!take(wanted))
            m_failed = true;
    }
    // The raw text between the quotes; names with escapes are never ours.
    QByteArrayView string()
    {
        need('"');
        const qsizetype from = m_at;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        if (m_failed || m_at >= m_json.size()) {
            m_failed = true;
            return {};
        }
        return QByteArrayView(m_json).sliced(from, m_at++ - from);
    }
    void skipValue()
    {
        int open = 0;
        do {
            switch (peek()) {
            case '{':
            case '[':
                ++m_at;
                if (++open > m_depth) {
                    m_failed = m_tooDeep = true;
                    return;
                }
                break;
            case '}':
            case ']':
                ++m_at;
                --open;
                break;
            case '"':
                string();
                break;
            case ',':
            case ':':
                ++m_at;
                if (open == 0)
                    m_failed = true;
                break;
            default:
                skipWord();
            }
        } while (!m_failed && open > 0);
        m_failed = m_failed || open < 0;
    }

private:
    void skipWord() // a number, true, false, null, or what is none
    {
        const qsizetype from = m_at;
        while (m_at < m_json.size() && QByteArrayView(",:{}[]\" \t\r\n").indexOf(m_json[m_at]) < 0)
            ++m_at;
        m_failed = m_failed || m_at == from;
    }

    const QByteArray& m_json;
    const int m_depth;
    qsizetype m_at = 0;
    bool m_failed = false, m_tooDeep = false;
};

static tl::unexpected<Error> walkError(const JsonWalk& walk)
{
    if (walk.tooDeep())
        return fail(ErrorKind::Invalid, u"json.deep"_s, u"The JSON nests too deeply."_s);
    return fail(ErrorKind::Invalid, u"json.invalid"_s, u"Not JSON at byte %1."_s.arg(walk.position()));
}

Result<QJsonObject> parseJson(const QByteArray& json, int depth)
{
    JsonWalk walk(json, depth);
    walk.skipValue();
    if (walk.failed())
        return walkError(walk);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Invalid, u"json.invalid"_s, error.errorString() % u" at byte "_s % QString::number(error.offset));
    if (!document.isObject())
        return fail(ErrorKind::Invalid, u"json.invalid"_s, u"A JSON object is needed."_s);
    return document.object();
}

Result<CutJson> cutJson(const QByteArray& json, QByteArrayView list, QByteArrayView member, int depth)
{
    CutJson result;
    QByteArray rest; // the text without the cuttings
    qsizetype copied = 0;
    bool listSeen = false;
    JsonWalk walk(json, depth);

    const auto cutObject = [&] {
        QByteArray cutting;
        bool cut = false;
        walk.need('{');
        if (walk.take('}'))
            return cutting;
        do {
            const QByteArrayView name = walk.string();
            walk.need(':');
            static_cast<void>(walk.peek());
            const qsizetype from = walk.position();
            walk.skipValue();
            if (walk.failed())
                return cutting;
            if (name == member) {
                if (std::exchange(cut, true)) { // the second of one name: which one was meant?
                    walk.need('\1');
                    return cutting;
                }
                cutting = json.mid(from, walk.position() - from);
                rest += QByteArrayView(json).sliced(copied, from - copied);
                rest += "null";
                copied = walk.position();
            }
        } while (walk.take(','));
        walk.need('}');
        return cutting;
    };

    walk.need('{');
    if (!walk.take('}')) {
        do {
            const QByteArrayView name = walk.string();
            walk.need(':');
            if (name == list && walk.peek() == '[' && !std::exchange(listSeen, true)) {
                walk.need('[');
                if (!walk.take(']')) {
                    do
                        result.cuttings.append(cutObject());
                    while (!walk.failed() && walk.take(','));
                    walk.need(']');
                }
            } else if (name == list && listSeen) {
                walk.need('\1');
            } else {
                walk.skipValue();
            }
        } while (!walk.failed() && walk.take(','));
        walk.need('}');
    }
    if (walk.failed() || walk.peek() != '\0')
        return walkError(walk);
    rest += QByteArrayView(json).sliced(copied);
    auto object = parseJson(rest, depth);
    if (!object)
        return tl::unexpected(object.error());
    result.object = std::move(*object);
    return result;
}

} // namespace Tongguan
