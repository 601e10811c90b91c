// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/pdffile.h"

#include <QCryptographicHash>

namespace Tongguan {
namespace {

constexpr double PointsPerMillimetre = 72.0 / 25.4;
constexpr double BoldStroke = 0.03; // of the size

QByteArray number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? "0"_ba : text;
}

QByteArray textString(const QString& text) // UTF-16 with its mark, as hexadecimal digits
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray dateString(const QDateTime& time) { return "(D:" + time.toUTC().toString(u"yyyyMMddHHmmss").toLatin1() + "Z)"; }
QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }
QByteArray deflated(const QByteArray& bytes) { return qCompress(bytes).sliced(4); } // Qt puts the length before zlib's stream

class PdfFile final {
public:
    PdfFile(const TrueTypeFont& font, const PdfOptions& options) : m_font(font), m_options(options) { }
    QByteArray make(const PrintedPages& pages);

private:
    int reserve()
    {
        m_objects.append(QByteArray());
        return int(m_objects.size());
    }
    void fill(int object, const QByteArray& text) { m_objects[object - 1] = text; }
    int add(const QByteArray& text)
    {
        const int object = reserve();
        fill(object, text);
        return object;
    }
    int addStream(const QByteArray& entries, const QByteArray& bytes, bool deflate = true);
    int cid(char32_t character);
    QByteArray shown(const QString& text);
    QByteArray content(const PrintedPage& page);
    void addPage(const PrintedPage& page);
    void addFont();
    int addImage(const PageImage& image);
    int addOutline(const PrintedPages& pages);
    int addAttachment(const PdfAttachment& attachment);
    QByteArray toUnicode() const;
    QByteArray catalog(const PrintedPages& pages);
    QByteArray bytes(int root, int info) const;

    const TrueTypeFont& m_font;
    const PdfOptions& m_options;
    QList<QByteArray> m_objects;
    QHash<char32_t, int> m_cids;
    QList<char32_t> m_characters; // of CID 1, 2, ...
    QList<int> m_pages, m_images;
    int m_pageTree = 0, m_fontObject = 0;
};

int PdfFile::addStream(const QByteArray& entries, const QByteArray& bytes, bool deflate)
{
    const QByteArray body = deflate ? deflated(bytes) : bytes;
    return add("<<" + entries + (deflate ? "/Filter/FlateDecode" : "") + "/Length " + QByteArray::number(body.size()) + ">>\nstream\n" + body + "\nendstream");
}

int PdfFile::cid(char32_t character)
{
    int& number = m_cids[character];
    if (number == 0) {
        m_characters.append(character);
        number = int(m_characters.size());
    }
    return number;
}

QByteArray PdfFile::shown(const QString& text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray hex;
    hex.reserve(4 * text.size() + 2);
    hex += '<';
    for (const char32_t character : text.toStdU32String()) {
        const int number = cid(character);
        for (const int shift : { 12, 8, 4, 0 })
            hex += digits[(number >> shift) & 15];
    }
    return hex += '>';
}

QByteArray PdfFile::content(const PrintedPage& page)
{
    const auto x = [](double mm) { return number(mm * PointsPerMillimetre); };
    const auto y = [&page](double mm) { return number((page.height - mm) * PointsPerMillimetre); };
    QByteArray out;
    double grey = -1;
    for (const PrintedFill& fill : page.fills) {
        if (fill.grey != grey)
            out += number(grey = fill.grey) + " g\n";
        out += x(fill.x) + ' ' + y(fill.y + fill.height) + ' ' + x(fill.width) + ' ' + x(fill.height) + " re f\n";
    }
    for (const PrintedPicture& picture : page.pictures)
        out += "q " + x(picture.width) + " 0 0 " + x(picture.height) + ' ' + x(picture.x) + ' ' + y(picture.y + picture.height) + " cm /I" + QByteArray::number(picture.picture) + " Do Q\n";
    double width = -1;
    for (const PrintedRule& rule : page.rules) {
        if (rule.width != width)
            out += x(width = rule.width) + " w\n";
        out += x(rule.x1) + ' ' + y(rule.y1) + " m " + x(rule.x2) + ' ' + y(rule.y2) + " l S\n";
    }
    out += "0 g BT\n";
    double size = -1;
    bool bold = false;
    for (const PrintedText& text : page.texts) {
        if (text.size != size)
            out += "/F " + number(size = text.size) + " Tf\n";
        if (text.bold != bold) {
            bold = text.bold;
            out += bold ? "2 Tr " + number(BoldStroke * text.size) + " w\n" : "0 Tr\n"_ba;
        }
        out += "1 0 0 1 " + x(text.x) + ' ' + y(text.y) + " Tm " + shown(text.text) + " Tj\n";
    }
    return out + "ET\n";
}

