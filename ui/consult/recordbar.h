// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Tongguan {

class ConsultRoom;

// Whether it is recorded, who has agreed; for the officer the way to start and stop it, for the others the question.
class RecordBar final : public QFrame
{
    Q_OBJECT
public:
    explicit RecordBar(ConsultRoom& room, QWidget* parent = nullptr);

    void start(); // the officer's: asks everybody, and begins once all agree
    void stop();
    [[nodiscard]] bool mayStart() const;
    [[nodiscard]] bool isAsked() const; // we are, and have not answered

Q_SIGNALS:
    void consentWanted(); // somebody asks us: the dialog

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString sentence() const;

    ConsultRoom& m_room;
    QLabel *m_icon, *m_text;
    QPushButton *m_agree, *m_refuse, *m_stop;
    bool m_starts = false; // as soon as all have agreed
    bool m_wasAsked = false;
};

} // namespace Tongguan
