// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/abilities.h"

#include <QFrame>

class QHBoxLayout;

namespace Tongguan {

struct CheatSection {
    QString title;
    QList<std::pair<QString, QString>> keys; // "Ctrl+K", what it does
};

// Ctrl+/: all keys on one sheet over the window; any key or click closes it.
class CheatSheet final : public QFrame
{
    Q_OBJECT
public:
    explicit CheatSheet(QWidget* window);

    void setSections(const QList<CheatSection>& sections);
    void open();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void dismiss();
    void build();

    QList<CheatSection> m_sections;
    QHBoxLayout* m_columns;
    QWidget* m_before = nullptr;
};

// The keys of the window, the list and the form; who declares nothing does not see those that make and change documents.
[[nodiscard]] QList<CheatSection> standardKeys(Abilities abilities);

} // namespace Tongguan
