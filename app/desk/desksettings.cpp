// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desksettings.h"

#include <QDir>

namespace Tongguan {

DeskSettings::DeskSettings(const QString& folder)
    : m_settings(QDir(folder).filePath(u"desk.ini"_s), QSettings::IniFormat), m_folder(folder)
{
}

QByteArray DeskSettings::value(const QString& key) const
{
    return m_settings.value(u"window/"_s + key).toByteArray();
}

void DeskSettings::setValue(const QString& key, const QByteArray& value)
{
    m_settings.setValue(u"window/"_s + key, value);
}

SettingsView DeskSettings::view() const
{
    SettingsView view;
    view.language = m_settings.value(u"language"_s).toString();
    const QString theme = m_settings.value(u"theme"_s).toString();
    view.theme = theme == u"dark" ? ThemeChoice::Dark : theme == u"light" ? ThemeChoice::Light : ThemeChoice::System;
    view.density = m_settings.value(u"density"_s).toString() == u"comfortable" ? Density::Comfortable : Density::Compact;
    view.mode = m_settings.value(u"mode"_s).toString() == u"local" ? OfficeMode::LocalOnly : OfficeMode::Server;
    view.server = m_settings.value(u"server"_s).toString();
    view.storeFolder = m_folder;
    view.importFolder = m_settings.value(u"importFolder"_s).toString();
    view.exportFolder = m_settings.value(u"exportFolder"_s).toString();
    return view;
}

void DeskSettings::setView(const SettingsView& view)
{
    m_settings.setValue(u"language"_s, view.language);
    m_settings.setValue(u"theme"_s, view.theme == ThemeChoice::Dark ? u"dark"_s : view.theme == ThemeChoice::Light ? u"light"_s : u"system"_s);
    m_settings.setValue(u"density"_s, view.density == Density::Comfortable ? u"comfortable"_s : u"compact"_s);
    m_settings.setValue(u"mode"_s, view.mode == OfficeMode::LocalOnly ? u"local"_s : u"server"_s);
    m_settings.setValue(u"server"_s, view.server);
    m_settings.setValue(u"importFolder"_s, view.importFolder);
    m_settings.setValue(u"exportFolder"_s, view.exportFolder);
}

} // namespace Tongguan
