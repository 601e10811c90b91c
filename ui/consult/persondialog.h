// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"

#include <QDialog>

class QLineEdit;

namespace Tongguan {

// Whom to invite or to pass a consultation on to: an account name, and as what.
class PersonDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose : quint8 { Invite, Transfer };
    explicit PersonDialog(Purpose purpose, QWidget* parent = nullptr);

Q_SIGNALS:
    void invited(const QString& user, Tongguan::ConsultRole role);
    void transferred(const QString& user, const QString& note);

private:
    Purpose m_purpose;
    QLineEdit *m_user, *m_note;
    QComboBox* m_role;
};

} // namespace Tongguan
