// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bonded/bondedsubject.h"

#include "models/declaration/bondedlife.h"
#include "ui/forms/language.h"

#include <QCoreApplication>

namespace Tongguan {
namespace {

struct BondedSubject {
    Q_DECLARE_TR_FUNCTIONS(Tongguan::BondedSubject)
};

} // namespace

ListSubject bondedSubject(const QList<BondedKind>& kinds)
{
    ListSubject subject;
    subject.settings = u"bonded"_s;
    subject.makeText = BondedSubject::tr("New");
    for (const BondedKind& kind : kinds) {
        const QString name = inLanguage(kind.type->name);
        subject.types.append({ kind.type->key, name });
        if (kind.directions.isEmpty())
            subject.makings.append({ u"new."_s + kind.type->key, kind.type->key, {}, kind.icon, name, {} });
        for (const QString& direction : kind.directions) {
            const bool isFirst = subject.makings.isEmpty();
            subject.makings.append({ u"new."_s + kind.type->key + direction, kind.type->key, direction, kind.icon,
                direction == u"E" ? BondedSubject::tr("%1, export").arg(name) : BondedSubject::tr("%1, import").arg(name), isFirst ? QKeySequence(u"Alt+Ins"_s) : QKeySequence() });
        }
    }
    for (const BondedState state : allBondedStates())
        subject.states.append(carrierOf(state));
    subject.name = BondedSubject::tr("Bonded documents");
    subject.noneTitle = BondedSubject::tr("No bonded documents yet");
    subject.noneText = BondedSubject::tr("Inventory lists, handbooks, gate passes and reports. Begin with one, import a message, or drop XML or ZIP files here.");
    subject.noneOfficeText = BondedSubject::tr("A company's document opens here, from the home page or beside a consultation about it.");
    subject.narrowedText = BondedSubject::tr("There are bonded documents, but none of this kind with these words, states and dates.");
    subject.datesName = BondedSubject::tr("Date of declaring");
    subject.columnNames = { { ListColumn::EntryNo, BondedSubject::tr("Number at customs") }, { ListColumn::Party, BondedSubject::tr("Operating enterprise") },
        { ListColumn::Owner, BondedSubject::tr("Processing enterprise") }, { ListColumn::Date, BondedSubject::tr("Declared on") } };
    subject.countText = [](int count) { return BondedSubject::tr("%n document(s)", nullptr, count); };
    return subject;
}

} // namespace Tongguan
