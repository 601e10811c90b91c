// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/officecalendar.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Tongguan {

// When an office consults, as its supervisor sets it: hours, extra hours (预约加班), holidays and days worked instead (5+2),
// and how many consultations are held at one time.
class HoursDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit HoursDialog(QWidget* parent = nullptr);

    void setCalendar(const OfficeCalendar& calendar); // as it is in force
    void setProblem(const QString& text);             // it could not be read, or was not taken
    [[nodiscard]] static QString keptText() { return tr("The consultation hours are in force now."); }
    [[nodiscard]] Result<OfficeCalendar> calendar() const; // as written; Invalid "calendar.invalid" with the member

Q_SIGNALS:
    void keepRequested(const Tongguan::OfficeCalendar& calendar);

private:
    void build();
    void check();
    [[nodiscard]] QString nameOf(const QString& member) const;

    QLineEdit *m_hours, *m_extra, *m_weekend, *m_closed, *m_worked;
    QSpinBox *m_slot, *m_desks, *m_grace;
    QLabel *m_sentence, *m_problem;
    QPushButton* m_keep;
    bool m_isKnown = false; // what is in force
};

} // namespace Tongguan
