// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/difference.h"

#include <QDialog>

class QTableWidget;

namespace Tongguan {

class CodeTables;

// Where two documents of one type differ, field by field; their lines are laid side by side by their numbers.
class CompareDialog final : public QDialog {
    Q_OBJECT
public:
    CompareDialog(const CodeTables& tables, const Document& left, const Document& right, QWidget* parent = nullptr);

    [[nodiscard]] QTableWidget& table() const { return *m_table; }

private:
    void fill(const CodeTables& tables, const Document& left, const Document& right);
    void copy() const;

    QTableWidget* m_table;
};

// From `left` to `right`, as if the first line of one were the first of the other, and so on; numbers of the documents
// themselves left out.
[[nodiscard]] QList<Change> differenceByRows(const Document& left, const Document& right);

} // namespace Tongguan
