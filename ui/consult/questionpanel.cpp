// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/questionpanel.h"

#include "ui/consult/consultroom.h"
#include "ui/shell/icons.h"
#include "ui/shell/tone.h"

#include <QTreeWidget>

namespace Tongguan {

QuestionPanel::QuestionPanel(ConsultRoom& room, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_list(new QTreeWidget(this))
    , m_nothing(new QLabel(tr("No questions yet. A question can be tied to the field of the document that is in hand; it stays there with its answer."), this))
    , m_about(new QLabel(this))
    , m_line(new QLineEdit(this))
    , m_ask(new QPushButton(tr("Ask"), this))
    , m_answer(new QPushButton(tr("Answer"), this))
    , m_free(new QPushButton(tr("Not about a field"), this))
{
    setObjectName(u"questions"_s);
    setFocusProxy(m_line);
    m_list->setObjectName(u"questionList"_s);
    m_list->setAccessibleName(tr("Questions"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setIndentation(20);
    m_list->setUniformRowHeights(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_about->setObjectName(u"questionField"_s);
    m_about->setWordWrap(true);
    m_line->setObjectName(u"questionLine"_s);
    m_line->setAccessibleName(tr("Question or answer"));
    m_line->setMaxLength(1000);
    m_line->setMinimumHeight(28);
    m_line->setPlaceholderText(tr("Question, or the answer to the chosen one"));
    m_ask->setObjectName(u"questionAsk"_s);
    m_answer->setObjectName(u"questionAnswer"_s);
    m_free->setCheckable(true);
    m_free->setFlat(true);
    for (QPushButton* button : { m_ask, m_answer, m_free })
        button->setAutoDefault(false);
    auto* about = new QHBoxLayout;
    about->addWidget(m_about, 1);
    about->addWidget(m_free);
    auto* row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_ask);
    row->addWidget(m_answer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addLayout(about);
    column->addLayout(row);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        m_list->setCurrentItem(nullptr);
        send();
    });
    connect(m_answer, &QPushButton::clicked, this, &QuestionPanel::send);
    connect(m_line, &QLineEdit::returnPressed, this, &QuestionPanel::send);
    connect(m_free, &QPushButton::toggled, this, [this](bool free) {
        m_isFree = free;
        showField();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { m_answer->setEnabled(!current().isEmpty()); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const QString field = item->data(0, Qt::UserRole + 1).toString();
        if (!field.isEmpty())
            Q_EMIT fieldChosen(field, item->data(0, Qt::UserRole + 2).toInt());
    });
    connect(&room, &ConsultRoom::changed, this, &QuestionPanel::refresh);
    connect(&room, &ConsultRoom::opened, this, &QuestionPanel::refresh);
    refresh();
    showField();
}

void QuestionPanel::setNaming(Naming naming)
{
    m_naming = std::move(naming);
    refresh();
}

void QuestionPanel::setField(const std::optional<FieldInHand>& field)
{
    m_field = field;
    showField();
}

void QuestionPanel::showField()
{
    const bool tied = m_field && !m_isFree;
    m_about->setText(tied ? tr("About: %1").arg(m_field->name) : m_field ? tr("About no field in particular") : QString());
    m_about->setVisible(m_field.has_value());
    m_free->setVisible(m_field.has_value());
}

QString QuestionPanel::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void QuestionPanel::refresh()
{
    const QString chosen = current();
    m_list->clear();
    for (const ConsultQuestion& one : m_room.now().questions) {
        const QString place = one.field.isEmpty() ? QString() : m_naming ? m_naming(one.field, one.line) : one.line > 0 ? tr("%1, line %2").arg(one.field).arg(one.line) : one.field;
        auto* item = new QTreeWidgetItem(m_list, { place.isEmpty() ? tr("%1: %2").arg(one.user, one.text) : tr("%1, on %2: %3").arg(one.user, place, one.text) });
        item->setIcon(0, themedIcon(u"question", one.answer.isEmpty() ? Tone::Warning : Tone::Good));
        const QString answer = one.answer.isEmpty() ? tr("Not answered yet") : tr("%1: %2").arg(one.answeredBy, one.answer);
        auto* below = new QTreeWidgetItem(item, { answer });
        if (one.answer.isEmpty())
            below->setForeground(0, quietColor(palette()));
        for (QTreeWidgetItem* each : { item, below }) {
            each->setData(0, Qt::UserRole, one.id);
            each->setData(0, Qt::UserRole + 1, one.field);
            each->setData(0, Qt::UserRole + 2, one.line);
            each->setToolTip(0, each->text(0));
        }
        item->setExpanded(true);
        if (one.id == chosen)
            m_list->setCurrentItem(item);
    }
    const bool none = m_room.now().questions.isEmpty();
    m_list->setVisible(!none);
    m_nothing->setVisible(none);
    m_answer->setEnabled(!current().isEmpty());
}

void QuestionPanel::send()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return;
    if (const QString question = current(); !question.isEmpty()) {
        m_room.say(ConsultEventKind::Answered, { { u"question"_s, question }, { u"text"_s, text } });
    } else {
        QJsonObject said { { u"question"_s, makeUuid7().toString(QUuid::WithoutBraces) }, { u"text"_s, text } };
        if (m_field && !m_isFree) {
            said.insert(u"field"_s, m_field->field);
            if (m_field->line > 0)
                said.insert(u"line"_s, m_field->line);
        }
        m_room.say(ConsultEventKind::Asked, said);
    }
    m_line->clear();
}

} // namespace Tongguan
