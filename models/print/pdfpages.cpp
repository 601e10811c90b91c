// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/pdfpages.h"

#ifdef TONGGUAN_QPDF
#define POINTERHOLDER_TRANSITION 4 // no use of the old pointer class
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#endif

namespace Tongguan {

#ifdef TONGGUAN_QPDF
namespace {

constexpr double PointsPerMm = 72.0 / 25.4;

std::unique_ptr<QPDF> opened(const QByteArray& bytes)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile("attachment", bytes.constData(), size_t(bytes.size()));
    return pdf;
}

tl::unexpected<Error> unreadable(const std::exception& reason)
{
    return fail(ErrorKind::Corrupt, u"pdf.unreadable"_s, QString::fromUtf8(reason.what()));
}

void place(QPDF& to, QPDFPageObjectHelper& target, QPDFPageObjectHelper& source, const QRectF& area, const std::string& name)
{
    const double height = target.getMediaBox().getArrayAsRectangle().ury;
    const QPDFObjectHandle::Rectangle box(area.left() * PointsPerMm, height - area.bottom() * PointsPerMm, area.right() * PointsPerMm, height - area.top() * PointsPerMm);
    const QPDFObjectHandle form = to.copyForeignObject(source.getFormXObjectForPage());
    QPDFObjectHandle objects = target.getAttribute("/Resources", true).getKey("/XObject");
    objects.replaceKey(name, form);
    const std::string drawn = target.placeFormXObject(form, name, box);
    target.addPageContents(to.newStream("q\n" + drawn + "\nQ\n"), false);
}

} // namespace

bool canPlacePdfPages() { return true; }

// qpdf tells of faults by exceptions; none leaves these functions.
Result<int> pdfPageCount(const QByteArray& pdf)
try {
    return int(QPDFPageDocumentHelper(*opened(pdf)).getAllPages().size());
} catch (const std::exception& reason) {
    return unreadable(reason);
}

// A password that is wanted is told by its own code; all else that qpdf throws is damage.
static void readPages(const QByteArray& bytes, PdfFacts& facts)
try {
    const std::unique_ptr<QPDF> pdf = opened(bytes);
    facts.isLocked = pdf->isEncrypted();
    facts.pages = int(QPDFPageDocumentHelper(*pdf).getAllPages().size());
    facts.isDamaged = facts.pages == 0;
} catch (const QPDFExc& reason) {
    facts.isLocked = reason.getErrorCode() == qpdf_e_password;
    facts.isDamaged = !facts.isLocked;
} catch (const std::exception&) {
    facts.isDamaged = true;
}

Result<QByteArray> placePdfPages(const QByteArray& pdf, const QList<QByteArray>& files, const QList<PlacedPdfPage>& places)
try {
    const std::unique_ptr<QPDF> base = opened(pdf);
    std::vector<QPDFPageObjectHelper> targets = QPDFPageDocumentHelper(*base).getAllPages();
    std::vector<std::unique_ptr<QPDF>> sources; // must live until the result is written
    std::vector<std::vector<QPDFPageObjectHelper>> sourcePages;
    for (const QByteArray& file : files) {
        sources.push_back(opened(file));
        sourcePages.push_back(QPDFPageDocumentHelper(*sources.back()).getAllPages());
    }
    int number = 0;
    for (const PlacedPdfPage& placed : places)
        place(*base, targets.at(size_t(placed.target)), sourcePages.at(size_t(placed.file)).at(size_t(placed.page)), placed.area, "/A" + std::to_string(number++));
    QPDFWriter writer(*base);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const std::unique_ptr<Buffer> out(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char*>(out->getBuffer()), qsizetype(out->getSize()));
} catch (const std::exception& reason) {
    return unreadable(reason);
}

#else

bool canPlacePdfPages() { return false; }

static void readPages(const QByteArray& bytes, PdfFacts& facts) { facts.isLocked = bytes.contains("/Encrypt"); }

Result<int> pdfPageCount(const QByteArray&) { return fail(ErrorKind::Invalid, u"pdf.unsupported"_s); }

Result<QByteArray> placePdfPages(const QByteArray&, const QList<QByteArray>&, const QList<PlacedPdfPage>&)
{
    return fail(ErrorKind::Invalid, u"pdf.unsupported"_s);
}

#endif

PdfFacts pdfFacts(const QByteArray& bytes)
{
    constexpr qsizetype headEnd = 1024; // readers look no further for it
    PdfFacts facts;
    const QByteArray head = bytes.first(std::min(bytes.size(), headEnd));
    const qsizetype at = head.indexOf("%PDF-");
    if (at < 0)
        return facts;
    facts.isPdf = true;
    const QByteArray version = head.mid(at + 5, 3); // "1.7"
    if (version.size() == 3 && version.at(1) == '.')
        facts.version = { version.first(1).toInt(), version.last(1).toInt() };
    readPages(bytes, facts);
    return facts;
}

} // namespace Tongguan
