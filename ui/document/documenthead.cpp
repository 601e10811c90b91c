// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/documenthead.h"

#include "models/declaration/bondedlife.h"
#include "ui/forms/language.h"
#include "ui/forms/meaning.h"
#include "ui/shell/icons.h"
#include "ui/shell/statewords.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Tongguan {

NextAction nextActionOf(const DocumentView& view)
{
    if (view.sync == SyncState::Conflict) {
        return NextAction::Settle;
    }
    if (view.sync == SyncState::Rejected && !isEditable(view.state)) {
        return NextAction::Retry;
    }
    if (isEditable(view.state)) {
        return NextAction::Submit;
    }
    using enum DeclarationState; // of a bonded document the carrier: deducted, written off, deleted
    return view.state == Released || view.state == Cleared || view.state == Deleted ? NextAction::StartAnother : NextAction::Follow;
}

static QString nextActionWord(NextAction action)
{
    switch (action) {
    case NextAction::Submit: return DocumentHead::tr("Submit (F9)");
    case NextAction::Settle: return DocumentHead::tr("Settle the conflict");
    case NextAction::Retry: return DocumentHead::tr("Try again");
    case NextAction::Follow: return DocumentHead::tr("Receipts (F8)");
    case NextAction::StartAnother: return DocumentHead::tr("New from this one");
    }
    return {};
}

static QString nextActionIcon(NextAction action)
{
    switch (action) {
    case NextAction::Submit: return u"submit"_s;
    case NextAction::Settle: return u"conflict"_s;
    case NextAction::Retry: return u"refresh"_s;
    case NextAction::Follow: return u"receipt"_s;
    case NextAction::StartAnother: return u"duplicate"_s;
    }
    return {};
}

static QLabel* headLabel(bool selectable = true)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    if (selectable) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    return label;
}

DocumentHead::DocumentHead(QWidget* parent)
    : QFrame(parent)
    , m_number(headLabel())
    , m_stateIcon(new QLabel)
    , m_state(headLabel())
    , m_sync(headLabel(false))
    , m_party(headLabel())
    , m_entryNo(headLabel())
    , m_action(new QPushButton)
    , m_more(new QToolButton)
    , m_progress(new QProgressBar)
    , m_left(headLabel(false))
    , m_counts(new QToolButton)
    , m_notice(headLabel(false))
    , m_bar(new QFrame)
    , m_barIcon(new QLabel)
    , m_barText(headLabel())
{
    m_action->setDefault(true);
    m_action->setFocusPolicy(Qt::NoFocus);
    m_action->setObjectName(u"nextAction"_s);
    m_more->setIcon(themedIcon(u"menu"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::NoFocus);
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More actions"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Required fields filled"));
    m_counts->setAutoRaise(true);
    m_counts->setFocusPolicy(Qt::NoFocus);
    m_counts->setAccessibleName(tr("Findings"));
    m_party->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_notice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_barText->setWordWrap(true);

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_number);
    top->addWidget(m_stateIcon);
    top->addWidget(m_state);
    top->addWidget(m_sync);
    top->addSpacing(8);
    top->addWidget(m_party, 1);
    top->addWidget(m_entryNo);
    top->addWidget(m_action);
    top->addWidget(m_more);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_left);
    below->addWidget(m_counts);
    below->addWidget(m_notice, 1);
    m_tagRow = new QHBoxLayout;
    m_tagRow->setSpacing(4);
    below->addLayout(m_tagRow);
    m_linkRow = new QHBoxLayout;
    m_linkRow->setSpacing(4);
    below->addLayout(m_linkRow);
    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(m_barIcon, 0, Qt::AlignTop);
    bar->addWidget(m_barText, 1);
    m_bar->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addLayout(below);
    layout->addWidget(m_progress);
    layout->addWidget(m_bar);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (isOwnNext())
            m_own->trigger();
        else
            Q_EMIT actionRequested(nextActionOf(m_view));
    });
    connect(m_counts, &QToolButton::clicked, this, &DocumentHead::findingsRequested);
    applyColours();
}

