// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/fieldeditor.h"

namespace Tongguan {

class GhostLine;

// yyyy-MM-dd: digits fall into their places, "t" is today, + and - step by a day, PgUp and PgDn by a month.
class DateField final : public FieldEditor {
    Q_OBJECT
public:
    DateField(const Element& element, const FormContext& context, QWidget* parent);
    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    void commit() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool shortcut(const QKeyEvent& event);
    void enter(const QString& text);
    void showDay();

    std::function<QDate()> m_today;
    GhostLine* m_line;
};

} // namespace Tongguan
