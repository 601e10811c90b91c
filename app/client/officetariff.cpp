// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/officetariff.h"

#include "models/reference/tariffimport.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Tongguan {

QString officeTariffPath(const QString& folder)
{
    return QDir(folder).filePath(u"tariff.tsv"_s);
}

Result<bool> useOfficeTariff(CodeTables& tables, const QString& folder)
{
    QFile file(officeTariffPath(folder));
    if (!file.exists())
        return false;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Denied, u"file.unreadable"_s, file.errorString(), file.fileName());
    const QByteArray table = file.readAll();
    if (!isTariffTable(table))
        return fail(ErrorKind::Corrupt, u"tariff.damaged"_s, file.fileName());
    tables.replace(u"tariff"_s, table);
    return true;
}

Done keepOfficeTariff(CodeTables& tables, const QString& folder, const QByteArray& table)
{
    const QString path = officeTariffPath(folder);
    if (table.isEmpty()) {
        if (QFile::exists(path) && !QFile::remove(path))
            return fail(ErrorKind::Denied, u"file.unwritable"_s, path);
    } else {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size() || !file.commit())
            return fail(ErrorKind::Denied, u"file.unwritable"_s, file.errorString(), path);
    }
    tables.replace(u"tariff"_s, table);
    return {};
}

} // namespace Tongguan
