// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/barcode.h"

#ifdef TONGGUAN_QRENCODE
#include <qrencode.h>
#endif

namespace Tongguan {
namespace {

constexpr std::array Code128Widths { "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312", "231212",
    "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212", "223112", "312131", "311222", "321122", "321221",
    "312212", "322112", "322211", "212123", "212321", "232121", "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113", "231311",
    "112133", "112331", "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131", "311123", "311321", "331121",
    "312113", "312311", "332111", "314111", "221411", "431111", "111224", "111422", "121124", "121421", "141122", "141221", "112214", "112412", "122114",
    "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112", "124211", "411212",
    "421112", "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311", "113141", "114131", "311141",
    "411131", "211412", "211214", "211232", "2331112" };
constexpr int StartB = 104, StartC = 105, Stop = 106, CheckModulus = 103;

} // namespace

QList<int> code128(const QString& text)
{
    const bool isDigits = text.size() % 2 == 0 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (text.isEmpty() || !isAscii)
        return {};
    QList<int> symbols { isDigits ? StartC : StartB };
    for (qsizetype i = 0; i < text.size(); i += isDigits ? 2 : 1)
        symbols.append(isDigits ? QStringView(text).sliced(i, 2).toInt() : text[i].unicode() - ' ');
    int sum = symbols.first();
    for (qsizetype i = 1; i < symbols.size(); ++i)
        sum = (sum + int(i) * symbols[i]) % CheckModulus;
    symbols << sum % CheckModulus << Stop;
    QList<int> widths;
    for (const int symbol : symbols)
        for (const char* digit = Code128Widths.at(size_t(symbol)); *digit; ++digit)
            widths.append(*digit - '0');
    return widths;
}

QList<QList<bool>> qrCode(const QString& text)
{
    QList<QList<bool>> rows;
#ifdef TONGGUAN_QRENCODE
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char*>(bytes.constData()), 0, QR_ECLEVEL_M), &QRcode_free);
    for (int y = 0; code && y < code->width; ++y) {
        QList<bool> row;
        for (int x = 0; x < code->width; ++x)
            row.append(code->data[y * code->width + x] & 1);
        rows.append(row);
    }
#else
    Q_UNUSED(text)
#endif
    return rows;
}

} // namespace Tongguan
