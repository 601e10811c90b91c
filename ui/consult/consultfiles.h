// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"

#include <QImage>

#include <functional>

class QWidget;

namespace Tongguan {

class ConsultRoom;

// A file of this computer that is to be shared.
struct FileToShare {
    QString name, type; // type: "image/jpeg"
    QByteArray bytes;
    QDateTime taken;    // of a picture file: as the camera has written it, else when the file was last written; else null
    QJsonObject place {}; // as the camera has written it; empty where it has not
};

inline constexpr qint64 LargestShared = 64 * 1024 * 1024;

// Invalid "file.unreadable", "consult.large".
[[nodiscard]] Result<FileToShare> readToShare(const QString& path);
// As PNG, in full resolution.
[[nodiscard]] QByteArray stillBytes(const QImage& picture);
[[nodiscard]] QString stillName(const QDateTime& taken); // "still-20261122-101530.png"

// Asks for one or more files; `taken` gets those that could be read, the first fault goes to the room's failed().
void chooseFilesToShare(QWidget* parent, ConsultRoom& room, const QString& title, const QString& filter, const std::function<void(const FileToShare&)>& taken);
// Fetches it and asks where to save it.
void saveConsultFile(QWidget* parent, ConsultRoom& room, const ConsultFile& file);
// Bytes become a file, whole or not at all. Invalid "file.unwritable".
[[nodiscard]] Done writeConsultFile(const QString& path, const QByteArray& bytes);

} // namespace Tongguan
