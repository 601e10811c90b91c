// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "ui/exchange/trafficview.h"

#include <QThread>

namespace Tongguan {

class ClientOffice;
class CodeTables;
class GatewayPage;
class GatewayWorker;
struct ArrivedReceipts;
class MainWindow;
class SettingsPort;

// The folder gateway in the window: its page, its thread, and declarations sent through it.
class GatewayFlow final : public QObject
{
    Q_OBJECT
public:
    GatewayFlow(ClientOffice& office, const CodeTables& tables, SettingsPort& settings, MainWindow& window, QObject* parent = nullptr);
    ~GatewayFlow() override;

    [[nodiscard]] QWidget* makePage();
    void send(DocumentId id); // saved as a draft there: a person checks and declares it in the Single Window

Q_SIGNALS:
    void openRequested(Tongguan::DocumentId id);

private:
    void setUp();
    void keep(const char* key, const QString& text);
    void connectPage();
    void take(const GatewayView& view);
    void chooseFolder();
    void chooseFiles(const QStringList& files);
    void find(const QString& number);
    void deliver(const ArrivedReceipts& arrived); // to their documents

    ClientOffice& m_office;
    SettingsPort& m_settings;
    MainWindow& m_window;
    SystemClock m_clock;
    QThread m_thread;
    GatewayWorker* m_worker; // lives there, ends with it
    GatewayPage* m_page = nullptr; // once it was shown
    GatewayView m_view;
    QString m_undelivered; // code of the failure told last
};

} // namespace Tongguan
