// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/worksheet.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Tongguan {

// One figure opened: a tree of what it came from, and below it how the one in hand was made: formula, rounding, source.
// A sheet may hold thousands of figures, so each level is read when it is opened. The sheet must outlive what is shown:
// call show() or clear() before it goes.
class DerivationView final : public QWidget {
    Q_OBJECT
public:
    explicit DerivationView(QWidget* parent = nullptr);

    // The same title keeps what was open and where the cursor stood.
    void show(const Worksheet& sheet, FigureRef figure, const QString& title);
    using QWidget::show;
    void clear();
    void setClosable(bool closable); // with a way back: Esc and a button
    [[nodiscard]] bool isEmpty() const { return !m_sheet; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QTreeWidget* tree() const { return m_tree; }
    [[nodiscard]] QString detailText() const;
    [[nodiscard]] QString text() const; // the whole of it, to be pasted: one line a figure, indented

Q_SIGNALS:
    // An input that was given: `field` is its place in the document ("line[3].totalPrice"), `key` its name.
    void jumpRequested(const QString& field, const QString& key);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QTreeWidgetItem* makeItem(FigureRef figure, const QString& symbol);
    void expandItem(QTreeWidgetItem* item);
    void showDetail();
    void jump(QTreeWidgetItem* item);
    [[nodiscard]] FigureRef figureOf(const QTreeWidgetItem* item) const;
    [[nodiscard]] QString detailOf(const Derivation& derivation) const;
    [[nodiscard]] QStringList openPaths() const;
    void openPathsAgain(const QStringList& paths, const QString& current);
    void copy();

    const Worksheet* m_sheet = nullptr;
    FigureRef m_figure;
    QString m_title;
    QLabel* m_heading;
    QToolButton *m_copy, *m_close;
    QTreeWidget* m_tree;
    QLabel* m_detail;
};

} // namespace Tongguan
