// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordtable.h"

#include "models/rules/elementcheck.h"
#include "ui/forms/language.h"
#include "ui/forms/meaning.h"
#include "ui/forms/valuetext.h"

namespace Tongguan {

static qint64 cellKey(int row, int element)
{
    return (qint64(row) << 16) | (element & 0xffff);
}

RecordTable::RecordTable(FormModel& model, const FormContext& context, const QList<int>& groups,
    const QList<int>& columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_model(model)
    , m_context(context)
    , m_groups(groups)
    , m_columns(columns)
{
    for (int element = 0; element < int(group().elements.size()); ++element) {
        if (!m_columns.contains(element)) {
            m_columns.append(element);
        }
    }
    for (qsizetype at = 0; at + 1 < groups.size(); ++at) {
        m_parent.append({ .group = groups.at(at), .row = -1 });
    }
    m_rows = current();
    m_direction = m_model.document().direction();
    m_step = m_model.document().step();
    connect(&m_model, &FormModel::changed, this, &RecordTable::follow);
}

const Group& RecordTable::group() const
{
    return m_model.document().type().group(m_groups);
}

bool RecordTable::hasParent() const
{
    return std::all_of(m_parent.begin(), m_parent.end(), [](const Place::Step& step) { return step.row >= 0; });
}

QList<Record> RecordTable::current() const
{
    if (!hasParent()) {
        return {};
    }
    const Record* parent = m_model.document().record(std::span(m_parent.constData(), size_t(m_parent.size())));
    return parent ? parent->children(groupIndex()) : QList<Record> {};
}

void RecordTable::setParentSteps(const QList<Place::Step>& steps)
{
    if (steps != m_parent) {
        beginResetModel();
        m_parent = steps;
        m_rows = current();
        m_findings.clear();
        endResetModel();
    }
}

void RecordTable::follow(const QList<Place>&)
{
    const Direction direction = m_model.document().direction();
    const DeclaringStep step = m_model.document().step();
    if (direction != m_direction || step != m_step) {
        m_direction = direction;
        m_step = step;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    const QList<Record> rows = current();
    const bool sameLines = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const Record& a, const Record& b) { return a.id() == b.id(); });
    if (sameLines) {
        followValues(rows);
        return;
    }
    QSet<LineId> ids;
    for (const Record& row : rows) {
        ids.insert(row.id());
    }
    if (ids.size() != rows.size() || m_rows.isEmpty() != rows.isEmpty()) {
        beginResetModel(); // nothing to keep, or lines that cannot be told apart
        m_rows = rows;
        endResetModel();
        return;
    }
    followRows(rows);
}

void RecordTable::followRows(const QList<Record>& rows)
{
    const auto rowOf = [](const QList<Record>& list, LineId id, int from) {
        for (int row = from; row < int(list.size()); ++row) {
            if (list.at(row).id() == id) {
                return row;
            }
        }
        return -1;
    };
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (rowOf(rows, m_rows.at(row).id(), 0) < 0) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        const int old = rowOf(m_rows, rows.at(row).id(), row);
        if (old < 0) {
            int last = row; // neighbours that are new too come in one range
            while (last + 1 < int(rows.size()) && rowOf(m_rows, rows.at(last + 1).id(), row) < 0) {
                ++last;
            }
            beginInsertRows({}, row, last);
            for (int each = row; each <= last; ++each) {
                m_rows.insert(each, rows.at(each));
            }
            endInsertRows();
            row = last;
            continue;
        }
        if (old != row) {
            beginMoveRows({}, old, old, {}, row);
            m_rows.move(old, row);
            endMoveRows();
        }
    }
    followValues(rows);
}

void RecordTable::followValues(const QList<Record>& rows)
{
    for (int row = 0; row < int(rows.size()); ++row) {
        const bool differs = !m_rows.at(row).isSharedWith(rows.at(row)) && !(m_rows.at(row) == rows.at(row));
        m_rows[row] = rows.at(row);
        if (differs) {
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

void RecordTable::setFindings(const QList<PlacedFinding>& findings)
{
    QHash<qint64, QList<PlacedFinding>> placed;
    for (const PlacedFinding& each : findings) {
        if (!each.place || each.place->steps.size() != m_groups.size()) {
            continue;
        }
        const QList<Place::Step>& steps = each.place->steps;
        if (steps.constLast().group == groupIndex() && steps.first(steps.size() - 1) == m_parent) {
            placed[cellKey(steps.constLast().row, each.place->element)].append(each);
        }
    }
    if (placed != m_findings) {
        m_findings = std::move(placed);
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                { SeverityRole, FindingsRole, Qt::ToolTipRole, Qt::BackgroundRole });
        }
    }
}

const Element& RecordTable::elementAt(int column) const
{
    return group().elements.at(m_columns.at(column));
}

int RecordTable::columnOf(int element) const
{
    return int(m_columns.indexOf(element));
}

Place RecordTable::placeAt(int row, int column) const
{
    Place place;
    place.steps = m_parent;
    place.steps.append({ .group = groupIndex(), .row = row });
    place.element = column < 0 ? -1 : m_columns.at(column);
    return place;
}

QString RecordTable::title(int column) const
{
    return inLanguage(elementAt(column).nameFor(m_direction));
}

bool RecordTable::isNumbering(int column) const
{
    return m_columns.at(column) == group().numberElement;
}

int RecordTable::roomForLines() const
{
    if (!hasParent()) {
        return 0;
    }
    return group().maximum > 0 ? std::max(0, group().maximum - int(m_rows.size())) : 100000;
}

int RecordTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordTable::tip(const QModelIndex& index) const
{
    const auto findings = m_findings.constFind(cellKey(index.row(), m_columns.at(index.column())));
    if (findings == m_findings.constEnd()) {
        const QString shown = data(index, Qt::DisplayRole).toString();
        return shown.isEmpty() ? QVariant() : QVariant(shown);
    }
    QStringList lines;
    for (const PlacedFinding& each : *findings) {
        lines.append(QString(severityWord(each.finding.severity) + u": "_s + inLanguage(each.finding.message)));
    }
    return lines.join(u'\n');
}

void RecordTable::setShown(Shown shown)
{
    m_shown = std::move(shown);
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), { Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole });
    }
}

