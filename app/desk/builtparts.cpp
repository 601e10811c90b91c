// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/builtparts.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>

namespace Tongguan {

// What takes the place of a part that was not found.
QString BuiltParts::insteadOf(const QString& instead)
{
    return instead == u"credentials" ? tr("The Windows Credential Manager keeps the sign-in.")
        : instead == u"plain"        ? tr("Archives have no QR code.")
        : instead == u"csv"          ? tr("Tables are written as .csv; .xlsx is read all the same.")
        : instead == u"attached"     ? tr("Pages of attached PDFs are not printed with an archive; the files are in it.")
        : instead == u"chat"         ? tr("Consultations have chat and files, but neither sound nor pictures.")
        : instead == u"tables"      ? tr("There are no charts of lines and bars; the figures are in the tables.")
        : instead == u"outside"      ? tr("Attached PDFs are opened in another program.")
                                     : tr("The sign-in lasts until the program ends.");
}

QList<AboutPart> BuiltParts::read(const QString& list)
{
    QList<AboutPart> parts;
    for (const QString& line : list.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        AboutPart part { cells.value(0), cells.value(1), cells.value(2), cells.value(3) };
        if (part.version.isEmpty() && part.licence.isEmpty()) {
            part.version = tr("not built in");
            part.origin = insteadOf(part.origin);
        }
        parts.append(part);
    }
    return parts;
}

AboutPart BuiltParts::qtWords(const QString& folder)
{
    const QString name = tr("Qt's own texts");
    if (!QDir(folder).entryList({ u"qtbase_zh_CN.qm"_s }, QDir::Files).isEmpty())
        return { name, QString::fromLatin1(qVersion()), u"GPL-3.0"_s, u"https://www.qt.io"_s };
    return { name, tr("not installed"), {}, tr("Some buttons and menus of text fields are in English.") };
}

QList<AboutPart> BuiltParts::all()
{
    QFile file(u":/parts.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The list of parts is not built in.");
    QList<AboutPart> parts = AboutDialog::ownLibraries();
    parts.append(read(QString::fromUtf8(file.readAll())));
    parts.append(qtWords(QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    return parts;
}

} // namespace Tongguan
