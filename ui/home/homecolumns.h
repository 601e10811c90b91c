// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QScrollArea>

class QVBoxLayout;

namespace Tongguan {

class HomePart;

// How a home page is laid out: its head over two columns of parts. The arrows go from part to part.
class HomeColumns final : public QScrollArea
{
    Q_OBJECT
public:
    explicit HomeColumns(QWidget* parent = nullptr);

    enum class Side { Left, Right };
    void setHead(QWidget* head);
    void setCalm(const QString& text); // at the left, while there is nothing to do
    void showCalm(bool calm);
    void addPart(HomePart* part, Side side); // those that are added first are reached first
    void focusFirst();

private:
    void moveFocus(const HomePart* from, int direction);

    QVBoxLayout *m_column, *m_left, *m_right;
    QLabel* m_calm;
    QList<HomePart*> m_parts;
};

} // namespace Tongguan
