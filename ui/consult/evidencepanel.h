// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/evidence.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace Tongguan {

class ConsultRoom;

// Proves a package; given by who builds the program (it unpacks and checks signatures).
using EvidenceCheck = std::function<Result<EvidenceReport>(const QByteArray& package)>;

// The chain of evidence: is it whole, what covers the server's seal, who has countersigned, or which entry does not fit.
class EvidencePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit EvidencePanel(ConsultRoom& room, QWidget* parent = nullptr);

    void setCheck(EvidenceCheck check);
    void verify();
    void showReport(const EvidenceReport& report);

private:
    void build();
    void reset();
    void save();
    void countersign();
    void showHold();
    void askHold();
    void say(const QString& icon, const QString& title, const QString& text, bool good, bool bad);
    [[nodiscard]] static QString findingText(const EvidenceFinding& finding);

    ConsultRoom& m_room;
    EvidenceCheck m_check;
    QByteArray m_package;
    QLabel *m_icon, *m_title, *m_text, *m_facts;
    QListWidget* m_findings;
    QPushButton *m_verify, *m_save, *m_sign;
    QLabel* m_holding;
    QPushButton* m_hold;
};

} // namespace Tongguan
