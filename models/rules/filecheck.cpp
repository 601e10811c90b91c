// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/filecheck.h"

namespace Tongguan {
namespace {

constexpr qint64 FileKib = 1024;

QString kibibytes(qint64 bytes) { return QString::number((bytes + FileKib - 1) / FileKib); }

QString versionText(const std::pair<int, int>& version) { return u"%1.%2"_s.arg(version.first).arg(version.second); }

class FileChecker final {
public:
    FileChecker(const Document& document, const FileRows& rows, const FilesKnown& known)
        : m_document(document), m_rows(rows), m_known(known)
    {
    }

    QList<Finding> check()
    {
        const QList<Record>& lines = m_document.lines(m_rows.key);
        for (int row = 0; row < int(lines.size()); ++row)
            checkLine(row, lines.at(row));
        return m_findings;
    }

private:
    void add(int row, QLatin1StringView id, Severity severity, const Label& message, const QString& source)
    {
        Finding finding;
        finding.id = u"file."_s + id;
        finding.severity = severity;
        finding.field = m_document.placeText({ .steps = { { .group = m_rows.group, .row = row } }, .element = m_rows.name });
        finding.message = message;
        finding.source = source;
        m_findings.append(finding);
    }

    void checkLine(int row, const Record& line)
    {
        const QString practice = u"业务惯例"_s;
        const QString name = line.value(m_rows.name);
        if (name.isEmpty()) {
            if (!line.isEmpty() && !m_rows.isNumbered(line.value(m_rows.kind)))
                add(row, "none"_L1, Severity::Note, { u"第%1行随附单据没有文件：请选择文件，或在单一窗口上传"_s.arg(row + 1), u"Attachment %1 has no file: choose one, or upload it at the Single Window"_s.arg(row + 1) }, practice);
            return;
        }
        const auto found = m_known.constFind(name);
        if (found == m_known.constEnd())
            return;
        const QString value = m_rows.format < 0 ? QString() : line.value(m_rows.format);
        if (!found->isHere)
            add(row, "missing"_L1, Severity::Warning, { u"文件 %1 不在本机，不能随报文发送：请重新选择该文件"_s.arg(name), u"File %1 is not on this computer and cannot be sent along: choose it again"_s.arg(name) }, practice);
        else if (value.isEmpty() || value == m_rows.pdf)
            checkPdf(row, name, *found);
    }

    void checkPdf(int row, const QString& name, const FileFacts& facts)
    {
        if (!facts.isPdf) {
            add(row, "pdf"_L1, Severity::Error, { u"%1 不是PDF文件：请转换为PDF后更换"_s.arg(name), u"%1 is no PDF: convert it and replace it"_s.arg(name) }, m_rows.source);
            return;
        }
        if (m_rows.largest > 0 && facts.size > m_rows.largest)
            add(row, "large"_L1, Severity::Error, { u"%1 有 %2 KB，超过每个文件 %3 KB 的上限：请拆分成几个文件，或降低扫描分辨率"_s.arg(name, kibibytes(facts.size), kibibytes(m_rows.largest)), u"%1 has %2 KB, a file may have %3 KB: split it, or scan it coarser"_s.arg(name, kibibytes(facts.size), kibibytes(m_rows.largest)) }, m_rows.source);
        else if (m_rows.largestPage > 0 && facts.pages > 0 && facts.size > m_rows.largestPage * facts.pages)
            add(row, "page"_L1, Severity::Warning, { u"%1 平均每页 %2 KB，超过每页 %3 KB 的上限：请降低扫描分辨率"_s.arg(name, kibibytes(facts.size / facts.pages), kibibytes(m_rows.largestPage)), u"%1 has %2 KB a page, a page may have %3 KB: scan it coarser"_s.arg(name, kibibytes(facts.size / facts.pages), kibibytes(m_rows.largestPage)) }, m_rows.source);
        if (facts.isLocked)
            add(row, "locked"_L1, Severity::Warning, { u"%1 已加密，海关可能打不开：请换成没有密码和权限限制的文件"_s.arg(name), u"%1 is encrypted, customs may be unable to open it: replace it by one without password and restrictions"_s.arg(name) }, u"业务惯例"_s);
        else if (facts.isDamaged)
            add(row, "damaged"_L1, Severity::Warning, { u"%1 读不出页面，可能已损坏：请打开查看，必要时更换"_s.arg(name), u"No page of %1 can be read, it may be damaged: open it and replace it if need be"_s.arg(name) }, u"业务惯例"_s);
        if (facts.version < m_rows.version && facts.version.first > 0) {
            const QString is = versionText(facts.version), wanted = versionText(m_rows.version);
            add(row, "version"_L1, Severity::Warning, { u"%1 是PDF %2，要求%3及以上：请另存为较新的PDF"_s.arg(name, is, wanted), u"%1 is PDF %2, wanted is %3 or later: save it as a newer PDF"_s.arg(name, is, wanted) }, m_rows.source);
        }
    }

    const Document& m_document;
    const FileRows& m_rows;
    const FilesKnown& m_known;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> checkFiles(const Document& document, const FileRows& rows, const FilesKnown& known)
{
    return FileChecker(document, rows, known).check();
}

} // namespace Tongguan
