// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/flagsfield.h"

#include "ui/forms/flagfield.h"
#include "ui/forms/language.h"

#include <QKeyEvent>

namespace Tongguan {

FlagsField::FlagsField(const Element& element, QWidget* parent)
    : FieldEditor(element, parent)
{
    const qsizetype count = std::max<qsizetype>(1, element.positions.size());
    for (qsizetype at = 0; at < count; ++at) {
        auto* box = new StateBox(this);
        if (at < element.positions.size()) {
            box->setText(inLanguage(element.positions.at(at)));
        }
        box->setToolTip(tr("Space turns: yes, no, not given. 1, 0 and 9 set it."));
        watch(box);
        const int position = int(at);
        connect(box, &StateBox::turned, this, [this, position] { turn(position); });
        m_boxes.append(box);
    }
    setFocusProxy(m_boxes.constFirst());
    setText({});
}

void FlagsField::setText(const QString& text)
{
    m_value = text;
    for (qsizetype at = 0; at < m_boxes.size(); ++at) {
        m_boxes.at(at)->setState(at < text.size() ? text.at(at) : QChar(u'9'));
    }
}

void FlagsField::turn(int position)
{
    while (m_value.size() < m_boxes.size()) {
        m_value.append(u'9');
    }
    m_value[position] = m_boxes.at(position)->state();
    Q_EMIT edited(m_value);
}

void FlagsField::setReadOnly(bool readOnly)
{
    for (StateBox* box : m_boxes) {
        box->setReadOnly(readOnly);
    }
}

void FlagsField::setTitle(const QString& title)
{
    for (StateBox* box : m_boxes) {
        box->setAccessibleName(box->text().isEmpty() ? title : QString(title + u": "_s + box->text()));
    }
}

int FlagsField::arrange(int width, bool really) const
{
    constexpr int gap = 16;
    constexpr int rowHeight = 26;
    int x = 0;
    int y = 0;
    for (StateBox* box : m_boxes) {
        const int wanted = box->sizeHint().width();
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += rowHeight;
        }
        if (really) {
            box->setGeometry(x, y, std::min(wanted, width), rowHeight);
        }
        x += wanted + gap;
    }
    return y + rowHeight;
}

int FlagsField::heightFor(int width) const
{
    return arrange(width, false);
}

void FlagsField::resizeEvent(QResizeEvent* event)
{
    FieldEditor::resizeEvent(event);
    arrange(width(), true);
}

bool FlagsField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const qsizetype at = m_boxes.indexOf(static_cast<StateBox*>(watched));
        if (key == Qt::Key_Right && at + 1 < m_boxes.size()) {
            m_boxes.at(at + 1)->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Left && at > 0) {
            m_boxes.at(at - 1)->setFocus(Qt::BacktabFocusReason);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Tongguan
