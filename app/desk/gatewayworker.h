// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/client/gatewaydelivery.h"
#include "models/exchange/gateway/foldergateway.h"
#include "models/exchange/gateway/localdisk.h"
#include "ui/exchange/trafficview.h"

#include <QTimer>

namespace Tongguan {

class CodeTables;

// The folder gateway on a thread of its own: disks may be slow. All of it is called there; answers are signals.
class GatewayWorker final : public QObject
{
    Q_OBJECT
public:
    GatewayWorker(const ClockPort& clock, const CodeTables& tables);

    // Another folder: from anew. `delivered`: up to which file of its traffic the receipts have reached their documents.
    void setUp(const QString& root, bool working, bool technicalAnswers, qint64 delivered);
    void deliveredTo(qint64 upTo); // the answer to receiptsArrived(); the old number where it could not be done
    [[nodiscard]] QString placeOf(qint64 n) const; // of its bytes, "" where there is no such file
    void part(const TrafficAsk& ask);
    void read(qint64 n);
    void resend(qint64 n);
    void queueMessage(const QByteArray& message, const QString& about);
    void queueFiles(const QStringList& files);

Q_SIGNALS:
    void stood(const Tongguan::GatewayView& view);
    void trafficChanged();
    void partReady(const Tongguan::TrafficPart& part);
    void fileReady(const Tongguan::TrafficText& text);
    void queued(int count);
    void receiptsArrived(const Tongguan::ArrivedReceipts& arrived); // the next ones follow after deliveredTo()
    void failed(const Tongguan::Error& error, const QString& about);

private:
    void look();
    [[nodiscard]] Done lookOnce();
    void tellHow();
    void handOver();
    void showLedgerBeside();
    [[nodiscard]] const TrafficLedger& ledger() const { return m_gateway ? m_gateway->ledger() : m_beside; }
    [[nodiscard]] const QList<qint64>& fitting(const TrafficAsk& ask);
    [[nodiscard]] TrafficRow rowOf(const TrafficFile& file) const;

    const ClockPort& m_clock;
    const CodeTables& m_tables;
    LocalDisk m_disk;
    GatewayOptions m_options;
    std::unique_ptr<FolderGateway> m_gateway;
    TrafficLedger m_beside; // what is shown while another one works, or none does
    QTimer* m_timer;
    GatewayView m_view;
    qint64 m_delivered = 0;
    bool m_handedOver = false; // receipts are on their way to the store
    QHash<qint64, QString> m_overdue;
    // What fitted last time: parts of one list are asked for in turn.
    QString m_fittingText;
    TrafficKind m_fittingKind = TrafficKind::All;
    bool m_fittingKnown = false;
    QList<qint64> m_fitting;
};

} // namespace Tongguan
