// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/placedfinding.h"
#include "ui/shell/tone.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Tongguan {

// Everything that the checks and the officer say, by severity with counts. Enter or a double click leads to the field;
// below stands why: rule and source.
class FindingsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    // `checking`: false where the declaration is not ours to mend any more.
    void setFindings(const QList<PlacedFinding>& findings, const Document& document, bool checking = true);
    [[nodiscard]] int count(Severity severity) const;
    void makeCurrent(const PlacedFinding& finding);
    [[nodiscard]] QTreeWidget* tree() const { return m_tree; }
    [[nodiscard]] QString whyText() const;

Q_SIGNALS:
    void jumpRequested(const Tongguan::Place& place);
    void ruleRequested(const Tongguan::Finding& finding); // Alt+Enter: the rule behind it

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addGroup(const QString& title, const QString& iconName, Tone tone, const QList<int>& which);
    void jump(QTreeWidgetItem* item);
    void showWhy();
    void askRule();

    QList<PlacedFinding> m_findings;
    QStringList m_names;
    bool m_checking = true;
    QTreeWidget* m_tree;
    QLabel* m_why;
    QToolButton* m_rule;
};

} // namespace Tongguan