void PdfFile::addPage(const PrintedPage& page)
{
    const int stream = addStream({}, content(page));
    QByteArray pictures;
    for (const PrintedPicture& picture : page.pictures)
        pictures += "/I" + QByteArray::number(picture.picture) + ' ' + reference(m_images.value(picture.picture));
    m_pages.append(add("<</Type/Page/Parent " + reference(m_pageTree) + "/MediaBox[0 0 " + number(page.width * PointsPerMillimetre) + ' ' + number(page.height * PointsPerMillimetre)
        + "]/Resources<</Font<</F " + reference(m_fontObject) + ">>/XObject<<" + pictures + ">>>>/Contents " + reference(stream) + ">>"));
}

int PdfFile::addImage(const PageImage& image)
{
    return addStream("/Type/XObject/Subtype/Image/Width " + QByteArray::number(image.width) + "/Height " + QByteArray::number(image.height)
            + "/BitsPerComponent 8/ColorSpace/" + (image.isGrey ? "DeviceGray" : "DeviceRGB") + (image.isJpeg ? "/Filter/DCTDecode" : ""),
        image.bytes, !image.isJpeg);
}

// Which character each number stands for, a hundred at a time (PDF 32000-1:2008, 9.10.3).
QByteArray PdfFile::toUnicode() const
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype Most = 100;
    for (qsizetype first = 0; first < m_characters.size(); first += Most) {
        const qsizetype count = std::min(Most, m_characters.size() - first);
        map += QByteArray::number(count) + " beginbfchar\n";
        for (qsizetype i = first; i < first + count; ++i) {
            map += '<' + QByteArray::number(i + 1, 16).rightJustified(4, '0') + "> <";
            for (const QChar unit : QString::fromUcs4(&m_characters[i], 1))
                map += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

void PdfFile::addFont()
{
    QList<quint16> glyphs;
    QByteArray widths;
    for (const char32_t character : m_characters) {
        glyphs.append(m_font.glyph(character));
        widths += number(m_font.width(glyphs.last())) + ' ';
    }
    // Six letters that tell this subset from others of the same font.
    QByteArray tag;
    for (const char byte : QCryptographicHash::hash(toUnicode(), QCryptographicHash::Sha256).first(6))
        tag += char('A' + uchar(byte) % 26);
    const QByteArray name = '/' + tag + '+' + m_font.name().toLatin1();
    const QByteArray file = m_font.subset(glyphs);
    const int fileObject = addStream("/Length1 " + QByteArray::number(file.size()), file);
    QByteArray box;
    for (const int edge : m_font.box())
        box += QByteArray::number(edge) + ' ';
    const int descriptor = add("<</Type/FontDescriptor/FontName" + name + "/Flags 4/ItalicAngle 0/StemV 80/CapHeight 700/Ascent " + number(m_font.ascent()) + "/Descent "
        + number(m_font.descent()) + "/FontBBox[" + box + "]/FontFile2 " + reference(fileObject) + ">>");
    const int descendant = add("<</Type/Font/Subtype/CIDFontType2/BaseFont" + name + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/DW 1000/W[1["
        + widths + "]]/FontDescriptor " + reference(descriptor) + ">>");
    const int unicode = addStream({}, toUnicode());
    fill(m_fontObject, "<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts[" + reference(descendant) + "]/ToUnicode " + reference(unicode) + ">>");
}

int PdfFile::addOutline(const PrintedPages& pages)
{
    if (pages.chapters.isEmpty())
        return 0;
    const int root = reserve();
    QList<int> entries;
    for (qsizetype i = 0; i < pages.chapters.size(); ++i)
        entries.append(reserve());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const PrintedChapter& chapter = pages.chapters[i];
        fill(entries[i], "<</Title" + textString(chapter.title) + "/Parent " + reference(root) + (i > 0 ? "/Prev " + reference(entries[i - 1]) : QByteArray())
            + (i + 1 < entries.size() ? "/Next " + reference(entries[i + 1]) : QByteArray()) + "/Dest[" + reference(m_pages.value(chapter.page, m_pages.value(0))) + "/Fit]>>");
    }
    fill(root, "<</Type/Outlines/First " + reference(entries.first()) + "/Last " + reference(entries.last()) + "/Count " + QByteArray::number(entries.size()) + ">>");
    return root;
}

int PdfFile::addAttachment(const PdfAttachment& attachment)
{
    QByteArray mime;
    for (const char c : attachment.mimeType)
        mime += std::isalnum(uchar(c)) ? QByteArray(1, c) : '#' + QByteArray(1, c).toHex();
    const int stream = addStream("/Type/EmbeddedFile" + (mime.isEmpty() ? QByteArray() : "/Subtype/" + mime) + "/Params<</Size " + QByteArray::number(attachment.bytes.size()) + "/CheckSum<"
            + QCryptographicHash::hash(attachment.bytes, QCryptographicHash::Md5).toHex() + ">/ModDate" + dateString(m_options.made) + ">>",
        attachment.bytes);
    return add("<</Type/Filespec/F" + textString(attachment.name) + "/UF" + textString(attachment.name) + "/Desc" + textString(attachment.description)
        + "/AFRelationship/Source/EF<</F " + reference(stream) + "/UF " + reference(stream) + ">>>>");
}

QByteArray PdfFile::catalog(const PrintedPages& pages)
{
    QByteArray entries = "/Type/Catalog/Lang(zh-CN)/Pages " + reference(m_pageTree) + "/ViewerPreferences<</DisplayDocTitle true>>";
    if (const int outline = addOutline(pages))
        entries += "/PageMode/UseOutlines/Outlines " + reference(outline);
    QMap<QByteArray, int> files; // a name tree is sorted
    for (const PdfAttachment& attachment : m_options.attachments)
        files.insert(textString(QString::number(files.size() + 1).rightJustified(3, u'0') + u' ' + attachment.name), addAttachment(attachment));
    if (!files.isEmpty()) {
        QByteArray names, all;
        for (auto it = files.begin(); it != files.end(); ++it) {
            names += it.key() + ' ' + reference(it.value()) + ' ';
            all += reference(it.value()) + ' ';
        }
        entries += "/Names<</EmbeddedFiles<</Names[" + names + "]>>>>/AF[" + all + ']';
    }
    return "<<" + entries + ">>";
}

QByteArray PdfFile::bytes(int root, int info) const
{
    QByteArray file = "%PDF-1.7\n%\xE6\xB5\xB7\xE5\x85\xB3\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < m_objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + m_objects[i] + "\nendobj\n";
    }
    const QByteArray id = QCryptographicHash::hash(file, QCryptographicHash::Sha256).first(16).toHex();
    const QByteArray start = QByteArray::number(file.size()), count = QByteArray::number(m_objects.size() + 1);
    return file + "xref\n0 " + count + '\n' + table + "trailer\n<</Size " + count + "/Root " + reference(root) + "/Info " + reference(info) + "/ID[<" + id + "><" + id + ">]>>\nstartxref\n"
        + start + "\n%%EOF\n";
}

QByteArray PdfFile::make(const PrintedPages& pages)
{
    m_pageTree = reserve();
    m_fontObject = reserve();
    for (const PageImage& image : pages.images)
        m_images.append(addImage(image));
    for (const PrintedPage& page : pages.pages)
        addPage(page);
    QByteArray kids;
    for (const int page : m_pages)
        kids += reference(page) + ' ';
    fill(m_pageTree, "<</Type/Pages/Count " + QByteArray::number(m_pages.size()) + "/Kids[" + kids + "]>>");
    addFont();
    const int root = add(catalog(pages));
    const int info = add("<</Title" + textString(pages.title) + "/Producer(Tongguan " TONGGUAN_VERSION ")/CreationDate" + dateString(m_options.made) + ">>");
    return bytes(root, info);
}

} // namespace

QByteArray makePdf(const PrintedPages& pages, const TrueTypeFont& font, const PdfOptions& options)
{
    return PdfFile(font, options).make(pages);
}

} // namespace Tongguan
