// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/packconsole.h"

#include "models/declaration/exchangepack.h"

#include <QFile>
#include <QSaveFile>

namespace Tongguan {

static constexpr qint64 MostFileBytes = 8 * 1024 * 1024;

static Result<QByteArray> fileBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path);
    if (file.size() > MostFileBytes)
        return fail(ErrorKind::Invalid, u"pack.large"_s, path);
    return file.readAll();
}

PackConsole::PackConsole(const PackDesk& desk, Storage& storage, const ClockPort& clock, QTextStream& out)
    : m_desk(desk), m_storage(storage), m_clock(clock), m_out(out)
{
}

Done PackConsole::sign(const QString& path, const QString& to)
{
    const auto bytes = fileBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto signedFile = m_desk.sign(*bytes);
    if (!signedFile)
        return tl::unexpected(signedFile.error());
    if (to.isEmpty()) {
        m_out << QString::fromUtf8(*signedFile);
        return {};
    }
    QSaveFile file(to);
    if (!file.open(QIODevice::WriteOnly) || file.write(*signedFile) != signedFile->size() || !file.commit())
        return fail(ErrorKind::Denied, u"file.unwritable"_s, file.errorString(), to);
    return {};
}

Done PackConsole::publishBytes(const QByteArray& bytes)
{
    const auto pack = m_desk.publish(m_storage, bytes, { 0, u"console"_s, {}, {}, {} }, m_clock.now());
    if (!pack)
        return tl::unexpected(pack.error());
    m_out << pack->head.id << ' ' << pack->head.version << ' ' << pack->digest() << '\n';
    return {};
}

Done PackConsole::publish(const QString& path)
{
    const auto bytes = fileBytes(path);
    return bytes ? publishBytes(*bytes) : tl::unexpected(bytes.error());
}

Done PackConsole::publishRates(const QString& path, const PackHead& head)
{
    const auto bytes = fileBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto table = ExchangeTable::fromCsv(QString::fromUtf8(*bytes));
    return table ? publishBytes(canonicalJson(exchangeBody(head, *table))) : tl::unexpected(table.error());
}

Done PackConsole::list()
{
    const auto rows = m_storage.packs().all();
    if (!rows)
        return tl::unexpected(rows.error());
    for (const PackRow& row : *rows)
        m_out << row.id << '\t' << row.version << '\t' << row.kind << '\t' << row.published.toString(Qt::ISODate) << '\t' << row.publisher
              << '\t' << (row.isPinned ? "pinned" : "") << '\n';
    return {};
}

Done PackConsole::pin(const QString& id, const QString& text)
{
    bool isNumber = true;
    const int version = text.isEmpty() ? 0 : text.toInt(&isNumber);
    if (!isNumber || version < 0)
        return fail(ErrorKind::Invalid, u"pin.invalid"_s, u"a version is a whole number"_s, text);
    return m_desk.pin(m_storage, id, text.isEmpty() ? std::nullopt : std::optional(version), { 0, u"console"_s, {}, {}, {} }, m_clock.now());
}

void PackConsole::key()
{
    const PackKey key = m_desk.key();
    m_out << key.id() << ' ' << QString::fromLatin1(key.bytes.toHex()) << '\n';
}

} // namespace Tongguan
