// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayList>

namespace Tongguan::Test {

// A PDF of empty pages; `filling` bytes more, behind a comment, make it larger or another one.
inline QByteArray plainPdf(int pages = 1, qsizetype filling = 0)
{
    QByteArray kids;
    QByteArrayList objects { "<</Type/Catalog/Pages 2 0 R>>", {} };
    for (int page = 0; page < pages; ++page) {
        kids += QByteArray::number(page + 3) + " 0 R ";
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
    }
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages) + ">>";
    QByteArray bytes = "%PDF-1.4\n%" + QByteArray(filling, 'x') + "\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype at = 0; at < objects.size(); ++at) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(at + 1) + " 0 obj\n" + objects.at(at) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(bytes.size());
    return bytes + table + "trailer\n<</Size " + QByteArray::number(objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

// One page, encrypted (AES, 128 bits): with the password "u", and one that anybody may open but not print.
inline QByteArray lockedPdf()
{
    return QByteArray::fromBase64(
        "JVBERi0xLjYKJb/3ov4KMSAwIG9iago8PCAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIgMCBvYmoKPDwgL0NvdW50IDEgL0tpZHMgWyAzIDAgUiBdIC9UeXBlIC9QYWdlcy"
        "A+PgplbmRvYmoKMyAwIG9iago8PCAvTWVkaWFCb3ggWyAwIDAgOSA5IF0gL1BhcmVudCAyIDAgUiAvVHlwZSAvUGFnZSA+PgplbmRvYmoKNCAwIG9iago8PCAvQ0YgPDwgL1N0ZENGIDw8IC9BdXRo"
        "RXZlbnQgL0RvY09wZW4gL0NGTSAvQUVTVjIgL0xlbmd0aCAxNiA+PiA+PiAvRmlsdGVyIC9TdGFuZGFyZCAvTGVuZ3RoIDEyOCAvTyA8MmEyZjBhMTk5MDE5MmM2MDExNDczMGJkY2QzOWYzNzgyOG"
        "E1M2M4OWEzNDBkZDQ3M2M4NTI5OWRjNTI1OGUxYz4gL1AgLTQgL1IgNCAvU3RtRiAvU3RkQ0YgL1N0ckYgL1N0ZENGIC9VIDxkYTRiNDQ2MzVlY2ZjODM3ODM1MzM2Y2VjNGRiZjE2MjAxMjI0NTZh"
        "OTFiYWU1MTM0MjczYTZkYjEzNGM4N2M0PiAvViA0ID4+CmVuZG9iagp4cmVmCjAgNQowMDAwMDAwMDAwIDY1NTM1IGYgCjAwMDAwMDAwMTUgMDAwMDAgbiAKMDAwMDAwMDA2NCAwMDAwMCBuIAowMD"
        "AwMDAwMTIzIDAwMDAwIG4gCjAwMDAwMDAxOTIgMDAwMDAgbiAKdHJhaWxlciA8PCAvUm9vdCAxIDAgUiAvU2l6ZSA1IC9JRCBbPDhhNDc3YzU5NzhmZDdjYmU3Yzg5MzVjYWVmMTAzYmQ0Pjw4YTQ3"
        "N2M1OTc4ZmQ3Y2JlN2M4OTM1Y2FlZjEwM2JkND5dIC9FbmNyeXB0IDQgMCBSID4+CnN0YXJ0eHJlZgo0OTEKJSVFT0YK");
}
inline QByteArray restrictedPdf()
{
    return QByteArray::fromBase64(
        "JVBERi0xLjYKJb/3ov4KMSAwIG9iago8PCAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIgMCBvYmoKPDwgL0NvdW50IDEgL0tpZHMgWyAzIDAgUiBdIC9UeXBlIC9QYWdlcy"
        "A+PgplbmRvYmoKMyAwIG9iago8PCAvTWVkaWFCb3ggWyAwIDAgOSA5IF0gL1BhcmVudCAyIDAgUiAvVHlwZSAvUGFnZSA+PgplbmRvYmoKNCAwIG9iago8PCAvQ0YgPDwgL1N0ZENGIDw8IC9BdXRo"
        "RXZlbnQgL0RvY09wZW4gL0NGTSAvQUVTVjIgL0xlbmd0aCAxNiA+PiA+PiAvRmlsdGVyIC9TdGFuZGFyZCAvTGVuZ3RoIDEyOCAvTyA8NzdiOGZiMDk4MDIyZDNhYjM0MjM3ZWE1NjQzYzA4NzEwZW"
        "E1MTIzZmM1Zjg4YmY5OTNhNjhjY2E1ZjEyYjQwZj4gL1AgLTIwNTYgL1IgNCAvU3RtRiAvU3RkQ0YgL1N0ckYgL1N0ZENGIC9VIDwxMjJhOGJkOTlhYjQ1NjE0MjZmOGVlMjc3M2UwMmZiZjAxMjI0"
        "NTZhOTFiYWU1MTM0MjczYTZkYjEzNGM4N2M0PiAvViA0ID4+CmVuZG9iagp4cmVmCjAgNQowMDAwMDAwMDAwIDY1NTM1IGYgCjAwMDAwMDAwMTUgMDAwMDAgbiAKMDAwMDAwMDA2NCAwMDAwMCBuIA"
        "owMDAwMDAwMTIzIDAwMDAwIG4gCjAwMDAwMDAxOTIgMDAwMDAgbiAKdHJhaWxlciA8PCAvUm9vdCAxIDAgUiAvU2l6ZSA1IC9JRCBbPDMzMDZiZDAzMjdjMDY4ZTg5Mjk5MjdlOTMzYzQ0NzQ5Pjwz"
        "MzA2YmQwMzI3YzA2OGU4OTI5OTI3ZTkzM2M0NDc0OT5dIC9FbmNyeXB0IDQgMCBSID4+CnN0YXJ0eHJlZgo0OTQKJSVFT0YK");
}

} // namespace Tongguan::Test
