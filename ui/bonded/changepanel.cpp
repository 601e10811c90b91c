// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bonded/changepanel.h"

#include "ui/document/fieldname.h"
#include "ui/forms/language.h"
#include "ui/forms/valuetext.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Tongguan {

namespace {

enum ChangeColumn { ChangeWhat, ChangeBefore, ChangeAfter };
constexpr int PlaceRole = Qt::UserRole; // where it leads to, as text

// Rows as high as their texts need in the columns' present width; a tree does not ask for that by itself.
class ChangeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize plain = QStyledItemDelegate::sizeHint(option, index);
        const auto* tree = qobject_cast<const QTreeWidget*>(option.widget);
        if (!tree || !index.parent().isValid()) // a heading goes over all columns
            return plain;
        const int room = tree->columnWidth(index.column()) - (index.column() == ChangeWhat ? 2 * tree->indentation() : 0) - Beside;
        const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, std::max(room, 20), 4000), int(Qt::TextWordWrap), index.data().toString());
        return { plain.width(), std::max(plain.height(), text.height() + 4) };
    }

private:
    static constexpr int Beside = 8; // the text of a cell
};

} // namespace

ChangePanel::ChangePanel(const CodeTables& tables, QWidget* parent)
    : SidePanel(parent)
    , m_tables(tables)
    , m_sentence(new QLabel)
    , m_tree(new QTreeWidget)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setContentsMargins(8, 6, 8, 4);
    m_tree->setObjectName(u"changes"_s);
    m_tree->setAccessibleName(tr("Before and after"));
    m_tree->setHeaderLabels({ tr("What"), tr("Before"), tr("After") });
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names go on below, however narrow it is
    m_tree->setWordWrap(true);
    m_tree->setIndentation(10);
    m_tree->setItemDelegate(new ChangeDelegate(m_tree));
    m_tree->header()->setMinimumSectionSize(40);
    m_tree->header()->setStretchLastSection(false); // all of them share the room
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_tree->header(), &QHeaderView::sectionResized, m_tree, [this] { Q_EMIT m_tree->itemDelegate()->sizeHintChanged({}); },
        Qt::QueuedConnection); // lines break elsewhere, once all columns have their width
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_tree, 1);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_tree, &QTreeWidget::itemActivated, this, &ChangePanel::jump);
    fill();
}

void ChangePanel::startAnew()
{
    m_before = {};
    m_document = {};
    fill();
}

void ChangePanel::setBefore(const Document& before)
{
    m_before = before;
    fill();
}

void ChangePanel::setDocument(const Document& document, bool)
{
    m_document = document;
    fill();
}

QString ChangePanel::sentence() const { return m_sentence->text(); }

// --- Rows

// "1 car, version 2, 3 wire": what people know a unit consumption by; "" of all other rows.
static QString consumptionName(const Document& document, const Place& record)
{
    const Group& group = document.type().group(record.path().groups);
    const auto named = [&](QStringView key, QStringView of) {
        Place place = record;
        place.element = group.indexOf(key);
        const QString no = document.value(place);
        const int items = document.type().root.groupIndexOf(of);
        const Group* itemGroup = items < 0 ? nullptr : &document.type().root.groups[items];
        for (const Record& row : items < 0 ? QList<Record>() : document.root().children(items)) {
            if (row.value(itemGroup->indexOf(u"no")) == no)
                return QString(no + u' ' + row.value(itemGroup->indexOf(u"name"))).trimmed();
        }
        return no;
    };
    if (record.steps.isEmpty() || group.indexOf(u"product") < 0 || group.indexOf(u"material") < 0)
        return {};
    return ChangePanel::tr("%1, version %2, %3").arg(named(u"product", u"product"), named(u"version", u""), named(u"material", u"material"));
}

QTreeWidgetItem* ChangePanel::rowOf(const Document& document, const Place& place, RowMark mark)
{
    Place record = place;
    record.element = -1;
    const QString key = QString::number(int(mark)) + document.placeText(record);
    QTreeWidgetItem*& known = m_rows[key];
    if (known) {
        return known;
    }
    ++m_counts[int(mark)];
    const Group& group = document.type().group(record.path().groups);
    QString name = record.steps.isEmpty() ? inLanguage(document.type().name) : placeName(document, record);
    if (const QString of = consumptionName(document, record); !of.isEmpty())
        name += u' ' + of;
    for (const QStringView nameKey : { u"name", u"partNo" }) { // what people know the row by
        if (const int element = group.indexOf(nameKey); element >= 0 && !record.steps.isEmpty()) {
            Place named = record;
            named.element = element;
            if (const QString text = document.value(named); !text.isEmpty()) {
                name += u" "_s + text;
                break;
            }
        }
    }
    static const std::array icons { u"add"_s, u"edit"_s, u"delete"_s };
    static constexpr std::array tones { Tone::Good, Tone::Warning, Tone::Bad };
    const QString words[] { tr("New: %1"), tr("Changed: %1"), tr("Deleted: %1") };
    known = new QTreeWidgetItem(m_tree, { words[int(mark)].arg(name) });
    known->setIcon(ChangeWhat, themedIcon(icons[size_t(mark)], tones[size_t(mark)]));
    known->setForeground(ChangeWhat, toneColor(tones[size_t(mark)], palette()));
    known->setFirstColumnSpanned(true);
    known->setToolTip(ChangeWhat, known->text(ChangeWhat));
    if (mark != RowMark::Deleted) {
        Place first = record;
        first.element = 0;
        known->setData(0, PlaceRole, document.placeText(first));
    }
    return known;
}

