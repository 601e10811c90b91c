// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/fieldeditor.h"

namespace Tongguan {

class GhostLine;

// One line of text. Numbers such as a USCC stand in monospace; capitals are made where the element wants them.
class TextField final : public FieldEditor {
    Q_OBJECT
public:
    TextField(const Element& element, QWidget* parent);
    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;

private:
    GhostLine* m_line;
};

} // namespace Tongguan
