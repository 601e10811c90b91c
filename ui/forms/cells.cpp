// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/cells.h"

#include "models/base/text.h"

#include <QMimeData>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QTextTable>

namespace Tongguan {

static void dropEmptyTail(Cells& cells)
{
    while (!cells.isEmpty() && cells.constLast().join(QString()).trimmed().isEmpty()) {
        cells.removeLast();
    }
}

Cells cellsFromText(const QString& text)
{
    Cells cells;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool fresh = true; // nothing of this cell read yet
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (quoted) {
            if (c != u'"') {
                cell += c;
            } else if (at + 1 < text.size() && text[at + 1] == u'"') {
                cell += c;
                ++at;
            } else {
                quoted = false;
            }
        } else if (c == u'"' && fresh && text.indexOf(u'"', at + 1) > 0) {
            quoted = true;
            fresh = false;
        } else if (c == u'\t' || c == u'\n' || c == u'\r') {
            row.append(cell);
            cell.clear();
            fresh = true;
            if (c != u'\t') {
                cells.append(row);
                row.clear();
                if (c == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n') {
                    ++at;
                }
            }
        } else {
            cell += c;
            fresh = false;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row.append(cell);
        cells.append(row);
    }
    for (QStringList& each : cells) {
        for (QString& one : each) {
            one.replace(u"\r\n"_s, u"\n"_s);
        }
    }
    dropEmptyTail(cells);
    return cells;
}

static const QTextTable* firstTable(const QTextFrame* frame)
{
    const QList<QTextFrame*> inner = frame->childFrames();
    for (const QTextFrame* child : inner) {
        if (const auto* table = qobject_cast<const QTextTable*>(child)) {
            return table;
        }
        if (const QTextTable* table = firstTable(child)) {
            return table;
        }
    }
    return nullptr;
}

Cells cellsFromHtml(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    const QTextTable* table = firstTable(document.rootFrame());
    Cells cells;
    for (int row = 0; table && row < table->rows(); ++row) {
        QStringList texts;
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            if (cell.row() != row || cell.column() != column) {
                texts.append(QString()); // covered by a span
                continue;
            }
            QTextCursor cursor = cell.firstCursorPosition();
            cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
            texts.append(cursor.selection().toPlainText().trimmed());
        }
        cells.append(texts);
    }
    dropEmptyTail(cells);
    return cells;
}

Cells cellsFromMime(const QMimeData& mime)
{
    if (mime.hasText() && !mime.text().trimmed().isEmpty()) {
        return cellsFromText(mime.text());
    }
    return mime.hasHtml() ? cellsFromHtml(mime.html()) : Cells {};
}

QString textOfCells(const Cells& cells)
{
    QStringList lines;
    for (const QStringList& row : cells) {
        QStringList texts;
        for (const QString& cell : row) {
            const bool quote = cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"');
            texts.append(quote ? QString(u'"' + QString(cell).replace(u"\""_s, u"\"\""_s) + u'"') : cell);
        }
        lines.append(texts.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace Tongguan
