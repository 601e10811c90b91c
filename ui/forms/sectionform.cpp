// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/sectionform.h"

#include "ui/forms/language.h"
#include "ui/forms/meaning.h"

#include <QPainter>

namespace Tongguan {

static constexpr int SectionColumnGap = 12;
static constexpr int SectionRowGap = 6;

SectionForm::SectionForm(FormModel& model, const FormContext& context, const QString& title,
    const QList<ElementPath>& fields, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_context(context)
    , m_title(title)
{
    // Not Fixed: the layout would hold it to the height of its last width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const ElementPath& path : fields) {
        add(path);
    }
    connect(&m_model, &FormModel::changed, this, &SectionForm::refresh);
    connect(&m_model, &FormModel::readOnlyChanged, this, &SectionForm::applyReadOnly);
    applyReadOnly();
    refresh({});
}

SectionForm::~SectionForm()
{
    for (FieldRow* field : std::as_const(m_fields)) { // a field that loses the focus by being deleted has nothing to tell
        field->disconnect(this);
        field->editor()->disconnect(this);
    }
}

void SectionForm::add(const ElementPath& path)
{
    const Element& element = m_model.document().type().element(path);
    auto* field = new FieldRow(path, element, m_context, this);
    m_fields.append(field);
    FieldEditor* editor = field->editor();
    connect(editor, &FieldEditor::edited, this, [this, field](const QString& text) {
        const bool typing = field->editor()->isTyping();
        m_model.setValue(placeOf(field), text, typing ? FormModel::Input::Typing : FormModel::Input::Whole);
    });
    connect(editor, &FieldEditor::left, this, [this, field](Leave how) { Q_EMIT leaveRequested(field, how); });
    connect(editor, &FieldEditor::focusLeft, this, [this, field] {
        m_model.touch(placeOf(field));
        m_model.endTyping();
        Q_EMIT committed();
    });
    connect(field, &FieldRow::entered, this, [this, field] { Q_EMIT entered(field); });
    connect(field, &FieldRow::heightChanged, this, &SectionForm::heightMayHaveChanged);
}

void SectionForm::setRows(const QList<Place::Step>& steps)
{
    if (steps != m_steps) {
        m_steps = steps;
        m_named = false;
        refresh({});
    }
}

void SectionForm::setTitle(const QString& title)
{
    m_title = title;
    update();
}

Place SectionForm::placeOf(const FieldRow* field) const
{
    Place place;
    const QList<int>& groups = field->path().groups;
    for (qsizetype at = 0; at < groups.size(); ++at) {
        const int row = at < m_steps.size() ? m_steps.at(at).row : 0;
        place.steps.append({ .group = groups.at(at), .row = row });
    }
    place.element = field->path().element;
    return place;
}

FieldRow* SectionForm::fieldAt(const Place& place) const
{
    for (FieldRow* field : m_fields) {
        if (field->path().element == place.element && placeOf(field) == place) {
            return field;
        }
    }
    return nullptr;
}

void SectionForm::name()
{
    const Document& document = m_model.document();
    m_direction = document.direction();
    m_step = document.step();
    m_named = true;
    for (FieldRow* field : std::as_const(m_fields)) {
        const Element& element = field->editor()->element();
        field->setTitle(inLanguage(element.nameFor(m_direction)), element.neededWhenDeclaring(m_direction, m_step));
        field->editor()->input()->setObjectName(document.placeText(placeOf(field)));
    }
}

void SectionForm::refresh(const QList<Place>& places)
{
    const Document& document = m_model.document();
    if (document.isNull()) {
        return;
    }
    if (!m_named || m_direction != document.direction() || m_step != document.step()) {
        name();
        heightMayHaveChanged();
    }
    for (FieldRow* field : std::as_const(m_fields)) {
        const Place place = placeOf(field);
        if (places.isEmpty() || places.contains(place)) {
            const QString value = document.value(place);
            if (field->editor()->text() != value) {
                field->editor()->setText(value);
            }
        }
    }
}

void SectionForm::setFindings(const QList<PlacedFinding>& findings, bool showAll)
{
    for (FieldRow* field : std::as_const(m_fields)) {
        const Place place = placeOf(field);
        const bool show = showAll || !field->editor()->text().isEmpty() || m_model.isTouched(place);
        QList<PlacedFinding> mine;
        for (const PlacedFinding& each : findings) {
            if (each.place == place && (show || each.isRemark)) {
                mine.append(each);
            }
        }
        field->setFindings(mine);
    }
}

void SectionForm::applyReadOnly()
{
    for (FieldRow* field : std::as_const(m_fields)) {
        field->editor()->setReadOnly(m_model.isReadOnly());
    }
}

int SectionForm::columnsFor(int width)
{
    constexpr int four = 880;
    constexpr int three = 620;
    constexpr int two = 400;
    return width >= four ? 4 : width >= three ? 3 : width >= two ? 2 : 1;
}

// Row by row: the fields of a row share the heights of label, input and finding, so that inputs stand in line.
int SectionForm::arrange(int width, bool really) const
{
    const int columns = columnsFor(width);
    const int cell = (width - (columns - 1) * SectionColumnGap) / columns;
    int y = m_title.isEmpty() ? 0 : fontMetrics().height() + 10;
    for (qsizetype first = 0; first < m_fields.size();) {
        int used = 0;
        qsizetype end = first;
        while (end < m_fields.size() && used + m_fields.at(end)->span(columns) <= columns) {
            used += m_fields.at(end++)->span(columns);
        }
        int label = 0;
        int rest = 0;
        for (qsizetype at = first; at < end; ++at) {
            const FieldRow* field = m_fields.at(at);
            const int share = field->span(columns);
            const int room = share * cell + (share - 1) * SectionColumnGap;
            label = std::max(label, field->labelHeight(room));
            rest = std::max(rest, field->editorHeight(room) + field->findingHeight(room) + 2);
        }
        int column = 0;
        for (qsizetype at = first; really && at < end; ++at) {
            FieldRow* field = m_fields.at(at);
            const int share = field->span(columns);
            field->setGeometry(column * (cell + SectionColumnGap), y, share * cell + (share - 1) * SectionColumnGap, label + rest);
            field->setLabelHeight(label);
            column += share;
        }
        y += label + rest + SectionRowGap;
        first = end;
    }
    return y + 4;
}

int SectionForm::heightForWidth(int width) const
{
    if (width != m_knownWidth) {
        m_knownHeight = arrange(width, false);
        m_knownWidth = width;
    }
    return m_knownHeight;
}

QSize SectionForm::sizeHint() const
{
    const int wanted = width() > 100 ? width() : 900;
    return { wanted, heightForWidth(wanted) };
}

QSize SectionForm::minimumSizeHint() const
{
    constexpr int least = 240;
    return { least, 40 };
}

void SectionForm::heightMayHaveChanged()
{
    const int before = m_knownHeight;
    m_knownWidth = -1;
    if (heightForWidth(width()) != before) {
        updateGeometry();
    }
    arrange(width(), true);
}

void SectionForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void SectionForm::paintEvent(QPaintEvent*)
{
    if (m_title.isEmpty()) {
        return;
    }
    QPainter painter(this);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const QFontMetrics metrics(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(6, 2 + metrics.ascent(), m_title);
    const int y = 2 + metrics.height() / 2;
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(6 + metrics.horizontalAdvance(m_title) + 8, y, width(), y);
}

} // namespace Tongguan
