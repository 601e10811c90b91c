// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/client/clientoffice.h"
#include "app/desk/desksettings.h"
#include "models/reference/tariff.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

// The window of one workspace over an office of its own, without a server: base of the tests of a desk's flow.
template <class Flow>
class DeskStage {
protected:
    void load()
    {
        auto loaded = Dictionary::load();
        QVERIFY(loaded.has_value());
        m_dictionary = std::move(*loaded);
        m_tariff = std::make_unique<Tariff>(m_tables);
    }
    void start(const QString& workspace) // in m_folder, perhaps not for the first time
    {
        auto office = ClientOffice::open({ m_folder->path(), {}, {}, {} }, *m_dictionary, m_tables);
        QVERIFY(office.has_value());
        m_office = std::move(*office);
        m_settings = std::make_unique<DeskSettings>(m_folder->path());
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_flow = std::make_unique<Flow>(*m_office, *m_dictionary, m_tables, *m_tariff, *m_settings, *m_window);
        m_window->addWorkspace({ workspace, u"library"_s, workspace.left(1).toUpper(), workspace, m_flow->workspace() });
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void stop()
    {
        m_flow.reset();
        m_window.reset();
        m_settings.reset();
        m_office.reset();
    }
    [[nodiscard]] ClientStore& store() const { return m_office->store(); }

    CodeTables m_tables;
    std::unique_ptr<Dictionary> m_dictionary;
    std::unique_ptr<Tariff> m_tariff;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientOffice> m_office;
    std::unique_ptr<DeskSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Flow> m_flow;
};

} // namespace Tongguan
