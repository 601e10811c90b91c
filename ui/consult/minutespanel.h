// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Tongguan {

class ConsultRoom;

// The minutes: one side proposes them, both confirm, and then they stay on the document as they are.
class MinutesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit MinutesPanel(ConsultRoom& room, QWidget* parent = nullptr);

    // From agenda, questions and answers, to be gone over.
    [[nodiscard]] static QString draftOf(const Consultation& consultation);

private:
    void refresh();

    ConsultRoom& m_room;
    QPlainTextEdit* m_text;
    QLabel* m_state;
    QPushButton *m_draft, *m_propose, *m_confirm;
    qint64 m_shown = -1; // proposal that the text is of
};

} // namespace Tongguan
