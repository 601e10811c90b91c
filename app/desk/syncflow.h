// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/client/clientoffice.h"
#include "ui/shell/syncview.h"

namespace Tongguan {

class MainWindow;

// Shows how the office stands towards its server, and does what the person asks of it.
class SyncFlow final : public QObject
{
    Q_OBJECT
public:
    SyncFlow(ClientOffice& office, MainWindow& window, QObject* parent = nullptr);

    void show(); // the present state
    [[nodiscard]] const SyncView& view() const { return m_view; }

private:
    void showDocumentNumber(DocumentId id);

    ClientOffice& m_office;
    MainWindow& m_window;
    SyncView m_view;
};

} // namespace Tongguan
