// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/fieldeditor.h"

class QPlainTextEdit;

namespace Tongguan {

// Text of several lines; grows with it up to eight. Enter goes on, Alt+Enter breaks the line.
class MultiField final : public FieldEditor {
    Q_OBJECT
public:
    MultiField(const Element& element, QWidget* parent);
    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] int heightFor(int width) const override;

protected:
    [[nodiscard]] bool takesKey(const QKeyEvent& event) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_edit;
    bool m_filling = false;
    int m_height = 0;
};

} // namespace Tongguan