QString RecordTable::shownText(const QModelIndex& index) const
{
    const Record& line = m_rows.at(index.row());
    const int element = m_columns.at(index.column());
    const QString instead = m_shown ? m_shown(line, element) : QString();
    return instead.isEmpty() ? shownValue(elementAt(index.column()), *m_context.tables, line.value(element)) : instead;
}

QVariant RecordTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const Element& element = elementAt(index.column());
    const int number = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(index);
    case Qt::EditRole:
        return m_rows.at(index.row()).value(number);
    case Qt::ToolTipRole:
    case FindingsRole:
        return tip(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (element.isNumber() || element.alignRight ? Qt::AlignRight : Qt::AlignLeft));
    case SeverityRole: {
        const auto findings = m_findings.constFind(cellKey(index.row(), number));
        return findings == m_findings.constEnd() ? -1 : int(findings->constFirst().finding.severity);
    }
    case Qt::AccessibleTextRole:
        return QString(title(index.column()) + u": "_s + shownText(index));
    default:
        return {};
    }
}

bool RecordTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || m_model.isReadOnly() || isNumbering(index.column())) {
        return false;
    }
    m_model.setValue(placeAt(index), storedValue(elementAt(index.column()), *m_context.tables, value.toString()));
    return true;
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (section < 0 || section >= m_columns.size()) {
        return {};
    }
    const bool required = elementAt(section).neededWhenDeclaring(m_direction, m_step);
    switch (role) {
    case Qt::DisplayRole: return QString(title(section) + (required ? u" *"_s : QString()));
    case Qt::ToolTipRole: return required ? tr("%1, required for submission").arg(title(section)) : title(section);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (elementAt(section).isNumber() ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

Qt::ItemFlags RecordTable::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!m_model.isReadOnly() && !isNumbering(index.column())) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

int RecordTable::paste(int row, const QList<int>& columns, const Cells& cells)
{
    const int most = rowCount() + roomForLines();
    Document after = m_model.document();
    QList<Record>& rows = editRecord(after, m_parent).editChildren(groupIndex());
    int leftOut = 0;
    for (int line = 0; line < int(cells.size()); ++line) {
        if (row + line >= most) {
            leftOut = int(cells.size()) - line;
            break;
        }
        while (rows.size() <= row + line) {
            rows.append(after.newLine());
        }
        const QStringList& texts = cells.at(line);
        for (int at = 0; at < int(std::min(texts.size(), columns.size())); ++at) {
            const int column = columns.at(at);
            if (column >= 0 && !isNumbering(column)) {
                rows[row + line].setValue(m_columns.at(column), storedValue(elementAt(column), *m_context.tables, texts.at(at)));
                m_model.touch(placeAt(row + line, column));
            }
        }
    }
    after.renumber();
    m_model.edit(tr("Paste"), after);
    return leftOut;
}

int RecordTable::appendRows(const QList<int>& columns, const Cells& cells)
{
    return paste(firstFreeRow(), columns, cells);
}

int RecordTable::firstFreeRow() const
{
    const auto isEmpty = [this](const Record& line) {
        const auto& values = line.values();
        return line.extras().isEmpty()
            && std::none_of(values.cbegin(), values.cend(), [this](const auto& value) { return int(value.first) != group().numberElement && !value.second.isEmpty(); });
    };
    int row = rowCount();
    while (row > 0 && isEmpty(m_rows.at(row - 1))) {
        --row;
    }
    return row;
}

QList<Place> RecordTable::misfits(int firstRow, int rows) const
{
    QList<Place> found;
    for (int row = firstRow; row < std::min(firstRow + rows, rowCount()); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QString value = m_rows.at(row).value(m_columns.at(column));
            QList<Finding> findings;
            if (!value.isEmpty()) {
                checkElement(elementAt(column), value, m_direction, m_step, *m_context.tables, elementAt(column).key, row + 1, findings);
            }
            if (std::any_of(findings.cbegin(), findings.cend(), [](const Finding& one) { return one.severity != Severity::Note; })) {
                found.append(placeAt(row, column));
            }
        }
    }
    return found;
}

} // namespace Tongguan
