// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/consult/videopane.h"

#include <QHash>

namespace Tongguan {

// One picture that the stage may show.
struct StagePicture {
    QString feed; // "": our own
    PaneFacts facts;

    bool operator==(const StagePicture&) const = default;
};

// The pictures of a call: who speaks, or was chosen, or a shared screen, is large; the others are tiles beside it, or
// below it where the stage is narrow; one's own picture stands small in the corner.
class CallStage final : public QWidget
{
    Q_OBJECT
public:
    explicit CallStage(QWidget* parent = nullptr);

    void setSource(std::function<QImage(const QString& feed)> source);
    void setPictures(const QList<StagePicture>& pictures); // our own among them, with feed ""
    void setSpeaker(const QString& feed); // who is loudest; a chosen one and a screen come before
    void refresh(const QString& feed);    // there is a new picture of it
    void setEmptyText(const QString& text); // where nobody else is there
    [[nodiscard]] QString large() const { return m_large; }
    [[nodiscard]] QString chosen() const { return m_chosen; }
    void choose(const QString& feed); // again: whoever speaks is large
    [[nodiscard]] VideoPane* pane(const QString& feed) const { return m_panes.value(feed); }
    [[nodiscard]] QSize sizeHint() const override { return { 640, 420 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 240, 180 }; }

Q_SIGNALS:
    void pictureSizeWanted(const QString& feed, QSize size); // pixels of the screen

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString pickLarge() const;
    [[nodiscard]] QStringList others() const;
    void arrange();
    void arrangeTiles(const QRect& strip, const QStringList& feeds, bool isColumn);
    VideoPane* makePane(const QString& feed);

    std::function<QImage(const QString& feed)> m_source;
    QList<StagePicture> m_pictures;
    QHash<QString, VideoPane*> m_panes;
    QString m_large, m_speaker, m_chosen, m_emptyText;
};

} // namespace Tongguan
