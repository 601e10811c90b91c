// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/callport.h"
#include "ui/shell/tone.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Tongguan {

class VideoPane;

// What is remembered of the choice.
struct DeviceChoice {
    QString camera, microphone, speaker;
    bool headset = false, noCamera = false, relayOnly = false;

    bool operator==(const DeviceChoice&) const = default;
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static DeviceChoice fromBytes(const QByteArray& bytes);
    [[nodiscard]] CallSetup setup() const;
};

// Before a call: own picture, how loud one is, a tone from the speaker, the line; and in words what is missing and what
// works without it. Nothing is sent to anybody.
class DeviceTest final : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceTest(CallPort& call, QWidget* parent = nullptr);

    void setChoice(const DeviceChoice& choice);
    [[nodiscard]] const DeviceChoice& choice() const { return m_choice; }
    void setOnline(bool online);
    void begin(); // own picture and level; while nothing else uses the call
    void end();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void chosen(const Tongguan::DeviceChoice& choice); // to be remembered
    void finished();

private:
    struct Verdict {
        QLabel *icon, *text;
    };
    void build();
    Verdict addVerdict(QVBoxLayout* column);
    void showVerdict(const Verdict& verdict, Tone tone, const QString& text);
    void fillDevices();
    void judge();
    void takeChoice();

    CallPort& m_call;
    DeviceChoice m_choice;
    VideoPane* m_picture;
    QComboBox *m_camera, *m_microphone, *m_speaker;
    QCheckBox *m_headset, *m_relay;
    QProgressBar* m_level;
    QPushButton *m_tone, *m_again, *m_done;
    QLabel* m_missing;
    Verdict m_engine {}, m_cameraFound {}, m_microphoneFound {}, m_line {};
    bool m_running = false, m_filling = false, m_online = true;
    double m_loudest = -100;
    std::optional<Error> m_failed; // of the devices that were chosen
};

} // namespace Tongguan
