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
    ListSubject subject;
    subject.settings = u"list"_s;
    subject.types = { { u"declaration"_s, DeclarationSubject::tr("Customs declaration") } };
    subject.makings = {
        { u"newImport"_s, u"declaration"_s, u"I"_s, u"import-direction"_s, DeclarationSubject::tr("New import declaration"), QKeySequence(u"Ctrl+N"_s) },
        { u"newExport"_s, u"declaration"_s, u"E"_s, u"export-direction"_s, DeclarationSubject::tr("New export declaration"), QKeySequence(u"Ctrl+Shift+N"_s) },
    };
    subject.states = allStates();
    subject.name = DeclarationSubject::tr("Declarations");
    subject.noneTitle = DeclarationSubject::tr("No declarations yet");
    subject.noneText = DeclarationSubject::tr("Start with an empty form, import a message, or drop XML files here.");
    subject.noneOfficeText = DeclarationSubject::tr("A company's declaration opens here beside a consultation about it.");
    subject.narrowedText = DeclarationSubject::tr("There are declarations, but none with these words, states and dates.");
    subject.datesName = DeclarationSubject::tr("Entry or exit date");
    subject.countText = [](int count) { return DeclarationSubject::tr("%n declaration(s)", nullptr, count); };
    subject.hasArchive = true;
    return subject;
}

} // namespace Tongguan
