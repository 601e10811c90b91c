// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Tongguan {

// How this computer works.
enum class OfficeMode {
    Server,   // with a server: submit, receipts
    LocalOnly // this computer alone: enter, check, export
};

struct SettingsView {
    QString language; // "zh_CN", "zh_TW", "en"; "" as the system
    ThemeChoice theme = ThemeChoice::System;
    Density density = Density::Compact;
    OfficeMode mode = OfficeMode::Server;
    QString server;
    QString storeFolder; // where the office lies; moved by the program, not here
    QString importFolder, exportFolder;

    bool operator==(const SettingsView&) const = default;
};

// The settings, in force at once (the language from the next start, which the page says).
class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(QWidget* parent = nullptr);

    void setView(const SettingsView& view);
    [[nodiscard]] const SettingsView& view() const { return m_view; }

Q_SIGNALS:
    void changed(const Tongguan::SettingsView& view);
    void openFolderRequested(const QString& folder);
    void chooseFolderRequested(const QString& which); // "import" or "export": the program asks, then calls setView

private:
    void buildLook(QVBoxLayout* column);
    void buildOffice(QVBoxLayout* column);
    void buildFolders(QVBoxLayout* column);
    void take();

    SettingsView m_view;
    QComboBox *m_language, *m_theme, *m_density, *m_mode;
    QLabel *m_restart, *m_modeWords;
    QLineEdit *m_server, *m_store, *m_import, *m_export;
    bool m_filling = false;
};

} // namespace Tongguan
