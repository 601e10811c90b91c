// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/fieldsuggestions.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace Tongguan {

FieldSuggestions::FieldSuggestions(QLineEdit* input, Offer offer, QObject* parent)
    : QObject(parent)
    , m_input(input)
    , m_offer(std::move(offer))
{
    input->installEventFilter(this); // before the editor's own
    connect(input, &QLineEdit::textEdited, this, [this](const QString& typed) {
        if (typed.trimmed().isEmpty()) {
            close();
        } else {
            present(typed.trimmed(), false);
        }
    });
}

FieldSuggestions::~FieldSuggestions()
{
    delete m_popup.data(); // a child of the window, which may live on
}

void FieldSuggestions::openAll() { present({}, true); }

void FieldSuggestions::present(const QString& typed, bool chooseFirst)
{
    if (!m_input || m_input->isReadOnly()) {
        return;
    }
    const QList<SuggestionGroup> groups = m_offer(typed);
    if (std::all_of(groups.begin(), groups.end(), [](const SuggestionGroup& group) { return group.rows.isEmpty(); })) {
        close();
        return;
    }
    if (!m_popup) {
        m_popup = new SuggestionPopup(m_input->window());
        connect(m_popup, &SuggestionPopup::picked, this, &FieldSuggestions::picked);
    }
    m_popup->present(m_input, groups, chooseFirst);
}

void FieldSuggestions::close()
{
    if (m_popup) {
        m_popup->hide();
    }
}

bool FieldSuggestions::keyInPopup(int key)
{
    constexpr int page = 10;
    if (!m_popup || !m_popup->isVisible()) {
        return false;
    }
    switch (key) {
    case Qt::Key_Down: m_popup->step(1); return true;
    case Qt::Key_Up: m_popup->step(-1); return true;
    case Qt::Key_PageDown: m_popup->step(page); return true;
    case Qt::Key_PageUp: m_popup->step(-page); return true;
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->isChosen()) {
            m_popup->takeCurrent();
            return true;
        }
        close();
        return false;
    default: return false;
    }
}

bool FieldSuggestions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        close();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (keyInPopup(key.key())) {
            return true;
        }
        if (key.key() == Qt::Key_F4 && key.modifiers() == Qt::NoModifier) {
            openAll();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Tongguan
