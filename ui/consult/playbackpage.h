// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"
#include "ui/consult/evidencepanel.h"

#include <QTimer>

class QListWidget;
class QTabWidget;

namespace Tongguan {

class ChatPanel;
class ConsultRoom;
class InspectionRecord;
class MinutesPanel;
class QuestionPanel;
class Timeline;
class VideoPane;

// A consultation that has ended: its stills along the time line with the chat beside, its minutes, files and evidence.
class PlaybackPage final : public QWidget
{
    Q_OBJECT
public:
    explicit PlaybackPage(ConsultRoom& room, QWidget* parent = nullptr);

    [[nodiscard]] EvidencePanel& evidence() const { return *m_evidence; }
    [[nodiscard]] QuestionPanel& questions() const { return *m_questions; }
    [[nodiscard]] Timeline& timeline() const { return *m_timeline; }
    [[nodiscard]] QString shownStill() const { return m_still; } // blob; ""
    void play();
    void pause();
    [[nodiscard]] bool isPlaying() const { return m_clock.isActive(); }

Q_SIGNALS:
    void documentRequested(const QString& document, const QString& number);
    void fileChosen(const Tongguan::ConsultFile& file);

private:
    void build();
    void fill();
    void goTo(const QDateTime& time);
    void showStill(const QString& blob);
    void showButton();

    ConsultRoom& m_room;
    QLabel *m_title, *m_facts;
    QPushButton *m_document, *m_play;
    QComboBox* m_speed;
    VideoPane* m_picture;
    Timeline* m_timeline;
    QTabWidget* m_tabs;
    ChatPanel* m_chat;
    QuestionPanel* m_questions;
    MinutesPanel* m_minutes;
    InspectionRecord* m_record;
    EvidencePanel* m_evidence;
    QListWidget* m_files;
    QTimer m_clock;
    QString m_still;
    qsizetype m_filled = -1; // events that are shown
    QHash<QString, QImage> m_pictures; // by blob
};

} // namespace Tongguan
