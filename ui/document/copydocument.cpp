// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/copydocument.h"

namespace Tongguan {

static Record withFreshIds(const Record& record, const Group& group)
{
    Record copy = record;
    for (int inner = 0; inner < int(group.groups.size()); ++inner) {
        if (copy.children(inner).isEmpty()) {
            continue;
        }
        QList<Record> children;
        for (const Record& child : copy.children(inner)) {
            Record fresh = withFreshIds(child, group.groups.at(inner));
            if (!group.groups.at(inner).single) {
                fresh.setId(makeLineId());
            }
            children.append(fresh);
        }
        copy.setChildren(inner, children);
    }
    return copy;
}

Document copyInto(const Document& own, const Document& source, const QStringList& given)
{
    if (own.isNull() || source.isNull() || &own.type() != &source.type()) {
        return own;
    }
    const Group& root = own.type().root;
    Document copy = own;
    copy.editRoot() = withFreshIds(source.root(), root);
    copy.editRoot().setId(own.root().id());
    copy.editRoot().setExtras(own.root().extras());
    // Given by customs, or belonging to the other one's time.
    QStringList keptKeys = given;
    keptKeys << u"singleWindowNo"_s << u"entryNo"_s << u"preEntryNo"_s << u"relatedDocumentNo"_s << own.type().keyPath(own.type().summary.value(u"number"_s));
    for (const QString& key : std::as_const(keptKeys)) {
        if (const int element = root.indexOf(key); element >= 0) {
            copy.editRoot().setValue(element, own.root().value(element));
        }
    }
    for (int element = 0; element < int(root.elements.size()); ++element) {
        if (root.elements.at(element).kind == ElementKind::Date) {
            copy.editRoot().setValue(element, own.root().value(element));
        }
    }
    for (const QString& key : { u"sign"_s, u"attachment"_s, u"mark"_s }) {
        if (const int group = root.groupIndexOf(key); group >= 0) {
            copy.editRoot().setChildren(group, own.root().children(group));
        }
    }
    for (const QString& key : { u"transit.singleWindowNo"_s, u"transit.transitNo"_s, u"transit.expectedArrival"_s,
             u"transitTransport.entryExitDate"_s }) {
        if (const auto place = copy.place(key); place && !copy.value(*place).isEmpty()) {
            copy.setValue(*place, own.value(*place));
        }
    }
    copy.renumber();
    return copy;
}

Document filledFromEnterprise(const Document& document, const QHash<QString, QString>& enterprise)
{
    Document filled = document;
    for (auto each = enterprise.begin(); each != enterprise.end(); ++each) {
        const Result<Place> place = filled.place(each.key());
        if (place && place->element >= 0 && filled.value(*place).isEmpty() && !each.value().isEmpty()) {
            filled.setValue(*place, each.value());
        }
    }
    return filled;
}

} // namespace Tongguan