void DocumentHead::setMenu(QMenu* menu)
{
    m_more->setMenu(menu);
}

void DocumentHead::present(const DocumentView& view, const Document& document)
{
    m_view = view;
    const QString& type = document.type().key;
    const QString time = shortTime(view.changed, QDateTime::currentDateTimeUtc());
    m_state->setText(time.isEmpty() ? stateWord(view.state, type) : QString(stateWord(view.state, type) + u"  "_s + time));
    m_state->setToolTip(stateMeaning(view.state, type));
    m_sync->setText(syncWord(view.sync));
    m_sync->setToolTip(syncMeaning(view.sync));
    showAction();
    showSummary(document);
    showProblem(view);
    applyColours();
}

bool DocumentHead::isOwnNext() const
{
    const NextAction action = nextActionOf(m_view);
    return m_own && m_own->isEnabled() && (action == NextAction::Follow || action == NextAction::StartAnother);
}

void DocumentHead::showAction()
{
    const NextAction action = nextActionOf(m_view);
    m_action->setVisible(!m_view.isForeign);
    m_action->setText(isOwnNext() ? m_own->text() : nextActionWord(action));
    m_action->setIcon(isOwnNext() ? m_own->icon() : themedIcon(nextActionIcon(action)));
}

void DocumentHead::setOwnAction(QAction* action)
{
    m_own = action;
    connect(action, &QAction::changed, this, &DocumentHead::showAction);
    showAction();
}

