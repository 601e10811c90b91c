// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"

#include <QDialog>

class QLabel;

namespace Tongguan {

class ConsultRoom;
class VideoPane;

// One picture of a consultation in full, with what proves it: time, hash, place, who took it.
class StillView final : public QDialog
{
    Q_OBJECT
public:
    StillView(ConsultRoom& room, const ConsultFile& file, QWidget* parent = nullptr);

    [[nodiscard]] bool isProved() const { return m_proved; } // its bytes have the hash of the log

private:
    void take(const QByteArray& bytes);

    ConsultFile m_file;
    QImage m_picture;
    VideoPane* m_pane;
    QLabel* m_proof;
    bool m_proved = false;
};

} // namespace Tongguan
