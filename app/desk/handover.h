// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>

namespace Tongguan {

// One window for each store: a program started a second time, say by a double click on a file, hands its files to the
// one that runs and ends. They travel as small files in `store`/handover, so that nothing listens on the network.
class Handover final : public QObject
{
    Q_OBJECT
public:
    explicit Handover(const QString& store, QObject* parent = nullptr);

    // True where a window of this store runs and has been told; this program should end. Otherwise we are the window.
    [[nodiscard]] bool give(const QStringList& files);
    void listen(); // also takes what was left

Q_SIGNALS:
    void received(QStringList files); // empty: only come to the front

private:
    void take();

    QString m_folder;
    QLockFile m_lock;
    QFileSystemWatcher m_watcher;
};

} // namespace Tongguan
