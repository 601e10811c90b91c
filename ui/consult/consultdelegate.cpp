// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/consultdelegate.h"

#include "ui/consult/consulttable.h"
#include "ui/shell/tone.h"

namespace Tongguan {

QSize ConsultDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const { return { 200, 2 * option.fontMetrics.height() + 14 }; }

void ConsultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.icon = {};
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool chosen = item.state & QStyle::State_Selected;
    const QPalette& palette = option.palette;
    const int icon = 20;
    const QRect words = option.rect.adjusted(icon + 24, 6, -10, -6);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect(option.rect.x() + 12, option.rect.y() + (option.rect.height() - icon) / 2, icon, icon), Qt::AlignCenter,
        chosen ? QIcon::Selected : QIcon::Normal);
    const QFontMetrics& metrics = option.fontMetrics;
    painter->save();
    painter->setPen(chosen ? palette.color(QPalette::HighlightedText) : palette.color(QPalette::Text));
    painter->drawText(words, Qt::AlignTop | Qt::AlignLeft, metrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->setPen(chosen ? palette.color(QPalette::HighlightedText) : toneColor(Tone(index.data(ConsultTable::ToneRole).toInt()), palette));
    painter->drawText(words, Qt::AlignBottom | Qt::AlignLeft, metrics.elidedText(index.data(ConsultTable::DetailRole).toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace Tongguan
