// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/settingspage.h"
#include "ui/shell/settingsport.h"

#include <QSettings>

namespace Tongguan {

// What windows remember and what the person chose, in desk.ini beside the store. No secrets.
class DeskSettings final : public SettingsPort {
public:
    explicit DeskSettings(const QString& folder);

    [[nodiscard]] QByteArray value(const QString& key) const override;
    void setValue(const QString& key, const QByteArray& value) override;

    [[nodiscard]] SettingsView view() const;
    void setView(const SettingsView& view);

private:
    QSettings m_settings;
    QString m_folder;
};

} // namespace Tongguan
