// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/listdelegate.h"
#include "models/tables/declarationtable.h"
#include "ui/document/listsubject.h"
#include "ui/shell/icons.h"
#include "ui/shell/statewords.h"
#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QToolTip>

namespace Tongguan {

namespace {

constexpr int CellMargin = 4; // that of Fusion's header, so that words stand below their heading

void paintWaitingBar(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const int width = std::clamp(option.rect.width() - 2 * CellMargin - 8 * ((index.row() * 7 + index.column() * 3) % 5), 8, 160);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::Midlight));
    painter.drawRoundedRect(QRect(option.rect.left() + CellMargin, option.rect.center().y() - 3, width, 7), 3.5, 3.5);
}

} // namespace

ListDelegate::ListDelegate(const DeclarationTable& table, const ListSubject& subject, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_table(table)
    , m_subject(subject)
{
}

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    painter->save();
    if (selected)
        painter->fillRect(option.rect, option.palette.color(group, QPalette::Highlight));
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));

    const auto row = m_table.rowAt(index.row());
    if (!row) {
        paintWaitingBar(*painter, option, index);
        painter->restore();
        return;
    }
    const auto column = ListColumn(index.column());
    const auto ink = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const auto ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0;
    QRect area = option.rect.adjusted(CellMargin, 0, -CellMargin, 0);
    const auto drawIcon = [&](const QString& name, Tone tone, int left) {
        painter->drawPixmap(QPoint(left, area.center().y() - 7), themedPixmap(name, QSize(16, 16), ratio, selected ? ink : toneColor(tone, option.palette)));
    };
    painter->setPen(ink);
    painter->setFont(isFigure(column) ? Theme::figureFont(option.font) : option.font);
    if (column == ListColumn::Sync) {
        drawIcon(syncIconName(row->sync), syncTone(row->sync), option.rect.center().x() - 7);
    } else {
        if (column == ListColumn::State) {
            drawIcon(stateIconName(row->state, row->type), stateTone(row->state, row->type), area.left());
            area.setLeft(area.left() + 21);
            painter->setPen(selected ? ink : toneColor(stateTone(row->state, row->type), option.palette));
        } else if (column == ListColumn::Direction || column == ListColumn::Type) {
            painter->setPen(selected ? ink : quietColor(option.palette));
        }
        const auto text = painter->fontMetrics().elidedText(m_subject.text(column, *row), Qt::ElideRight, area.width());
        painter->drawText(area, int(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter), text);
    }
    painter->restore();
}

bool ListDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto row = m_table.rowAt(index.row());
    QString text;
    if (row) {
        const auto column = ListColumn(index.column());
        if (column == ListColumn::Sync)
            text = row->problem.isEmpty() ? syncWord(row->sync) + u'\n' + syncMeaning(row->sync) : syncWord(row->sync) + u'\n' + row->problem;
        else if (column == ListColumn::State)
            text = stateMeaning(row->state, row->type);
        else if (option.fontMetrics.horizontalAdvance(m_subject.text(column, *row)) > option.rect.width() - 2 * CellMargin)
            text = m_subject.text(column, *row);
    }
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace Tongguan
