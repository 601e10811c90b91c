// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bonded/ledgeraid.h"

#include "models/ledger/listeffect.h"
#include "ui/bonded/listledgerwords.h"
#include "ui/document/linesview.h"
#include "ui/shell/tone.h"

#include <QLabel>
#include <QLineEdit>

namespace Tongguan {

static constexpr int MostItems = 12;

LedgerAid::LedgerAid(FormModel& model, const Tariff& tariff, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_tariff(tariff)
{
}

void LedgerAid::attach(LinesView& lines)
{
    m_lines = &lines;
    m_remainder = new QLabel;
    m_remainder->setTextFormat(Qt::PlainText);
    m_remainder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remainder->setObjectName(u"lineRemainder"_s);
    m_remainder->setAccessibleName(tr("What remains of the item"));
    lines.addAid(m_remainder);
    suggestAt(u"item");
    suggestAt(u"partNo");
    connect(&lines, &LinesView::committed, this, &LedgerAid::complete);
    connect(&lines.grid(), &RecordGrid::currentRowChanged, this, &LedgerAid::showRemainder);
    showRemainder();
}

void LedgerAid::suggestAt(const char16_t* key)
{
    const int element = m_lines->grid().table().group().indexOf(QStringView(key));
    const QList<FieldRow*>& fields = m_lines->detail().fields();
    const auto row = std::find_if(fields.cbegin(), fields.cend(), [element](const FieldRow* one) { return one->path().element == element; });
    auto* input = element < 0 || row == fields.cend() ? nullptr : qobject_cast<QLineEdit*>((*row)->editor()->input());
    if (!input) {
        return;
    }
    auto* suggestions = new FieldSuggestions(input, [this](const QString& typed) { return offer(typed); }, this);
    connect(suggestions, &FieldSuggestions::picked, this, [this](int number) {
        if (number < m_offered.size()) {
            takeItem(m_offered.at(number));
        }
    });
}

void LedgerAid::setView(const ListLedgerView& view)
{
    const bool isOther = view.ledger.has_value() && (!m_view.ledger || m_view.number != view.number);
    m_view = view;
    if (isOther) {
        completeHead();
        complete();
    }
    showRemainder();
}

LedgerSide LedgerAid::side() const
{
    return m_model.document().value(u"side") == u'E' ? LedgerSide::Product : LedgerSide::Material;
}

QList<LedgerItem> LedgerAid::fitting(const QString& typed) const
{
    QList<LedgerItem> byNumber;
    QList<LedgerItem> byText;
    for (const LedgerItem& item : m_view.ledger->items) {
        if (item.side != side()) {
            continue;
        }
        if (QString::number(item.no).startsWith(typed)) {
            byNumber.append(item);
        } else if (item.partNo.contains(typed, Qt::CaseInsensitive) || item.code.startsWith(typed) || item.name.contains(typed, Qt::CaseInsensitive)) {
            byText.append(item);
        }
    }
    return (byNumber + byText).mid(0, MostItems);
}

QList<SuggestionGroup> LedgerAid::offer(const QString& typed)
{
    m_offered.clear();
    if (!m_view.ledger || m_model.isReadOnly() || m_lines->grid().currentRow() < 0) {
        return {};
    }
    m_offered = fitting(typed);
    const Document& list = m_model.document();
    const auto kind = ListEffects::builtIn().effectOf(list.value(u"direction"), list.value(u"side"), list.value(u"supervisionMode"));
    SuggestionGroup group { tr("Record %1").arg(m_view.number), {} };
    int number = 0;
    for (const LedgerItem& item : std::as_const(m_offered)) {
        const auto left = kind ? m_view.available(*kind, item.no) : std::nullopt;
        const QString hint = left ? tr("%1: %2").arg(limitWord(left->code), m_view.amount(left->available, &item)) : item.code;
        const QString name = item.partNo.isEmpty() ? item.name : tr("%1 · %2").arg(item.partNo, item.name);
        group.rows.append({ QString::number(item.no), name, hint, number++, left && (left->available.isNegative() || left->available.isZero()) });
    }
    return { group };
}

// --- Taking

void LedgerAid::fill(Record& line, const LedgerItem& item, bool over) const
{
    const Group& group = m_lines->grid().table().group();
    const auto put = [&](QStringView key, const QString& text) {
        const int element = group.indexOf(key);
        if (element >= 0 && !text.isEmpty() && (over || line.value(element).isEmpty())) {
            line.setValue(element, text);
        }
    };
    put(u"item", QString::number(item.no));
    put(u"partNo", item.partNo);
    put(u"commodityCode", item.code);
    put(u"name", item.name);
    put(u"unit", item.unit);
    if (const auto tariff = m_tariff.find(item.code)) {
        put(u"firstUnit", tariff->unit1);
        put(u"secondUnit", tariff->unit2);
    }
}

void LedgerAid::takeItem(const LedgerItem& item)
{
    const int row = m_lines ? m_lines->grid().currentRow() : -1;
    if (row < 0 || m_model.isReadOnly()) {
        return;
    }
    Document after = m_model.document();
    fill(editRecord(after, { { .group = m_lines->grid().table().groupIndex(), .row = row } }), item, true);
    m_model.endTyping();
    m_model.edit(tr("Take item %1 of the record").arg(item.no), after);
    Q_EMIT taken();
}

// What the record's number says: the customs house that keeps it (its second to fifth place), and of a handbook whether its
// materials are supplied (B, 来料) or bought (C, 进料). Only of a list that says neither yet: one that was begun is left alone.
void LedgerAid::completeHead()
{
    if (m_model.isReadOnly() || m_view.number.size() < 5) {
        return;
    }
    Document after = m_model.document();
    if (!after.value(u"customs").isEmpty() || !after.value(u"supervisionMode").isEmpty()) {
        return;
    }
    const bool isPlain = m_view.number.front() == u'B' || m_view.number.front() == u'C';
    const bool isOwnWay = (after.value(u"side") == u'E') == (after.value(u"direction") == u'E'); // materials in, products out
    const auto put = [&after](const QString& key, const QString& text) {
        if (after.value(key).isEmpty() && !text.isEmpty()) {
            (void)after.setValue(key, text); // the dictionary's own keys
        }
    };
    put(u"customs"_s, m_view.number.mid(1, 4));
    put(u"port"_s, m_view.number.mid(1, 4));
    put(u"supervisionMode"_s, !isPlain || !isOwnWay ? QString() : m_view.number.front() == u'B' ? u"0214"_s : u"0615"_s);
    if (!(after == m_model.document())) {
        m_model.edit(tr("Fill in from the record"), after);
        Q_EMIT taken();
    }
}

// A line is another item's when its part number, code and name are all what some other item of the record has.
void LedgerAid::complete()
{
    if (!m_lines || !m_view.ledger || m_model.isReadOnly()) {
        return;
    }
    const RecordTable& table = m_lines->grid().table();
    const Group& group = table.group();
    const int itemAt = group.indexOf(u"item"), partAt = group.indexOf(u"partNo"), codeAt = group.indexOf(u"commodityCode"), nameAt = group.indexOf(u"name");
    const auto isOf = [&](const Record& line, const LedgerItem& item) {
        return line.value(partAt) == item.partNo && line.value(codeAt) == item.code && line.value(nameAt) == item.name;
    };
    Document after = m_model.document();
    const QList<Record>& lines = m_model.document().root().children(table.groupIndex());
    for (int row = 0; row < int(lines.size()); ++row) {
        const Record& line = lines.at(row);
        const LedgerItem* item = m_view.item(side(), line.value(itemAt).toInt());
        if (!item || isOf(line, *item)) {
            continue;
        }
        const bool isOthers = std::any_of(m_view.ledger->items.cbegin(), m_view.ledger->items.cend(), [&](const LedgerItem& other) { return isOf(line, other); });
        fill(editRecord(after, { { .group = table.groupIndex(), .row = row } }), *item, isOthers);
    }
    if (!(after == m_model.document())) {
        m_model.edit(tr("Fill in from the record"), after);
        Q_EMIT taken();
    }
}

// --- What remains

QString LedgerAid::remainderText() const { return m_remainder ? m_remainder->text() : QString(); }

void LedgerAid::showRemainder()
{
    if (!m_remainder || !m_lines) {
        return;
    }
    const int row = m_lines->grid().currentRow();
    const QList<LineStand> lines = m_view.ledger ? m_view.ledger->stand.lines : QList<LineStand> {};
    const auto stand = std::find_if(lines.cbegin(), lines.cend(), [row](const LineStand& one) { return one.line == row + 1; });
    if (row < 0 || stand == lines.cend() || !stand->isKnown) {
        m_remainder->hide();
        return;
    }
    const LedgerItem* item = m_view.item(ruleOf(stand->kind).side, stand->item);
    const QString name = itemText(item, stand->item);
    m_remainder->setText(stand->limit.isEmpty() ? tr("%1: %2 %3").arg(name, movementWord(stand->kind), m_view.amount(stand->quantity, item))
                                                : tr("%1: %2 %3 after this line (%4 before)")
                                                      .arg(name, m_view.amount(stand->after, item), limitWord(stand->limit), m_view.amount(stand->before, item)));
    QPalette own = m_remainder->palette();
    own.setColor(QPalette::WindowText, stand->isOver() ? toneColor(Tone::Bad, QApplication::palette()) : quietColor(QApplication::palette()));
    m_remainder->setPalette(own);
    m_remainder->show();
}

} // namespace Tongguan