QString ChangePanel::valueText(const Element& element, const QString& value) const
{
    return value.isEmpty() ? tr("(empty)") : shownValue(element, m_tables, value);
}

void ChangePanel::addValue(QTreeWidgetItem* row, const Document& document, const Place& place, const QString& before, const QString& after)
{
    const Element& element = document.type().element(place.path());
    auto* value = new QTreeWidgetItem(row, { inLanguage(element.nameFor(document.direction())), before.isNull() ? QString() : valueText(element, before), after.isNull() ? QString() : valueText(element, after) });
    for (const int column : { ChangeWhat, ChangeBefore, ChangeAfter }) {
        value->setToolTip(column, value->text(column));
        value->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop); // beside the first line of a name that goes on below
        if (column != ChangeWhat && element.isNumber()) {
            value->setFont(column, Theme::figureFont(font()));
        }
    }
    if (!after.isNull()) {
        value->setData(0, PlaceRole, document.placeText(place));
    }
}

// A row that came or went is told with all that it says.
void ChangePanel::addChange(const RowChange& change)
{
    const bool isGone = change.kind == RowChange::Kind::Removed;
    const Document& document = isGone ? m_before : m_document;
    const Group* group = &document.type().root;
    Place place;
    if (!change.group.isEmpty()) {
        place.steps = { { .group = group->groupIndexOf(change.group), .row = rowOfChange(document, change) } };
        group = &group->groups[place.steps.first().group];
    }
    QTreeWidgetItem* row = rowOf(document, place, isGone ? RowMark::Deleted : change.kind == RowChange::Kind::Added ? RowMark::New : RowMark::Changed);
    const QString none = u""_s; // empty, not absent
    for (const RowChange::Value& value : change.values) {
        place.element = group->indexOf(value.element);
        addValue(row, document, place, change.kind == RowChange::Kind::Added ? QString() : value.before.isEmpty() ? none : value.before, isGone ? QString() : value.after.isEmpty() ? none : value.after);
    }
}

void ChangePanel::fill()
{
    const QString current = m_tree->currentItem() ? m_tree->currentItem()->data(0, PlaceRole).toString() : QString();
    m_tree->clear();
    m_rows.clear();
    std::fill(std::begin(m_counts), std::end(m_counts), 0);
    if (m_before.isNull() || m_document.isNull()) {
        m_sentence->setText(tr("This document changes nothing that was approved before. “Change…” in the menu of an approved one begins a change."));
        return;
    }
    for (const RowChange& change : recordChanges(m_before, m_document))
        addChange(change);
    m_sentence->setText(m_rows.isEmpty() ? tr("Nothing is changed yet.")
                                         : tr("%1 new, %2 changed, %3 deleted").arg(m_counts[int(RowMark::New)]).arg(m_counts[int(RowMark::Changed)]).arg(m_counts[int(RowMark::Deleted)]));
    m_tree->expandAll();
    if (!current.isEmpty()) {
        for (QTreeWidgetItemIterator at(m_tree); *at; ++at) {
            if ((*at)->data(0, PlaceRole).toString() == current) {
                m_tree->setCurrentItem(*at);
                break;
            }
        }
    }
}

void ChangePanel::jump(QTreeWidgetItem* item)
{
    const QString text = item->data(0, PlaceRole).toString();
    if (const Result<Place> place = m_document.isNull() || text.isEmpty() ? Result<Place>(tl::unexpect, Error {}) : m_document.place(text)) {
        Q_EMIT jumpRequested(*place);
    }
}

void ChangePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QStringList lines;
        for (QTreeWidgetItemIterator at(m_tree); *at; ++at) {
            lines.append(QStringList { (*at)->text(ChangeWhat), (*at)->text(ChangeBefore), (*at)->text(ChangeAfter) }.join(u'\t'));
        }
        QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT formRequested();
    } else {
        SidePanel::keyPressEvent(event);
    }
}

void ChangePanel::focusInEvent(QFocusEvent* event)
{
    SidePanel::focusInEvent(event);
    m_tree->setFocus(event->reason());
    if (!m_tree->currentItem()) {
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    }
}

void ChangePanel::changeEvent(QEvent* event)
{
    SidePanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        fill();
    }
}

} // namespace Tongguan
