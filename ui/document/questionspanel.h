// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/document/documentview.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Tongguan {

// What the officer asks about places of the document, each with its answer, or with a line to give one.
class QuestionsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit QuestionsPanel(QWidget* parent = nullptr);

    void setQuestions(const QList<DocumentQuestion>& questions, const Document& document, bool answering); // answering: by us
    [[nodiscard]] int open() const; // how many want an answer
    [[nodiscard]] QTreeWidget* tree() const { return m_tree; }

Q_SIGNALS:
    void jumpRequested(const Tongguan::Place& place);
    void answered(const QString& question, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void follow();
    void send();
    void jump();
    [[nodiscard]] const DocumentQuestion* current() const; // null: none is chosen

    QList<DocumentQuestion> m_questions;
    Document m_document;
    bool m_answering = false;
    QTreeWidget* m_tree;
    QLabel* m_state;
    QLineEdit* m_line;
    QPushButton *m_answer, *m_jump;
};

} // namespace Tongguan
