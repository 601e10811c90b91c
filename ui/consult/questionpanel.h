// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Tongguan {

class ConsultRoom;

// A field of the document that a consultation is about.
struct FieldInHand {
    QString field; // key path, without rows
    int line = 0;  // 1-based; 0: not of a line
    QString name;  // as people read it

    bool operator==(const FieldInHand&) const = default;
};

// Questions, each tied to a field where it is about one, with their answers. They stay on the document.
class QuestionPanel final : public QWidget
{
    Q_OBJECT
public:
    using Naming = std::function<QString(const QString& field, int line)>;

    explicit QuestionPanel(ConsultRoom& room, QWidget* parent = nullptr);

    void setNaming(Naming naming); // of fields; else their keys are shown
    void setField(const std::optional<FieldInHand>& field); // in which the keys are in the document beside

Q_SIGNALS:
    void fieldChosen(const QString& field, int line); // of a question: show it in the document

private:
    void refresh();
    void showField();
    void send();
    [[nodiscard]] QString current() const; // id of the question; ""

    ConsultRoom& m_room;
    Naming m_naming;
    std::optional<FieldInHand> m_field;
    QTreeWidget* m_list;
    QLabel *m_nothing, *m_about;
    QLineEdit* m_line;
    QPushButton *m_ask, *m_answer, *m_free;
    bool m_isFree = false; // the next question is not about the field
};

} // namespace Tongguan
