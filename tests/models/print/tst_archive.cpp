// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/archive.h"
#include "models/print/pdfpages.h"
#include "models/print/picture.h"
#include "tests/support/printkit.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;
using namespace Tongguan::Test;

namespace {

QByteArray pictureBytes(const QSize& size, const char* format, bool isTransparent = false)
{
    QImage image(size, isTransparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.fill(isTransparent ? QColor(255, 0, 0, 0) : QColor(20, 90, 160));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.save(&buffer, format))
        qFatal("no picture");
    return bytes;
}

// An invoice of two pages, made by the forms themselves.
QByteArray invoice()
{
    PrintedPages pages;
    for (const QString& text : { u"INVOICE 4711 total 12,345.60 USD"_s, u"第二页 口 M8×40"_s }) {
        PrintedPage page;
        page.texts.append({ 20, 30, 14, text, false });
        pages.pages.append(page);
    }
    return makePdf(pages, press().font(), {});
}

PrintSubject subject()
{
    PrintSubject made { .document = longDeclaration(2, u"I"_s) };
    made.time = QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC);
    made.receipts = { { u"1"_s, u"L"_s, u"海关入库成功"_s, made.time, u"534520261000000012"_s, {}, {} } };
    return made;
}

QList<ArchiveFile> attachments()
{
    return { { u"invoice.pdf"_s, u"发票"_s, invoice(), false }, { u"照片.jpg"_s, u"照片"_s, pictureBytes({ 400, 300 }, "JPG"), false },
        { u"seal.png"_s, u"其他文件"_s, pictureBytes({ 60, 60 }, "PNG", true), false }, { u"broken.pdf"_s, u"装箱单"_s, "%PDF-1.4 nothing", false },
        { u"lost.pdf"_s, u"合同"_s, {}, true }, { u"invoice.pdf"_s, u"发票"_s, "another of that name", false } };
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class ArchiveTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsStandWhereTheCoverSays()
    {
        const Archive archive = layOutArchive(press(), subject(), { { u"declaration.xml"_s, u"报关单报文"_s, "<x/>", false } }, attachments());
        QCOMPARE(archive.pages.chapters.first().title, u"目录"_s);
        QStringList titles;
        qsizetype next = -1;
        for (const Archive::Part& part : archive.parts) {
            titles.append(part.title + u' ' + part.name);
            if (part.pageCount == 0)
                continue;
            if (next >= 0)
                QCOMPARE(part.firstPage, next);
            next = part.firstPage + part.pageCount;
        }
        QCOMPARE(next, archive.pages.pages.size());
        QCOMPARE(titles, (QStringList { u"报关单 "_s, u"回执 "_s, u"报关单报文 declaration.xml"_s, u"发票 invoice.pdf"_s, u"照片 照片.jpg"_s, u"其他文件 seal.png"_s,
                             u"装箱单 broken.pdf"_s, u"合同 lost.pdf"_s, u"发票 2-invoice.pdf"_s }));
        QCOMPARE(archive.parts[7].remark, u"文件不在本机"_s);
        QVERIFY(archive.parts[6].remark.contains(u"附带文件"_s));
        QCOMPARE(archive.parts[4].pageCount, 1);
        if (canPlacePdfPages())
            QCOMPARE(archive.parts[3].pageCount, 2);
    }

    // What rides along comes out as it went in, and the sums agree.
    void filesComeOutUnchanged()
    {
        const auto files = attachments();
        const Archive archive = layOutArchive(press(), subject(), { { u"declaration.xml"_s, u"报关单报文"_s, "<x/>", false } }, files);
        const auto pdf = archivePdf(press(), archive, subject().time);
        QVERIFY(pdf);
        if (!hasTools({ u"pdfdetach"_s }))
            QSKIP("pdfdetach (poppler-utils) is not installed");
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath(u"a.pdf"_s), *pdf));
        QVERIFY(QDir(folder.path()).mkdir(u"out"_s));
        QVERIFY(runTool(u"pdfdetach"_s, { u"-saveall"_s, u"-o"_s, folder.filePath(u"out"_s), folder.filePath(u"a.pdf"_s) }));
        QFile sums(folder.filePath(u"out/SHA256SUMS"_s));
        QVERIFY(sums.open(QIODevice::ReadOnly));
        const QByteArray list = sums.readAll();
        int checked = 0;
        for (const QByteArray& line : list.split('\n')) {
            if (line.isEmpty())
                continue;
            QFile file(folder.filePath(u"out/"_s + QString::fromUtf8(line.sliced(66))));
            QVERIFY2(file.open(QIODevice::ReadOnly), line.constData());
            QCOMPARE(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex(), line.first(64));
            ++checked;
        }
        QCOMPARE(checked, 6); // message and five attachments; one is lost
        QCOMPARE(archive.seal.section(u' ', -1), QString::fromLatin1(QCryptographicHash::hash(list, QCryptographicHash::Sha256).toHex()));
        QVERIFY(archive.seal.contains(u"534520261000000012"_s));
    }

    void attachedPagesAreDrawnWithTheirText()
    {
        if (!canPlacePdfPages())
            QSKIP("built without qpdf");
        const Archive archive = layOutArchive(press(), subject(), {}, attachments());
        const auto pdf = archivePdf(press(), archive, subject().time);
        QVERIFY(pdf);
        QCOMPARE(*pdfPageCount(*pdf), int(archive.pages.pages.size()));
        const auto text = textOfPdf(*pdf);
        if (!text)
            QSKIP("pdftotext (poppler-utils) is not installed");
        QVERIFY(text->contains(u"INVOICE 4711 total 12,345.60 USD"_s));
        QVERIFY(text->contains(u"第二页 口 M8×40"_s));
        for (const Archive::Part& part : archive.parts)
            QVERIFY2(withoutBlanks(*text).contains(part.hash), qPrintable(part.name));
    }

    void hostilePdfsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no PDF") << QByteArray("hello");
        QTest::newRow("cut off") << invoice().first(400);
        QByteArray circle = invoice(); // a tree of pages that contains itself
        circle.replace("/Kids[", "/Kids[1 0 R ");
        QTest::newRow("circle of pages") << circle;
    }
    void hostilePdfsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto count = pdfPageCount(bytes);
        QVERIFY(!count);
        QVERIFY(count.error().code == u"pdf.unreadable" || !canPlacePdfPages());
        PrintSubject made = subject();
        const Archive archive = layOutArchive(press(), made, {}, { { u"x.pdf"_s, u"发票"_s, bytes, false } });
        QVERIFY(archive.areas.isEmpty());
        QVERIFY(archivePdf(press(), archive, made.time));
    }

    void picturesAreMadeReadyForPaper()
    {
        const auto photo = readPicture(pictureBytes({ 5000, 4000 }, "JPG"));
        QVERIFY(photo);
        QVERIFY(photo->isJpeg && photo->width <= 3508 && photo->height <= 2480);
        const auto clear = readPicture(pictureBytes({ 10, 10 }, "PNG", true));
        QVERIFY(clear);
        QVERIFY(!clear->isJpeg);
        QCOMPARE(clear->bytes.size(), 10 * 10 * (clear->isGrey ? 1 : 3));
        QCOMPARE(uchar(clear->bytes[0]), uchar(255)); // what is clear is white
        const auto none = readPicture("no picture");
        QVERIFY(!none);
        QCOMPARE(none.error().code, u"picture.unreadable"_s);
    }

    void aPictureThatClaimsToBeHugeIsRefused()
    {
        QByteArray bytes = pictureBytes({ 4, 4 }, "BMP");
        bytes.replace(18, 8, QByteArray("\x28\x23\0\0\x28\x23\0\0", 8)); // 9000 x 9000
        const auto read = readPicture(bytes);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(u"9000 x 9000"_s), qPrintable(read.error().detail));
    }
};

QTEST_GUILESS_MAIN(ArchiveTest)
#include "tst_archive.moc"