void DocumentHead::setLinks(const QList<DocumentLink>& links)
{
    if (links == m_links)
        return;
    m_links = links;
    while (QLayoutItem* item = m_linkRow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const DocumentLink& link : links) {
        auto* button = new QToolButton;
        button->setObjectName(u"link"_s);
        button->setText(link.text);
        button->setIcon(themedIcon(u"open"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tr("Open %1").arg(link.text));
        connect(button, &QToolButton::clicked, this, [this, id = link.id] { Q_EMIT linkRequested(id); });
        m_linkRow->addWidget(button);
    }
}

void DocumentHead::setTags(const QList<HeadTag>& tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    while (QLayoutItem* item = m_tagRow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const HeadTag& tag : tags) {
        auto* button = new QToolButton;
        button->setObjectName(u"tag."_s + tag.key);
        button->setText(tag.text);
        button->setToolTip(tag.hint);
        button->setIcon(tag.isUrgent ? themedIcon(tag.icon, Tone::Warning) : themedIcon(tag.icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, key = tag.key] { Q_EMIT tagChosen(key); });
        m_tagRow->addWidget(button);
    }
}

void DocumentHead::showSummary(const Document& document)
{
    const DocumentType& type = document.type();
    const auto value = [&document, &type](const QString& key) {
        const auto path = type.summary.constFind(key);
        if (path == type.summary.constEnd()) {
            return QString();
        }
        Place place;
        for (const int group : path->groups) {
            place.steps.append({ .group = group, .row = 0 });
        }
        place.element = path->element;
        return document.value(place);
    };
    const QString number = value(u"number"_s);
    m_number->setText(number.isEmpty() ? tr("New: %1").arg(inLanguage(type.name)) : number);
    const QString party = value(u"party"_s);
    const bool isDirected = type.summary.contains(u"direction"_s);
    m_party->setText(isDirected ? QString(directionWord(document.direction() == Direction::Import ? u"I" : u"E") + u"  "_s + party) : party);
    m_party->setToolTip(party);
    const QString entryNo = value(u"entryNo"_s);
    m_entryNo->setText(entryNo.isEmpty() ? QString() : tr("%1 %2").arg(inLanguage(type.element(type.summary.value(u"entryNo"_s)).name), entryNo));
    m_entryNo->setVisible(!entryNo.isEmpty());
}

void DocumentHead::showProblem(const DocumentView& view)
{
    QStringList words;
    if (view.state == DeclarationState::Returned) {
        for (qsizetype at = view.receipts.size(); at > 0; --at) {
            const Receipt& receipt = view.receipts.at(at - 1);
            if (stateAfter(view.document.type().key, DeclarationState::Submitted, receipt.channel) == DeclarationState::Returned) {
                words.append(tr("Returned: %1").arg(receipt.note));
                break;
            }
        }
    }
    if (!view.problem.isEmpty()) {
        words.append(view.problem);
    } else if (view.sync == SyncState::Conflict || view.sync == SyncState::Rejected) {
        words.append(syncMeaning(view.sync));
    }
    m_barText->setText(words.join(u'\n'));
    m_bar->setVisible(!words.isEmpty());
}

void DocumentHead::showCounts(int errors, int warnings, const RequiredCount& required, bool editable)
{
    m_left->setVisible(editable);
    m_progress->setVisible(editable);
    m_left->setText(required.left == 0 ? tr("All %1 required fields are filled").arg(required.all)
                                       : tr("%1 of %2 required fields left").arg(required.left).arg(required.all));
    m_progress->setRange(0, std::max(1, required.all));
    m_progress->setValue(required.all - required.left);
    QStringList words;
    if (errors > 0) {
        words.append(tr("%n error(s)", nullptr, errors));
    }
    if (warnings > 0) {
        words.append(tr("%n warning(s)", nullptr, warnings));
    }
    const Tone tone = errors > 0 ? Tone::Bad : warnings > 0 ? Tone::Warning : Tone::Good;
    m_counts->setText(words.isEmpty() ? tr("Checks find nothing") : words.join(tr(", ")));
    m_counts->setIcon(themedIcon(errors > 0 ? u"error" : warnings > 0 ? u"warning" : u"check", tone));
    m_counts->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_counts->setVisible(editable || errors + warnings > 0);
}

void DocumentHead::setNotice(const QString& text)
{
    m_notice->setText(text);
    m_notice->setToolTip(text); // where it has no room
}

void DocumentHead::applyColours()
{
    QFont big = QApplication::font();
    big.setPointSizeF(big.pointSizeF() * 1.25);
    big.setBold(true);
    m_number->setFont(big);
    QFont bold = QApplication::font();
    bold.setBold(true);
    m_state->setFont(bold);
    m_entryNo->setFont(Theme::codeFont(QApplication::font()));
    const auto colour = [](QWidget* widget, const QColor& text) {
        QPalette own;
        own.setColor(QPalette::WindowText, text);
        widget->setPalette(own);
    };
    const QPalette now = QApplication::palette();
    constexpr int icon = 16;
    const QString type = m_view.document.isNull() ? QString() : m_view.document.type().key;
    const Tone tone = stateTone(m_view.state, type);
    colour(m_state, toneColor(tone, now));
    m_stateIcon->setPixmap(themedPixmap(stateIconName(m_view.state, type), QSize(icon, icon), devicePixelRatioF(), toneColor(tone, now)));
    colour(m_sync, toneColor(syncTone(m_view.sync), now));
    colour(m_left, quietColor(now));
    colour(m_notice, quietColor(now));
    const Tone barTone = m_view.sync == SyncState::Conflict ? Tone::Warning : Tone::Bad;
    QPalette bar;
    bar.setColor(QPalette::Window, toneFill(barTone, now));
    m_bar->setPalette(bar);
    m_barIcon->setPixmap(themedPixmap(m_view.sync == SyncState::Conflict ? u"conflict" : u"warning", QSize(icon, icon), devicePixelRatioF(), toneColor(barTone, now)));
    QPalette progress;
    progress.setColor(QPalette::Highlight, toneColor(Tone::Accent, now));
    m_progress->setPalette(progress);
    QPalette button; // the one prominent button
    button.setColor(QPalette::Button, now.color(QPalette::Highlight));
    button.setColor(QPalette::ButtonText, now.color(QPalette::HighlightedText));
    m_action->setPalette(button);
}

void DocumentHead::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) {
        applyColours();
    }
}

} // namespace Tongguan
