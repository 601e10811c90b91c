// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/fieldeditor.h"

namespace Tongguan {

class StateBox;

// A string of positions, each 1 (yes), 0 (no) or 9 (not given), as one check box each, flowing over the width.
class FlagsField final : public FieldEditor {
    Q_OBJECT
public:
    FlagsField(const Element& element, QWidget* parent);
    [[nodiscard]] QString text() const override { return m_value; }
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    void setTitle(const QString& title) override;
    [[nodiscard]] int heightFor(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int arrange(int width, bool really) const;
    void turn(int position);

    QList<StateBox*> m_boxes;
    QString m_value;
};

} // namespace Tongguan
