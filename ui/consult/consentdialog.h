// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

namespace Tongguan {

// What agreeing to a recording means, before one agrees. Esc and closing leave the question open.
class ConsentDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ConsentDialog(const QString& officer, QWidget* parent = nullptr);

Q_SIGNALS:
    void given();
    void refused();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace Tongguan
