// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rules/ruleevaluation.h"

#include <QWidget>

class QTreeWidget;

namespace Tongguan {

// "Try it on this declaration": what a rule says at each line, with the truth of its parts and the values it read. It
// follows every keystroke in the editor.
class TrialPanel final : public QWidget {
    Q_OBJECT
public:
    TrialPanel(const CodeTables& tables, QWidget* parent = nullptr);

    void setDocument(const Document& document, const QString& title); // null: none chosen
    void setRule(const CompiledRule& compiled, const QString& id);
    [[nodiscard]] QTreeWidget* tree() const { return m_tree; }
    [[nodiscard]] QString summary() const { return m_summary->text(); }

Q_SIGNALS:
    void chooseRequested();
    void openRequested(const QString& place); // in the form

private:
    void show();
    void addRow(const TrialRow& row);
    void copyRows() const;

    const CodeTables& m_tables;
    Document m_document;
    CompiledRule m_compiled;
    QString m_id;
    QLabel *m_title, *m_summary;
    QTreeWidget* m_tree;
};

} // namespace Tongguan
