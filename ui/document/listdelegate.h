// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace Tongguan {

struct ListSubject;
class DeclarationTable;

// Paints the list's cells: the state as a coloured word with its icon, the sync state as an icon, figures with
// digits of equal width, and a quiet bar where a row is still on its way.
class ListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ListDelegate(const DeclarationTable& table, const ListSubject& subject, QObject* parent); // both must outlive it

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

private:
    const DeclarationTable& m_table;
    const ListSubject& m_subject;
};

} // namespace Tongguan
