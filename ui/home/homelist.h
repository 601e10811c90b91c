// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"
#include "ui/shell/tone.h"

#include <QListView>

namespace Tongguan {

class HomeModel;

// One thing that needs the person: what it is, why it is here, how long there is.
struct HomeRow {
    QString id; // told when it is opened
    QString iconName, state; // its state as a picture and, for the screen reader, in words
    Tone tone = Tone::Neutral;
    QString number, party, goods;
    QString note; // below, in grey
    QString right;
    Tone rightTone = Tone::Neutral;
};

// Rows of one section. As high as its rows.
class HomeList final : public QListView
{
    Q_OBJECT
public:
    explicit HomeList(QWidget* parent = nullptr);

    void setRows(const QList<HomeRow>& rows);
    void setLoading();
    [[nodiscard]] QList<HomeRow> rows() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openRequested(const QString& id);
    void left(int direction); // the arrow went over the first (-1) or last (+1) row

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    HomeModel* m_model;
};

// "3 days left", "last day", "2 days over"; red in the last days, amber before.
[[nodiscard]] QString daysLeftText(int days);
[[nodiscard]] Tone daysLeftTone(int days);

} // namespace Tongguan
