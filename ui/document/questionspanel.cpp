// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/questionspanel.h"

#include "ui/document/fieldname.h"
#include "ui/shell/icons.h"
#include "ui/shell/statewords.h"
#include "ui/shell/tone.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Tongguan {

QuestionsPanel::QuestionsPanel(QWidget* parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget(this))
    , m_state(new QLabel(this))
    , m_line(new QLineEdit(this))
    , m_answer(new QPushButton(tr("Answer"), this))
    , m_jump(new QPushButton(tr("Go to the field"), this))
{
    setObjectName(u"documentQuestions"_s);
    m_tree->setObjectName(u"documentQuestionTree"_s);
    m_tree->setAccessibleName(tr("Questions of the officer"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(16);
    m_tree->setWordWrap(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_line->setObjectName(u"documentAnswer"_s);
    m_line->setAccessibleName(tr("Answer to the officer"));
    m_line->setPlaceholderText(tr("Answer to the officer"));
    m_line->setMaxLength(1000);
    m_answer->setObjectName(u"documentAnswerSend"_s);
    for (QPushButton* button : { m_answer, m_jump })
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_jump);
    buttons->addStretch();
    buttons->addWidget(m_answer);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_line);
    layout->addLayout(buttons);
    setFocusProxy(m_tree);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &QuestionsPanel::follow);
    connect(m_tree, &QTreeWidget::itemActivated, this, &QuestionsPanel::jump);
    connect(m_line, &QLineEdit::textChanged, this, &QuestionsPanel::follow);
    connect(m_line, &QLineEdit::returnPressed, this, &QuestionsPanel::send);
    connect(m_answer, &QPushButton::clicked, this, &QuestionsPanel::send);
    connect(m_jump, &QPushButton::clicked, this, &QuestionsPanel::jump);
    follow();
}

void QuestionsPanel::setQuestions(const QList<DocumentQuestion>& questions, const Document& document, bool answering)
{
    m_document = document;
    m_answering = answering;
    if (questions != m_questions) {
        m_questions = questions;
        fill();
    }
    follow();
}

int QuestionsPanel::open() const
{
    return int(std::count_if(m_questions.begin(), m_questions.end(), [](const DocumentQuestion& one) { return one.answer.isEmpty(); }));
}

// What wants an answer is chosen first; what was chosen stays.
void QuestionsPanel::fill()
{
    const DocumentQuestion* before = current();
    const QString chosen = before ? before->id : QString();
    m_tree->clear();
    QTreeWidgetItem* first = nullptr;
    for (const DocumentQuestion& one : std::as_const(m_questions)) {
        const bool isOpen = one.answer.isEmpty();
        const auto at = m_document.place(one.place);
        const QString place = one.place.isEmpty() ? tr("The whole document") : at ? placeName(m_document, *at) : one.place;
        auto* item = new QTreeWidgetItem(m_tree, { tr("%1: %2").arg(place, one.text) });
        item->setIcon(0, themedIcon(u"question", isOpen ? Tone::Warning : Tone::Good));
        item->setToolTip(0, tr("%1, %2").arg(one.asker, shortTime(one.asked, QDateTime::currentDateTimeUtc())));
        item->setData(0, Qt::UserRole, one.id);
        auto* below = new QTreeWidgetItem(item, { isOpen ? tr("Not answered yet") : one.answer });
        below->setData(0, Qt::UserRole, one.id);
        if (isOpen || !one.isSent)
            below->setForeground(0, quietColor(palette()));
        if (!isOpen && !one.isSent)
            below->setText(0, tr("%1 (waits to be sent)").arg(one.answer));
        item->setExpanded(true);
        if (one.id == chosen || (chosen.isEmpty() && isOpen && !first))
            first = item;
    }
    m_tree->setCurrentItem(first ? first : m_tree->topLevelItem(0));
}

const DocumentQuestion* QuestionsPanel::current() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const QString id = item ? item->data(0, Qt::UserRole).toString() : QString();
    const auto found = std::find_if(m_questions.begin(), m_questions.end(), [&](const DocumentQuestion& one) { return one.id == id; });
    return item && found != m_questions.end() ? &*found : nullptr;
}

void QuestionsPanel::follow()
{
    const DocumentQuestion* one = current();
    const bool wants = m_answering && one && one->answer.isEmpty();
    m_line->setEnabled(wants);
    m_line->setVisible(m_answering);
    m_answer->setVisible(m_answering);
    m_answer->setEnabled(wants && !m_line->text().trimmed().isEmpty());
    m_jump->setEnabled(one && !one->place.isEmpty());
    m_state->setText(m_questions.isEmpty() ? tr("The officer has asked nothing about this document.") : QString());
    m_state->setVisible(m_questions.isEmpty());
}

void QuestionsPanel::send()
{
    const DocumentQuestion* one = current();
    const QString text = m_line->text().trimmed();
    if (!one || text.isEmpty() || !one->answer.isEmpty())
        return;
    m_line->clear();
    Q_EMIT answered(one->id, text);
}

void QuestionsPanel::jump()
{
    const DocumentQuestion* one = current();
    if (!one || one->place.isEmpty())
        return;
    if (const auto place = m_document.place(one->place))
        Q_EMIT jumpRequested(*place);
}

void QuestionsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace Tongguan
