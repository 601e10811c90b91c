// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/attachmentfolder.h"

#include "models/print/pdfpages.h"
#include "tests/support/pdfkit.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;
using namespace Tongguan::Test;

// The office's own keeping of files: nothing is written over, lost or left lying about.
class tst_AttachmentFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<AttachmentFolder>(m_place->path());
    }

    void anotherContentGetsAnotherName()
    {
        QCOMPARE(m_folder->add(m_id, u"发票.pdf"_s, "one"), Result<QString>(u"发票.pdf"_s));
        QCOMPARE(m_folder->add(m_id, u"发票.pdf"_s, "one"), Result<QString>(u"发票.pdf"_s)); // it is kept already
        QCOMPARE(m_folder->add(m_id, u"发票.pdf"_s, "two"), Result<QString>(u"发票 (2).pdf"_s));
        QCOMPARE(m_folder->add(m_id, u"发票.pdf"_s, "three"), Result<QString>(u"发票 (3).pdf"_s));
        QCOMPARE(m_folder->add(m_id, u"noending"_s, ""), Result<QString>(u"noending"_s));
        QCOMPARE(m_folder->add(m_id, u"noending"_s, "x"), Result<QString>(u"noending (2)"_s));
        QCOMPARE(m_folder->of(m_id)->size(), 0); // no line stands for them yet
        QCOMPARE(m_folder->named(m_id, { u"发票 (2).pdf"_s, u"lost.pdf"_s, u"发票.pdf"_s }), (Result<QList<ZipEntry>>(QList<ZipEntry> { { u"发票 (2).pdf"_s, "two" }, { u"发票.pdf"_s, "one" } })));
        QCOMPARE(m_folder->sameAs(m_id, { u"发票.pdf"_s, u"发票 (2).pdf"_s }, "two"), u"发票 (2).pdf"_s);
        QCOMPARE(m_folder->sameAs(m_id, { u"发票.pdf"_s }, "two"), QString());
        for (const QString& name : { u"发票.pdf"_s, u"发票 (2).pdf"_s, u"发票 (3).pdf"_s, u"noending"_s, u"noending (2)"_s })
            QVERIFY(!m_folder->path(m_id, name).isEmpty());
        QCOMPARE(m_folder->of(m_id)->size(), 5);
        QCOMPARE(m_folder->add(m_id, u"发票.pdf"_s, "two"), Result<QString>(u"发票 (2).pdf"_s));
        QCOMPARE(filesBelow(u".new"_s), QStringList());
        QCOMPARE(filesBelow(m_id.toString()).size(), 5); // and none twice
        QCOMPARE(filesBelow(DocumentId::create().toString()), QStringList());
    }

    // What was removed comes back as it was, whatever has its name meanwhile.
    void removedOnesComeBack()
    {
        QVERIFY(m_folder->add(m_id, u"a.pdf"_s, "old"));
        QVERIFY(m_folder->facts(m_id, u"a.pdf"_s).isHere);
        QCOMPARE(m_folder->of(m_id)->size(), 1);
        m_folder->setAside(m_id, u"a.pdf"_s);
        QCOMPARE(m_folder->of(m_id)->size(), 0);
        QCOMPARE(m_folder->add(m_id, u"a.pdf"_s, "new"), Result<QString>(u"a (2).pdf"_s)); // the old name waits for its undoing
        QVERIFY(m_folder->facts(m_id, u"a.pdf"_s).isHere);
        QCOMPARE(m_folder->named(m_id, { u"a.pdf"_s })->constFirst().bytes, QByteArray("old"));
        m_folder->setAside(m_id, u"a.pdf"_s);
        QCOMPARE(m_folder->add(m_id, u"a.pdf"_s, "old"), Result<QString>(u"a.pdf"_s)); // chosen again
        m_folder->setAside(m_id, u"never.pdf"_s);
        QVERIFY(!m_folder->facts(m_id, u"never.pdf"_s).isHere);
    }

    void noNameLeadsElsewhere()
    {
        QFile secret(m_place->filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("s") == 1);
        secret.close();
        QVERIFY(m_folder->add(m_id, u"a.pdf"_s, "x") && !m_folder->path(m_id, u"a.pdf"_s).isEmpty());
        for (const QString& name : { u"../../secret"_s, u"..\\..\\secret"_s, u".."_s, u"."_s, QString(), u"c:x"_s, secret.fileName() }) {
            QVERIFY2(!m_folder->add(m_id, name, "y"), qPrintable(name));
            QVERIFY(m_folder->path(m_id, name).isEmpty());
            QVERIFY(!m_folder->facts(m_id, name).isHere);
            m_folder->setAside(m_id, name);
        }
        QVERIFY(secret.exists());
        QCOMPARE(m_folder->add(m_id, u"aside"_s, "x"), Result<QString>(u"aside (2)"_s)); // the folder's own name
        QVERIFY(m_folder->path(m_id, u"aside"_s).isEmpty());
        QCOMPARE(m_folder->of(m_id)->size(), 1);
    }

    void factsAreOfWhatStandsInIt()
    {
        const auto factsOf = [this](const QString& name, const QByteArray& bytes) {
            const Result<QString> kept = m_folder->add(m_id, name, bytes);
            return m_folder->facts(m_id, kept.value_or(QString()));
        };
        const FileFacts two = factsOf(u"two.pdf"_s, plainPdf(2));
        QVERIFY(two.isHere && two.isPdf && !two.isLocked && !two.isDamaged);
        QCOMPARE(two.size, plainPdf(2).size());
        QCOMPARE(two.version, (std::pair { 1, 4 }));
        QVERIFY(!factsOf(u"really.pdf"_s, "PK\3\4 a workbook").isPdf);
        QVERIFY(!factsOf(u"empty.pdf"_s, {}).isPdf);
        QVERIFY(factsOf(u"junk.pdf"_s, QByteArray(500, ' ') + plainPdf()).isPdf); // readers take that
        QVERIFY(factsOf(u"locked.pdf"_s, lockedPdf()).isLocked);
        QVERIFY(factsOf(u"restricted.pdf"_s, restrictedPdf()).isLocked);
        if (!canPlacePdfPages())
            QSKIP("built without qpdf: pages stay unknown");
        QCOMPARE(two.pages, 2);
        QVERIFY(factsOf(u"broken.pdf"_s, "%PDF-1.4 nothing").isDamaged);
        QVERIFY(!factsOf(u"locked2.pdf"_s, lockedPdf() + "\n").isDamaged);
    }

    // A crash in between leaves at most a piece beside, which is taken away later; so is what was removed long ago.
    void whatIsLeftOverIsSwept()
    {
        QVERIFY(m_folder->add(m_id, u"a.pdf"_s, "a") && m_folder->add(m_id, u"b.pdf"_s, "b") && m_folder->add(m_id, u"c.pdf"_s, "c"));
        for (const QString& name : { u"a.pdf"_s, u"b.pdf"_s, u"c.pdf"_s })
            QVERIFY(!m_folder->path(m_id, name).isEmpty());
        QFile piece(m_place->filePath(u"attachments/.new/half.AbCdEf"_s));
        QVERIFY(piece.open(QIODevice::WriteOnly) && piece.write("h") == 1);
        piece.close();
        m_folder->setAside(m_id, u"a.pdf"_s);
        const QDateTime before = QFileInfo(piece.fileName()).lastModified().addDays(-1);
        const QDateTime after = QDateTime::currentDateTime().addDays(1);
        m_folder->sweep(before);
        QVERIFY(piece.exists());
        QVERIFY(m_folder->facts(m_id, u"a.pdf"_s).isHere); // not yet
        m_folder->setAside(m_id, u"a.pdf"_s);
        m_folder->sweep(after);
        QVERIFY(!piece.exists());
        QVERIFY(!m_folder->facts(m_id, u"a.pdf"_s).isHere);
        QCOMPARE(filesBelow(m_id.toString()), (QStringList { u"b.pdf"_s, u"c.pdf"_s })); // what lines stand for stays, however old
        const DocumentId gone = DocumentId::create();
        QVERIFY(m_folder->add(gone, u"x.pdf"_s, "x") && !m_folder->path(gone, u"x.pdf"_s).isEmpty());
        QVERIFY(m_folder->documents(before).isEmpty());
        QCOMPARE(m_folder->documents(after).size(), 2);
        m_folder->forget(gone, before);
        QCOMPARE(m_folder->of(gone)->size(), 1);
        m_folder->forget(gone, after);
        QCOMPARE(m_folder->of(gone)->size(), 0);
        QCOMPARE(m_folder->of(m_id)->size(), 2);
    }

    void aFolderThatTakesNothingSaysSo()
    {
        QVERIFY(m_folder->add(m_id, u"a.pdf"_s, "a"));
        QFile blocker(m_place->filePath(u"other"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const AttachmentFolder blocked(m_place->filePath(u"other"_s)); // a file where the folder would be
        const Result<QString> name = blocked.add(m_id, u"a.pdf"_s, "a");
        QVERIFY(!name);
        QCOMPARE(name.error().code, u"file.unwritable"_s);
    }

    void aNewDocumentTakesTheFilesAlong()
    {
        const DocumentId anew = DocumentId::create();
        QVERIFY(m_folder->add(m_id, u"a.pdf"_s, "a") && !m_folder->path(m_id, u"a.pdf"_s).isEmpty());
        m_folder->carry(m_id, anew);
        QCOMPARE(m_folder->of(anew)->size(), 1);
        QCOMPARE(m_folder->of(m_id)->size(), 0);
        m_folder->carry(DocumentId::create(), anew);
        QCOMPARE(m_folder->of(anew)->size(), 1);
    }

private:
    [[nodiscard]] QStringList filesBelow(const QString& folder) const
    {
        QStringList names;
        QDirIterator files(m_place->path() + u"/attachments/"_s + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(QFileInfo(files.next()).fileName());
        names.sort();
        return names;
    }

    const DocumentId m_id = DocumentId::create();
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<AttachmentFolder> m_folder;
};

QTEST_GUILESS_MAIN(tst_AttachmentFolder)
#include "tst_attachmentfolder.moc"
