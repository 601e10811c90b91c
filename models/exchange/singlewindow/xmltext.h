// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QStringView>

namespace Tongguan {

// XML as it is written: UTF-8, a line for each element, two blanks for each level; names are given whole and are not
// checked. A carriage return in a text becomes a reference: readers would make a line feed of it.
class XmlText final {
public:
    void prolog() { m_out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"; }
    void open(QByteArrayView name)
    {
        beginLine();
        m_out.append('<').append(name);
        m_levels.append({ QByteArray(name.data(), name.size()), false });
        m_tagOpen = true;
    }
    void attribute(QByteArrayView name, QStringView value)
    {
        m_out.append(' ').append(name).append("=\"");
        escape(value, true);
        m_out.append('"');
    }
    void text(QStringView text) // within the open element
    {
        closeTag();
        m_levels.last().holdsText = true;
        escape(text, false);
    }
    void close()
    {
        const Level level = m_levels.takeLast();
        if (m_tagOpen) { // nothing in it
            m_out.append("/>");
            m_tagOpen = false;
            return;
        }
        if (!level.holdsText)
            newLine();
        m_out.append("</").append(level.name).append('>');
    }
    void element(QByteArrayView name, QStringView value)
    {
        beginLine();
        m_out.append('<').append(name);
        if (value.isEmpty()) {
            m_out.append("/>");
            return;
        }
        m_out.append('>');
        escape(value, false);
        m_out.append("</").append(name).append('>');
    }
    // As element(), with what would need escaping kept as it is.
    void cdata(QByteArrayView name, QStringView value)
    {
        QByteArray bytes = value.toUtf8();
        if (bytes.indexOf('<') < 0 && bytes.indexOf('>') < 0 && bytes.indexOf('&') < 0)
            return element(name, value);
        beginLine();
        bytes.replace("]]>", "]]]]><![CDATA[>");
        bytes.replace('\r', "]]>&#13;<![CDATA[");
        m_out.append('<').append(name).append("><![CDATA[").append(bytes).append("]]></").append(name).append('>');
    }
    [[nodiscard]] QByteArray take() { return std::move(m_out.append('\n')); }

private:
    struct Level {
        QByteArray name;
        bool holdsText = false;
    };
    void closeTag()
    {
        if (m_tagOpen)
            m_out.append('>');
        m_tagOpen = false;
    }
    void beginLine()
    {
        closeTag();
        if (m_levels.isEmpty() || !m_levels.last().holdsText)
            newLine();
    }
    void newLine()
    {
        m_out.append('\n').append(2 * m_levels.size(), ' ');
    }
    void escape(QStringView text, bool inAttribute)
    {
        const QByteArray bytes = text.toUtf8();
        qsizetype from = 0;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const char* reference = referenceFor(bytes[i], inAttribute);
            if (!reference)
                continue;
            m_out.append(bytes.constData() + from, i - from).append(reference);
            from = i + 1;
        }
        m_out.append(bytes.constData() + from, bytes.size() - from);
    }
    static const char* referenceFor(char c, bool inAttribute)
    {
        switch (c) {
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '&': return "&amp;";
        case '"': return "&quot;";
        case '\r': return "&#13;";
        case '\n': return inAttribute ? "&#10;" : nullptr;
        case '\t': return inAttribute ? "&#9;" : nullptr;
        default: return nullptr;
        }
    }

    QByteArray m_out;
    QList<Level> m_levels;
    bool m_tagOpen = false;
};

} // namespace Tongguan
