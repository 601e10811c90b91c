// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/codetable.h"

#include <QAbstractTableModel>
#include <QFrame>

class QTreeView;

namespace Tongguan {

// The codes on offer: code, name, hint.
class CodeList final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setCodes(QList<Code> codes);
    [[nodiscard]] const QList<Code>& codes() const { return m_codes; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Code> m_codes;
};

// The list below a code field. A child of the window, not a window: it never takes the focus or the keys.
class CodePopup final : public QFrame {
    Q_OBJECT
public:
    explicit CodePopup(QWidget* owner); // below this input

    void showCodes(const QList<Code>& codes);
    [[nodiscard]] std::optional<Code> current() const;
    void step(int rows); // the highlighted row, up or down

Q_SIGNALS:
    void picked(const Tongguan::Code& code);

private:
    void placeBelow(int rows);

    QWidget* m_owner;
    QTreeView* m_view;
    CodeList* m_list;
};

} // namespace Tongguan
