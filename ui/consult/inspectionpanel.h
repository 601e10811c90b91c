// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"
#include "models/consult/inspectionplan.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace Tongguan {

class CallControl;
class ConsultRoom;
class StillDesk;
struct StillAsk;

// The checklist of a remote inspection: step by step, with stills and what was found; also without a line.
class InspectionPanel final : public QWidget
{
    Q_OBJECT
public:
    InspectionPanel(ConsultRoom& room, CallControl& control, StillDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString currentStep() const; // key; ""
    void choose(const QString& step); // nothing where the plan has none of that key
    void setLarge(const QString& feed) { m_feed = feed; }

Q_SIGNALS:
    void fileChosen(const Tongguan::ConsultFile& file);

private:
    void build();
    void fill();    // another plan
    void refresh(); // what was done
    void showStep();
    void finish(const QString& result);
    void take();
    void chooseFile();
    [[nodiscard]] std::optional<StillAsk> askedFor(const QString& step) const;
    [[nodiscard]] const InspectionStep* step() const;

    ConsultRoom& m_room;
    CallControl& m_control;
    StillDesk& m_desk;
    QString m_plan, m_feed;
    QListWidget *m_steps, *m_stills;
    QProgressBar* m_progress;
    QLabel *m_order, *m_title, *m_hint, *m_state;
    QLineEdit* m_note;
    QPushButton *m_ask, *m_take, *m_file, *m_good, *m_differs, *m_none;
};

} // namespace Tongguan
