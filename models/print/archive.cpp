// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/archive.h"

#include "models/print/formrecords.h"
#include "models/print/pdfpages.h"
#include "models/print/picture.h"

#include <QCryptographicHash>
#include <QMimeDatabase>

namespace Tongguan {
namespace {

constexpr double HeadOfAttachment = 12; // millimetres below the layout's top

QString hashOf(const QByteArray& bytes) { return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()); }

QString sizeText(qint64 bytes)
{
    if (bytes < 10 * 1024)
        return u"%1 字节"_s.arg(bytes);
    return bytes < 10 * 1024 * 1024 ? u"%1 KB"_s.arg((bytes + 512) / 1024) : u"%1 MB"_s.arg((bytes + 524'288) / 1'048'576);
}

class ArchiveMaker final {
public:
    ArchiveMaker(const FormPress& press, const PrintSubject& subject) : m_press(press), m_subject(subject), m_direction(subject.document.direction()) { }

    Archive make(const QList<ArchiveFile>& data, const QList<ArchiveFile>& attachments)
    {
        addForm(PrintForm::Declaration, u"报关单"_s);
        if (!m_subject.receipts.isEmpty())
            addForm(PrintForm::Receipts, u"回执"_s);
        for (const ArchiveFile& file : data)
            addData(file);
        for (const ArchiveFile& file : attachments)
            addAttachment(file);
        seal();
        // The cover tells page numbers, and its own length moves them: it is laid out until that is settled.
        PrintedPages cover = coverPages(1);
        for (qsizetype length = 0; length != cover.pages.size();) {
            length = cover.pages.size();
            cover = coverPages(length);
        }
        prepend(cover);
        return std::move(m_archive);
    }

private:
    void addForm(PrintForm form, const QString& title)
    {
        PrintedPages pages = m_press.print(form, m_subject);
        pages.title = title;
        m_archive.parts.append({ title, {}, {}, {}, 0, m_archive.pages.pages.size(), pages.pages.size() });
        m_archive.pages.append(pages);
    }

    // A file that rides along under a name of its own.
    Archive::Part& addFile(const ArchiveFile& file)
    {
        QString name = file.name;
        for (int n = 2; m_names.contains(name); ++n)
            name = u"%1-%2"_s.arg(n).arg(file.name);
        m_names.insert(name);
        m_archive.files.append({ name, file.title, QMimeDatabase().mimeTypeForFileNameAndData(name, file.bytes).name().toLatin1(), file.bytes });
        m_archive.parts.append({ file.title, name, hashOf(file.bytes), {}, file.bytes.size(), -1, 0 });
        return m_archive.parts.last();
    }

    void addData(const ArchiveFile& file) { addFile(file); }

    void addAttachment(const ArchiveFile& file)
    {
        if (file.isMissing) {
            m_archive.parts.append({ file.title, file.name, {}, u"文件不在本机"_s, 0, -1, 0 });
            return;
        }
        Archive::Part& part = addFile(file);
        part.firstPage = m_archive.pages.pages.size();
        if (file.bytes.startsWith("%PDF-"))
            addPdf(file, part);
        else if (const auto picture = readPicture(file.bytes))
            addPicture(*picture, part);
        else
            part.remark = u"仅作为附带文件"_s;
        part.pageCount = m_archive.pages.pages.size() - part.firstPage;
    }

    PrintedPages page(const Archive::Part& part, int number, int count) const
    {
        PrintRecord record = printRecord(m_subject.document, m_press.tables());
        record.set(u"title"_s, part.title);
        record.set(u"name"_s, part.name);
        record.set(u"hash"_s, part.hash);
        record.set(u"part"_s, QString::number(m_archive.parts.size()));
        record.set(u"number"_s, QString::number(number));
        record.set(u"count"_s, QString::number(count));
        PrintedPages pages = m_press.print(u"attachment"_s, m_direction, record);
        pages.title = part.title.isEmpty() ? part.name : part.title + u' ' + part.name;
        return pages;
    }

    [[nodiscard]] QRectF area() const
    {
        const Layout& layout = *m_press.layout(u"attachment"_s, m_direction);
        const QRectF paper(0, 0, layout.width, layout.height);
        return paper.adjusted(layout.left, layout.top + HeadOfAttachment, -layout.right, -layout.bottom);
    }

    void addPdf(const ArchiveFile& file, Archive::Part& part)
    {
        const auto count = pdfPageCount(file.bytes);
        if (!count) {
            part.remark = canPlacePdfPages() ? u"PDF 打不开，仅作为附带文件"_s : u"仅作为附带文件"_s;
            return;
        }
        PrintedPages pages;
        for (int i = 0; i < *count; ++i) {
            const PrintedPages one = page(part, i + 1, *count);
            pages.title = one.title;
            pages.pages += one.pages;
            m_archive.areas.append({ file.bytes, i, m_archive.pages.pages.size() + i, area() });
        }
        if (*count > 0)
            m_archive.pages.append(pages);
    }

    void addPicture(const PageImage& picture, const Archive::Part& part)
    {
        PrintedPages pages = page(part, 1, 1);
        const QRectF all = area();
        const double scale = std::min(all.width() / picture.width, all.height() / picture.height);
        const double width = picture.width * scale, height = picture.height * scale;
        pages.pages.first().pictures.append({ all.x() + (all.width() - width) / 2, all.y(), width, height, 0 });
        pages.images.append(picture);
        m_archive.pages.append(pages);
    }

    // The list that sha256sum checks, and the one hash that stands for all.
    void seal()
    {
        QByteArray sums;
        for (const Archive::Part& part : m_archive.parts)
            if (!part.hash.isEmpty())
                sums += part.hash.toLatin1() + "  " + part.name.toUtf8() + '\n';
        m_archive.files.append({ u"SHA256SUMS"_s, u"各文件的 SHA-256"_s, "text/plain", sums });
        const Summary summary = summarize(m_subject.document);
        m_archive.seal = u"TONGGUAN-ARCHIVE 1\n%1\n%2\nSHA256SUMS %3"_s.arg(summary.number, summary.entryNo, hashOf(sums));
    }

    PrintedPages coverPages(qsizetype length) const
    {
        PrintRecord record = formRecord(PrintForm::Declaration, m_subject, m_press.tables());
        record.set(u"seal"_s, m_archive.seal);
        record.set(u"sealHash"_s, m_archive.seal.section(u' ', -1));
        for (const Archive::Part& part : m_archive.parts) {
            PrintRecord row;
            row.set(u"no"_s, QString::number(record.groups[u"part"_s].size() + 1));
            row.set(u"title"_s, part.title);
            row.set(u"name"_s, part.name);
            row.set(u"hash"_s, part.hash);
            row.set(u"remark"_s, part.remark);
            row.set(u"size"_s, part.hash.isEmpty() ? QString() : sizeText(part.size));
            const qsizetype first = part.firstPage + length + 1, last = first + part.pageCount - 1;
            row.set(u"range"_s, part.pageCount == 0 ? QString() : first == last ? QString::number(first) : u"%1–%2"_s.arg(first).arg(last));
            record.groups[u"part"_s].append(row);
        }
        record.set(u"total"_s, QString::number(m_archive.pages.pages.size() + length));
        return m_press.print(u"archive"_s, m_direction, record);
    }

    void prepend(const PrintedPages& cover)
    {
        const qsizetype length = cover.pages.size();
        for (PrintedChapter& chapter : m_archive.pages.chapters)
            chapter.page += length;
        for (Archive::Part& part : m_archive.parts)
            part.firstPage += part.firstPage < 0 ? 0 : length;
        for (Archive::PdfArea& area : m_archive.areas)
            area.target += length;
        m_archive.pages.chapters.prepend({ u"目录"_s, 0 });
        m_archive.pages.pages = cover.pages + m_archive.pages.pages;
        m_archive.pages.title = u"报关单档案 "_s + summarize(m_subject.document).number;
    }

    const FormPress& m_press;
    const PrintSubject& m_subject;
    Direction m_direction;
    Archive m_archive;
    QSet<QString> m_names { u"SHA256SUMS"_s };
};

} // namespace

Archive layOutArchive(const FormPress& press, const PrintSubject& subject, const QList<ArchiveFile>& data, const QList<ArchiveFile>& attachments)
{
    return ArchiveMaker(press, subject).make(data, attachments);
}

Result<QByteArray> archivePdf(const FormPress& press, const Archive& archive, const QDateTime& made)
{
    const QByteArray base = press.pdf(archive.pages, { made, archive.files });
    if (archive.areas.isEmpty())
        return base;
    QList<QByteArray> files;
    QList<PlacedPdfPage> places;
    for (const Archive::PdfArea& area : archive.areas) {
        if (files.isEmpty() || files.last() != area.pdf)
            files.append(area.pdf);
        places.append({ files.size() - 1, area.page, area.target, area.area });
    }
    return placePdfPages(base, files, places);
}

} // namespace Tongguan
