// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exchange/zip/zip.h"
#include "models/store/clientstore.h"

class QCommandLineParser;

namespace Tongguan {

struct CommandContext;

[[nodiscard]] bool hasPaper(const DocumentType& type); // a layout of its own
// --form, and the options of taxes
void addPdfOptions(QCommandLineParser& parser);
[[nodiscard]] Result<QByteArray> pdfOf(CommandContext& context, const QCommandLineParser& parser, const StoredDeclaration& stored,
    const QList<ZipEntry>& attachments);

} // namespace Tongguan
