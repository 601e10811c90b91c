// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formmodel.h"

#include "models/dictionary/merge.h"

#include <QUndoCommand>

namespace Tongguan {

// Holds two snapshots; a document is implicitly shared, so both cost little. Where the document has moved on since
// (another device's change came in), undo takes back only its own change, by a three-way merge.
class FormCommand final : public QUndoCommand {
public:
    FormCommand(FormModel& model, const QString& name, const Document& after, const QList<Place>& places, int typingRun)
        : QUndoCommand(name)
        , m_model(model)
        , m_before(model.m_document)
        , m_after(after)
        , m_places(places)
        , m_typingRun(typingRun) { }

    void undo() override { turn(m_after, m_before); }
    void redo() override { turn(m_before, m_after); }
    [[nodiscard]] int id() const override { return m_typingRun < 0 ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& next = *static_cast<const FormCommand*>(other);
        if (next.m_typingRun != m_typingRun || next.m_places != m_places) {
            return false;
        }
        m_after = next.m_after;
        return true;
    }

private:
    void turn(const Document& from, const Document& to)
    {
        if (m_model.m_document == from) {
            m_model.apply(to, m_places);
        } else {
            m_model.apply(merge(from, m_model.m_document, to).document, {});
        }
    }

    FormModel& m_model;
    Document m_before, m_after;
    QList<Place> m_places;
    int m_typingRun; // -1: never merges
};

FormModel::FormModel(QObject* parent)
    : QObject(parent)
    , m_undo(std::make_unique<QUndoStack>())
{
}

Record& editRecord(Document& document, const QList<Place::Step>& steps)
{
    Record* record = &document.editRoot();
    for (const Place::Step& step : steps) {
        QList<Record>& rows = record->editChildren(step.group);
        while (rows.size() <= step.row) {
            rows.append(document.newLine());
        }
        record = &rows[step.row];
    }
    return *record;
}

void FormModel::load(const Document& document, const QString& key)
{
    constexpr qsizetype mostParked = 16;
    if (!m_key.isEmpty() && m_undo->count() > 0) {
        m_parkedKeys.removeAll(m_key);
        m_parkedKeys.append(m_key);
        m_parked[m_key] = std::move(m_undo);
    }
    const auto parked = key.isEmpty() ? m_parked.end() : m_parked.find(key);
    m_undo = parked == m_parked.end() ? std::make_unique<QUndoStack>() : std::move(parked->second);
    if (parked != m_parked.end()) {
        m_parked.erase(parked);
        m_parkedKeys.removeAll(key);
    }
    while (m_parkedKeys.size() > mostParked) {
        m_parked.erase(m_parkedKeys.takeFirst());
    }
    m_key = key;
    endTyping();
    m_touched.clear();
    m_saved = document;
    apply(document, {});
}

void FormModel::adopt(const Document& document)
{
    endTyping();
    apply(document, {});
}

void FormModel::setReadOnly(bool readOnly)
{
    if (readOnly != m_readOnly) {
        m_readOnly = readOnly;
        Q_EMIT readOnlyChanged(readOnly);
    }
}

void FormModel::apply(const Document& document, const QList<Place>& places)
{
    m_document = document;
    Q_EMIT changed(places);
}

void FormModel::setValue(const Place& place, const QString& text, Input input)
{
    if (m_readOnly || m_document.isNull() || m_document.value(place) == text) {
        return;
    }
    Document after = m_document;
    after.setValue(place, text);
    touch(place);
    m_undo->push(new FormCommand(*this, tr("Typing"), after, { place }, input == Input::Typing ? m_typingRun : -1));
}

void FormModel::setValues(const QString& name, const QList<std::pair<Place, QString>>& values)
{
    Document after = m_document;
    QList<Place> places;
    for (const auto& [place, text] : values) {
        if (after.value(place) != text) {
            after.setValue(place, text);
            touch(place);
            places.append(place);
        }
    }
    if (!places.isEmpty()) {
        edit(name, after, places);
    }
}

void FormModel::edit(const QString& name, const Document& after, const QList<Place>& places)
{
    if (!m_readOnly && !(after == m_document)) {
        endTyping();
        m_undo->push(new FormCommand(*this, name, after, places, -1));
    }
}

void FormModel::insertLines(const QList<Place::Step>& parent, int group, int row, const QList<Record>& lines)
{
    Document after = m_document;
    QList<Record>& rows = editRecord(after, parent).editChildren(group);
    qsizetype at = std::clamp<qsizetype>(row, 0, rows.size());
    for (const Record& line : lines) {
        rows.insert(at++, line);
    }
    after.renumber();
    edit(tr("Insert %n line(s)", nullptr, int(lines.size())), after);
}

void FormModel::removeLines(const QList<Place::Step>& parent, int group, QList<int> rows)
{
    Document after = m_document;
    QList<Record>& records = editRecord(after, parent).editChildren(group);
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) {
        if (row >= 0 && row < records.size()) {
            records.removeAt(row);
        }
    }
    after.renumber();
    edit(tr("Delete %n line(s)", nullptr, int(rows.size())), after);
}

void FormModel::moveLine(const QList<Place::Step>& parent, int group, int from, int to)
{
    Document after = m_document;
    QList<Record>& records = editRecord(after, parent).editChildren(group);
    if (from != to && from >= 0 && to >= 0 && from < records.size() && to < records.size()) {
        records.move(from, to);
        after.renumber();
        edit(tr("Move line"), after);
    }
}

bool FormModel::isModified() const
{
    return !(m_document == m_saved);
}

// By line ids, so that it stays with the line.
QString FormModel::touchKey(const Place& place) const
{
    QString key;
    for (qsizetype count = 1; count <= place.steps.size(); ++count) {
        const Record* record = m_document.record(std::span(place.steps.constData(), size_t(count)));
        key += QString::number(place.steps.at(count - 1).group) + u':'
            + QString::number(record ? quint64(record->id()) : 0, 16) + u'/';
    }
    return key + QString::number(place.element);
}

bool FormModel::isTouched(const Place& place) const
{
    return m_touched.contains(touchKey(place));
}

void FormModel::touch(const Place& place)
{
    m_touched.insert(touchKey(place));
}

} // namespace Tongguan
