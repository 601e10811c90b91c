// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/callloader.h"

#include "models/base/text.h"
#include "models/consult/callengine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

namespace Tongguan {
namespace {

// What a client has that cannot call: everything but sound and pictures.
class AbsentCall final : public CallPort
{
public:
    explicit AbsentCall(const QString& why)
        : m_missing { why }
    {
    }
    [[nodiscard]] QStringList missing() const override { return m_missing; }
    [[nodiscard]] QList<CallDevice> devices() const override { return {}; }
    void prepare(const CallSetup&) override { refuse(); }
    void playTone(const QString&) override { }
    void join(const CallSetup&) override { refuse(); }
    void leave() override { }
    void receive(const QJsonObject&) override { }
    void watch(const CallFeed&, Layer) override { }
    void unwatch(const QString&) override { }
    void setPictureSize(const QString&, QSize) override { }
    void setIce(const QList<IceServer>&) override { }
    void setMicrophoneOn(bool) override { }
    void setCameraOn(bool) override { }
    void shareScreen(const std::optional<CallDevice>&) override { }
    [[nodiscard]] QImage picture(const QString&) const override { return {}; }
    void requestStill(const QString& feed, const QString& ask) override
    {
        QMetaObject::invokeMethod(this, [this, feed, ask] { Q_EMIT stillFailed(ask, { ErrorKind::Offline, u"call.still"_s, feed, {} }); }, Qt::QueuedConnection);
    }
    [[nodiscard]] QList<FeedFigures> figures() const override { return {}; }

private:
    void refuse()
    {
        QMetaObject::invokeMethod(this, [this] { Q_EMIT failed({ ErrorKind::Refused, u"call.engine"_s, m_missing.join(u"; "_s), {} }); }, Qt::QueuedConnection);
    }
    QStringList m_missing;
};

QString pluginFile(const QStringList& folders)
{
#ifdef Q_OS_WIN
    const QString name = u"tongguan-calls.dll"_s;
#else
    const QString name = u"tongguan-calls.so"_s;
#endif
    for (const QString& folder : folders) {
        if (const QFileInfo file(QDir(folder).filePath(name)); file.isFile())
            return file.absoluteFilePath();
    }
    return {};
}

// The plugin, or why there is none.
Result<CallEngine*> loadedEngine(const QStringList& folders)
{
    const QString file = pluginFile(folders);
    if (file.isEmpty())
        return fail(ErrorKind::Refused, u"call.engine"_s, u"tongguan-calls"_s);
    QPluginLoader loader(file); // stays loaded: GStreamer cannot be unloaded
    auto* const engine = qobject_cast<CallEngine*>(loader.instance());
    return engine ? Result<CallEngine*>(engine) : fail(ErrorKind::Refused, u"call.engine"_s, u"tongguan-calls (%1)"_s.arg(loader.errorString()));
}

} // namespace

QStringList callFolders()
{
    const QString program = QCoreApplication::applicationDirPath();
    return { program, program + u"/../lib/tongguan"_s };
}

std::unique_ptr<CallPort> openCall(const QStringList& folders)
{
    const auto engine = loadedEngine(folders);
    if (!engine)
        return std::make_unique<AbsentCall>(engine.error().detail);
    return (*engine)->makeCall();
}

std::unique_ptr<RecordingPort> openPlayer(const QStringList& folders)
{
    const auto engine = loadedEngine(folders);
    return engine ? (*engine)->makePlayer() : nullptr;
}

} // namespace Tongguan
