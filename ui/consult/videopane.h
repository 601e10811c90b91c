// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tone.h"

#include <QImage>
#include <QWidget>

#include <functional>

namespace Tongguan {

// What stands around a picture.
struct PaneFacts {
    QString name;   // who, or what is shown
    QString role;   // behind the name
    QString note;   // over the picture: what is wrong with it
    Tone tone = Tone::Neutral; // of the note
    bool isMuted = false, isHandUp = false, isScreen = false, isMirrored = false, isSpeaking = false;

    bool operator==(const PaneFacts&) const = default;
};

// One picture of a call. The newest picture is asked for when it is painted, so that pictures that come faster than the
// screen cost nothing: refresh() only marks.
class VideoPane final : public QWidget
{
    Q_OBJECT
public:
    explicit VideoPane(QWidget* parent = nullptr);

    void setSource(std::function<QImage()> source); // the last picture; null where there is none
    void setFacts(const PaneFacts& facts);
    [[nodiscard]] const PaneFacts& facts() const { return m_facts; }
    void refresh() { update(); } // there is a new picture
    [[nodiscard]] int painted() const { return m_painted; } // pictures that were painted so far
    [[nodiscard]] QSize pictureSize() const; // what it has room for, in pixels of the screen
    [[nodiscard]] QSize sizeHint() const override { return { 320, 240 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 96, 72 }; }

Q_SIGNALS:
    void pictureSizeChanged(QSize size);
    void chosen(); // click or Enter

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void paintName(QPainter& painter);
    void paintNote(QPainter& painter);

    std::function<QImage()> m_source;
    PaneFacts m_facts;
    int m_painted = 0;
};

} // namespace Tongguan
