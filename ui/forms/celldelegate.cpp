// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/celldelegate.h"

#include "ui/forms/fieldeditor.h"
#include "ui/forms/meaning.h"
#include "ui/forms/recordtable.h"

#include <QEvent>
#include <QPainter>

namespace Tongguan {

CellDelegate::CellDelegate(RecordTable& table, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_table(table)
{
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* self = const_cast<CellDelegate*>(this); // the base's interface is const, its signals are not
    FieldEditor* editor = makeFieldEditor(m_table.elementAt(index.column()), m_table.context(), parent);
    editor->setInGrid(true);
    editor->setTitle(m_table.title(index.column()));
    editor->input()->setObjectName(m_table.form().document().placeText(m_table.placeAt(index)));
    connect(editor, &FieldEditor::left, self, [self, editor](Leave how) {
        if (how != Leave::Cancel) {
            Q_EMIT self->commitData(editor);
        }
        Q_EMIT self->closeEditor(editor, QAbstractItemDelegate::NoHint);
        Q_EMIT self->left(how);
    });
    return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = static_cast<FieldEditor*>(editor);
    if (!field->isTyping()) { // a change elsewhere does not take away what is being typed
        field->setText(index.data(Qt::EditRole).toString());
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    auto* field = static_cast<FieldEditor*>(editor);
    field->commit();
    model->setData(index, field->text(), Qt::EditRole);
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    auto* field = static_cast<FieldEditor*>(editor);
    constexpr int least = 120;
    const int width = std::max(option.rect.width(), least);
    QRect rect(option.rect.topLeft(), QSize(width, std::max(option.rect.height(), field->heightFor(width))));
    const QRect room = editor->parentWidget()->rect();
    rect.moveRight(std::min(rect.right(), room.right()));
    rect.moveBottom(std::min(rect.bottom(), std::max(room.bottom(), rect.height())));
    editor->setGeometry(rect);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const int severity = index.data(RecordTable::SeverityRole).toInt();
    if (severity < 0) {
        return;
    }
    const QColor colour = meaningColour(meaningOf(Severity(severity)), option.palette);
    const QRect cell = option.rect;
    constexpr int corner = 7;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(QPolygon({ cell.topLeft(), cell.topLeft() + QPoint(corner, 0), cell.topLeft() + QPoint(0, corner) }));
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(colour, 1, severity == int(Severity::Error) ? Qt::SolidLine : Qt::DashLine));
    painter->drawLine(cell.bottomLeft() + QPoint(2, -1), cell.bottomRight() + QPoint(-2, -1));
    painter->restore();
}

bool CellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    // Keys are the editor's own business; the base would take Enter and Tab once more.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace Tongguan
