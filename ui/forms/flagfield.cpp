// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/flagfield.h"

#include "models/base/text.h"

#include <QKeyEvent>

namespace Tongguan {

StateBox::StateBox(QWidget* parent)
    : QCheckBox(parent)
{
    setTristate(true);
    setCheckState(Qt::PartiallyChecked);
}

void StateBox::setState(QChar state)
{
    setCheckState(state == u'1' ? Qt::Checked : state == u'0' ? Qt::Unchecked : Qt::PartiallyChecked);
}

QChar StateBox::state() const
{
    switch (checkState()) {
    case Qt::Checked: return u'1';
    case Qt::Unchecked: return u'0';
    case Qt::PartiallyChecked: return u'9';
    }
    return u'9';
}

void StateBox::setReadOnly(bool readOnly)
{
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, readOnly);
}

void StateBox::nextCheckState()
{
    setState(state() == u'9' ? u'1' : state() == u'1' ? u'0' : u'9');
    Q_EMIT turned();
}

void StateBox::keyPressEvent(QKeyEvent* event)
{
    if (focusPolicy() == Qt::NoFocus) {
        event->ignore();
        return;
    }
    const QString typed = event->text();
    const bool clears = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (typed == u"1" || typed == u"0" || typed == u"9" || clears) {
        setState(clears ? QChar(u'9') : typed.front());
        Q_EMIT turned();
        return;
    }
    QCheckBox::keyPressEvent(event);
}

FlagField::FlagField(const Element& element, QWidget* parent)
    : FieldEditor(element, parent)
    , m_box(new StateBox)
{
    adopt(m_box);
    showWord();
    connect(m_box, &StateBox::turned, this, [this] {
        m_value = m_box->state() == u'9' ? QString() : QString(m_box->state());
        showWord();
        Q_EMIT edited(m_value);
    });
}

void FlagField::setText(const QString& text)
{
    m_value = text;
    m_box->setState(text.size() == 1 ? text.front() : QChar(u'9'));
    showWord();
}

void FlagField::setReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
}

void FlagField::showWord()
{
    if (m_value == u"1") {
        m_box->setText(tr("Yes"));
    } else if (m_value == u"0") {
        m_box->setText(tr("No"));
    } else {
        m_box->setText(m_value.isEmpty() ? tr("not given") : tr("unknown: %1").arg(m_value));
    }
}

} // namespace Tongguan
