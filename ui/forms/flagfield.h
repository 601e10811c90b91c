// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/fieldeditor.h"

#include <QCheckBox>

namespace Tongguan {

// A check box that knows "not given": 9 or nothing, then 1 for yes, 0 for no. Space turns it, the digits set it.
class StateBox final : public QCheckBox {
    Q_OBJECT
public:
    explicit StateBox(QWidget* parent = nullptr);
    void setState(QChar state); // '1', '0', anything else: not given
    [[nodiscard]] QChar state() const; // '1', '0' or '9'
    void setReadOnly(bool readOnly); // readable, but takes neither keys nor clicks

Q_SIGNALS:
    void turned();

protected:
    void nextCheckState() override;
    void keyPressEvent(QKeyEvent* event) override;
};

// Yes ("1"), no ("0") or not given ("").
class FlagField final : public FieldEditor {
    Q_OBJECT
public:
    FlagField(const Element& element, QWidget* parent);
    [[nodiscard]] QString text() const override { return m_value; }
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;

private:
    void showWord();

    StateBox* m_box;
    QString m_value;
};

} // namespace Tongguan
