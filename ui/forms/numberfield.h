// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/fieldeditor.h"

namespace Tongguan {

class GhostLine;

// An exact number: thousands separators when one leaves it, arithmetic behind "=" with the result shown while typing.
class NumberField final : public FieldEditor {
    Q_OBJECT
public:
    NumberField(const Element& element, QWidget* parent);
    [[nodiscard]] QString text() const override { return m_value; }
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    void commit() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QString& typed);
    void show(bool typing);
    [[nodiscard]] QString calculated(const QString& expression) const; // "" where it cannot be

    GhostLine* m_line;
    QString m_value; // as the document holds it
};

} // namespace Tongguan
