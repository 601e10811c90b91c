// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"
#include "ui/consult/evidencepanel.h"

#include <QElapsedTimer>
#include <QTimer>

class QFrame;
class QListWidget;
class QProgressBar;
class QStackedWidget;
class QTabWidget;

namespace Tongguan {

class CallStage;
class ChatPanel;
class ConsultRoom;
class InspectionRecord;
class MinutesPanel;
class QuestionPanel;
class Timeline;
class RecordingDesk;
class VideoPane;

// A consultation that has ended: its recording, or else its stills, along the time line with the chat moving beside it; its
// minutes, files and evidence.
class PlaybackPage final : public QWidget
{
    Q_OBJECT
public:
    explicit PlaybackPage(ConsultRoom& room, QWidget* parent = nullptr);

    [[nodiscard]] EvidencePanel& evidence() const { return *m_evidence; }
    [[nodiscard]] QuestionPanel& questions() const { return *m_questions; }
    [[nodiscard]] Timeline& timeline() const { return *m_timeline; }
    [[nodiscard]] QString shownStill() const { return m_still; } // blob; ""
    [[nodiscard]] RecordingDesk& recordings() const { return *m_recordings; }
    [[nodiscard]] bool showsRecording() const; // and not a still
    void play();
    void pause();
    [[nodiscard]] bool isPlaying() const { return m_clock.isActive(); }

Q_SIGNALS:
    void documentRequested(const QString& document, const QString& number);
    void fileChosen(const Tongguan::ConsultFile& file);

private:
    void build();
    void fill();
    void buildHead(class QVBoxLayout* column);
    void connectTime();
    void tick();
    void goTo(const QDateTime& time);
    void showPicture();
    void showRecordings();
    void fetchStills();
    void showButton();

    ConsultRoom& m_room;
    QLabel *m_title, *m_facts;
    QPushButton *m_document, *m_play;
    QComboBox* m_speed;
    RecordingDesk* m_recordings;
    QStackedWidget* m_views; // a still, or recorded feeds
    VideoPane* m_picture;
    CallStage* m_stage;
    QFrame* m_bar; // how far the recordings are here
    QLabel *m_barIcon, *m_barText;
    QProgressBar* m_progress;
    QPushButton* m_load;
    Timeline* m_timeline;
    QTabWidget* m_tabs;
    ChatPanel* m_chat;
    QuestionPanel* m_questions;
    MinutesPanel* m_minutes;
    InspectionRecord* m_record;
    EvidencePanel* m_evidence;
    QListWidget* m_files;
    QTimer m_clock;
    QElapsedTimer m_since; // the last tick
    QString m_still;
    qsizetype m_filled = -1; // events that are shown
    qsizetype m_said = -1;   // those of them that the chat shows
    QHash<QString, QImage> m_pictures; // by blob
};

} // namespace Tongguan
