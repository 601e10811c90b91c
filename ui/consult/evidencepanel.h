// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/evidence.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace Tongguan {

class ConsultRoom;

// Proves the package in a file; given by who builds the program (it reads it and checks signatures). Called on another thread.
using EvidenceCheck = std::function<Result<EvidenceReport>(const QString& path)>;

// The chain of evidence: is it whole, what covers the server's seal, who has countersigned, or which entry does not fit.
class EvidencePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit EvidencePanel(ConsultRoom& room, QWidget* parent = nullptr);

    void setCheck(EvidenceCheck check);
    void saveTo(const QString& path); // and check it there
    void showReport(const EvidenceReport& report);

private:
    void build();
    void reset();
    void askWhere();
    void check(ConsultId id, const QString& path);
    void showProgress(qint64 written, qint64 size);
    void endWork();
    void countersign();
    void showHold();
    void askHold();
    void say(const QString& icon, const QString& title, const QString& text, bool good, bool bad);
    [[nodiscard]] static QString findingText(const EvidenceFinding& finding);

    ConsultRoom& m_room;
    EvidenceCheck m_check;
    QString m_path; // where the last one is; the package is perhaps on its way there
    QProgressBar* m_progress;
    QLabel *m_icon, *m_title, *m_text, *m_facts;
    QListWidget* m_findings;
    QPushButton *m_save, *m_stop, *m_sign;
    QLabel* m_holding;
    QPushButton* m_hold;
};

} // namespace Tongguan
