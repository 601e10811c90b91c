// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/merge.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace Tongguan {

// Two people changed the same fields: each with what it was, mine and theirs, one of them to choose. What does not
// contradict is merged already.
class ConflictPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget* parent = nullptr);

    void setVersions(const Document& base, const Document& mine, const Document& theirs);
    [[nodiscard]] int count() const { return int(m_merged.conflicts.size()); }
    void choose(int row, bool theirs);
    [[nodiscard]] Document result() const;

Q_SIGNALS:
    void resolved(const Tongguan::Document& document);

private:
    [[nodiscard]] QString sideText(const MergeConflict& conflict, const QString& value, bool removed) const;
    void showChoice(int row);

    Merged m_merged;
    QList<bool> m_theirs;
    QTreeWidget* m_tree;
    QPushButton* m_done;
};

} // namespace Tongguan
