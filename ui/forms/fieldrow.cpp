// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldrow.h"

#include "ui/forms/language.h"
#include "ui/forms/meaning.h"

#include <QLabel>
#include <QPainter>

namespace Tongguan {

static constexpr int FieldEdge = 6; // room for the coloured edge
static constexpr int FieldGap = 2;

FieldRow::FieldRow(const ElementPath& path, const Element& element, const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_path(path)
    , m_label(new QLabel(this))
    , m_editor(makeFieldEditor(element, context, this))
{
    m_label->setBuddy(m_editor->input());
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_label->setTextFormat(Qt::PlainText);
    connect(m_editor, &FieldEditor::focusEntered, this, &FieldRow::entered);
    connect(m_editor, &FieldEditor::heightChanged, this, &FieldRow::heightChanged);
    connect(m_editor, &FieldEditor::focusLeft, this, [this] {
        if (m_isWaiting) {
            m_findings = m_waiting;
            m_isWaiting = false;
            showFindings();
        }
    });
}

void FieldRow::setTitle(const QString& title, bool required)
{
    m_title = title;
    // "&" in a name is no mnemonic.
    m_label->setText(QString(title).replace(u"&"_s, u"&&"_s) + (required ? u" *"_s : QString()));
    m_label->setToolTip(required ? tr("Required for submission") : QString());
    m_editor->setTitle(required ? tr("%1, required").arg(title) : title);
}

static bool isQuieter(const QList<PlacedFinding>& now, const QList<PlacedFinding>& before)
{
    return std::all_of(now.begin(), now.end(), [&before](const PlacedFinding& each) { return before.contains(each); });
}

void FieldRow::setFindings(const QList<PlacedFinding>& findings)
{
    if (findings == m_findings) {
        m_isWaiting = false;
        return;
    }
    if (m_editor->isTyping() && !isQuieter(findings, m_findings)) {
        m_waiting = findings;
        m_isWaiting = true;
        return;
    }
    m_isWaiting = false;
    m_findings = findings;
    showFindings();
}

QString FieldRow::findingText() const
{
    return m_findings.isEmpty() ? QString() : m_text->text();
}

void FieldRow::showFindings()
{
    if (m_findings.isEmpty()) {
        if (m_text) {
            m_text->hide();
        }
        m_editor->input()->setAccessibleDescription(QString());
    } else {
        if (!m_text) {
            m_text = new QLabel(this);
            m_text->setWordWrap(true);
            m_text->setTextFormat(Qt::PlainText);
            m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
            m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        }
        const PlacedFinding& first = m_findings.constFirst();
        const QString word = first.isRemark ? tr("Officer") : severityWord(first.finding.severity);
        QString text = word + u": "_s + inLanguage(first.finding.message);
        if (m_findings.size() > 1) {
            text += u' ' + tr("(+%n more)", nullptr, int(m_findings.size()) - 1);
        }
        m_text->setText(text);
        QPalette own;
        own.setColor(QPalette::WindowText, meaningColour(meaningOf(first.finding.severity), QPalette()));
        m_text->setPalette(own);
        m_text->show();
        m_editor->input()->setAccessibleDescription(text);
    }
    update();
    Q_EMIT heightChanged();
}

int FieldRow::span(int columns) const
{
    const Element& element = m_editor->element();
    constexpr int oneColumn = 30; // characters
    constexpr int twoColumns = 90;
    int wanted = 1;
    if (element.kind == ElementKind::Multi) {
        wanted = 2;
    } else if (element.kind == ElementKind::Flags) {
        wanted = element.positions.size() > 2 ? columns : 2;
    } else if (element.width > 0) {
        wanted = element.width <= oneColumn ? 1 : element.width <= twoColumns ? 2 : columns;
    } else if (element.kind == ElementKind::Text && element.length > 100) {
        wanted = 2;
    }
    return std::clamp(wanted, 1, columns);
}

int FieldRow::labelHeight(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    const int room = width - FieldEdge;
    if (metrics.horizontalAdvance(m_label->text()) <= room) {
        return metrics.height();
    }
    return metrics.boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, m_label->text()).height();
}

int FieldRow::editorHeight(int width) const
{
    return m_editor->heightFor(width - FieldEdge);
}

int FieldRow::findingHeight(int width) const
{
    if (m_findings.isEmpty()) {
        return 0;
    }
    constexpr int icon = 18;
    return fontMetrics().boundingRect(QRect(0, 0, width - FieldEdge - icon, 1000), Qt::TextWordWrap, m_text->text()).height()
        + FieldGap;
}

void FieldRow::setLabelHeight(int height)
{
    m_labelHeight = height;
    arrange();
}

void FieldRow::arrange()
{
    const int room = width() - FieldEdge;
    m_label->setGeometry(FieldEdge, 0, room, m_labelHeight);
    const int height = editorHeight(width());
    m_editor->setGeometry(FieldEdge, m_labelHeight + FieldGap, room, height);
    if (m_text) {
        constexpr int icon = 18;
        const int top = m_labelHeight + FieldGap + height + FieldGap;
        m_text->setGeometry(FieldEdge + icon, top, room - icon, findingHeight(width()));
    }
}

void FieldRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FieldRow::paintEvent(QPaintEvent*)
{
    if (m_findings.isEmpty()) {
        return;
    }
    QPainter painter(this);
    const Meaning meaning = meaningOf(m_findings.constFirst().finding.severity);
    const QRect input = m_editor->geometry();
    painter.fillRect(QRect(0, input.top(), 3, input.height()), meaningColour(meaning, palette()));
    constexpr int icon = 14;
    painter.drawPixmap(QPoint(FieldEdge, m_text->y() + (fontMetrics().height() - icon) / 2),
        meaningPixmap(meaning, palette(), icon, devicePixelRatioF()));
}

void FieldRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && !m_findings.isEmpty()) {
        showFindings();
    }
}

} // namespace Tongguan
