// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/declaration/declarationsubject.h"

#include <QCoreApplication>

namespace Tongguan {
namespace {

struct DeclarationSubject {
    Q_DECLARE_TR_FUNCTIONS(Tongguan::DeclarationSubject)
};

} // namespace

ListSubject declarationSubject()
{
    using Words = DeclarationSubject;
    ListSubject subject;
    subject.settings = u"list"_s;
    subject.types = { { u"declaration"_s, Words::tr("Customs declaration") } };
    subject.makings = {
        { u"newImport"_s, u"declaration"_s, u"I"_s, u"import-direction"_s, Words::tr("New import declaration"), QKeySequence(u"Ctrl+N"_s) },
        { u"newExport"_s, u"declaration"_s, u"E"_s, u"export-direction"_s, Words::tr("New export declaration"), QKeySequence(u"Ctrl+Shift+N"_s) },
    };
    subject.states = allStates();
    subject.name = Words::tr("Declarations");
    subject.noneTitle = Words::tr("No declarations yet");
    subject.noneText = Words::tr("Start with an empty form, import a message, or drop XML files here.");
    subject.noneOfficeText = Words::tr("Declarations submitted to this office appear here.");
    subject.narrowedText = Words::tr("There are declarations, but none with these words, states and dates.");
    subject.datesName = Words::tr("Entry or exit date");
    subject.countText = [](int count) { return Words::tr("%n declaration(s)", nullptr, count); };
    subject.hasArchive = true;
    return subject;
}

} // namespace Tongguan
