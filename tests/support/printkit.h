// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "models/print/formpress.h"

namespace Tongguan::Test {

[[nodiscard]] const Dictionary& printDictionary();
[[nodiscard]] const CodeTables& printTables();
[[nodiscard]] const FormPress& press();

// Every sample declaration of the project by its name, one with 50 lines and long names, one with nothing filled in; and those of
// the folders in TONGGUAN_SAMPLES.
[[nodiscard]] QList<std::pair<QString, Document>> printSamples();
[[nodiscard]] Document longDeclaration(int lines, const QString& direction); // every element at its full length
[[nodiscard]] Document longDocument(const DocumentType& type, int lines, const QString& direction); // of any type; `lines` of each group of goods

// What a program printed to standard output; nothing where it is not installed or failed.
[[nodiscard]] std::optional<QByteArray> runTool(const QString& program, const QStringList& arguments);
[[nodiscard]] bool hasTools(const QStringList& programs);
[[nodiscard]] QString withoutBlanks(const QString& text);
[[nodiscard]] std::optional<QString> textOfPdf(const QByteArray& pdf); // by pdftotext, in the order of drawing

} // namespace Tongguan::Test
