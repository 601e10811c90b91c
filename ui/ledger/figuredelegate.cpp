// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/figuredelegate.h"

#include "models/tables/figures.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace Tongguan {

static Tone toneOfShare(int permille)
{
    return permille > 1000 ? Tone::Bad : permille > 900 ? Tone::Warning : Tone::Working;
}

void FigureDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isFigure = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    if (isFigure)
        option->font = Theme::figureFont(option->font);
    const auto paint = [option](Tone tone) { option->palette.setColor(QPalette::Text, toneColor(tone, option->palette)); };
    const auto sign = [option](QStringView name, Tone tone) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = themedIcon(name, tone);
        option->decorationSize = { 14, 14 };
    };
    switch (FigureMark(index.data(MarkRole).toInt())) {
    case FigureMark::None: break;
    case FigureMark::Bad:
        paint(Tone::Bad);
        sign(u"error", Tone::Bad);
        break;
    case FigureMark::Warning:
        paint(Tone::Warning);
        sign(u"warning", Tone::Warning);
        break;
    case FigureMark::Good: paint(Tone::Good); break;
    case FigureMark::Foreseen: option->font.setItalic(true); break;
    case FigureMark::Withdrawn:
        option->font.setStrikeOut(true);
        option->palette.setColor(QPalette::Text, quietColor(option->palette));
        break;
    case FigureMark::Link: option->palette.setColor(QPalette::Text, option->palette.color(QPalette::Link)); break;
    }
}

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant share = index.data(ShareRole);
    if (!share.isValid())
        return;
    const int permille = share.toInt();
    const QRect ground = QRect(option.rect.left() + 4, option.rect.bottom() - 4, option.rect.width() - 8, 3);
    QRect bar = ground;
    bar.setWidth(std::max(1, int(qint64(ground.width()) * std::min(permille, 1000) / 1000)));
    painter->fillRect(ground, lineColor(option.palette));
    painter->fillRect(bar, toneColor(toneOfShare(permille), option.palette));
}

} // namespace Tongguan
