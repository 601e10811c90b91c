// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/element.h"
#include "ui/forms/formcontext.h"

#include <QWidget>

namespace Tongguan {

// How a person goes on from an input.
enum class Leave { Next, Previous, NextSection, Up, Down, Cancel };

// The input of one element, in a form or a table cell. It shows and gives text as the document holds it;
// wrong input is kept. setText() tells nobody; edited() is for what a person did.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(const Element& element, QWidget* parent);

    [[nodiscard]] const Element& element() const { return *m_element; } // lives as long as the Dictionary
    [[nodiscard]] virtual QString text() const = 0;
    virtual void setText(const QString& text) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    [[nodiscard]] QWidget* input() const { return m_input; } // gets the focus; the label's buddy
    virtual void setTitle(const QString& title); // accessible name
    virtual void commit() { } // finishes what is half typed: a list's first code, an expression
    virtual bool dismiss() { return false; } // closes an open list and keeps the text
    virtual void showList() { }
    [[nodiscard]] virtual int heightFor(int width) const;
    void setInGrid(bool inGrid);
    [[nodiscard]] bool isTyping() const; // the focus is inside

Q_SIGNALS:
    void edited(const QString& text);
    void left(Tongguan::Leave how); // by key
    void focusEntered();
    void focusLeft();
    void heightChanged();

protected:
    void adopt(QWidget* input); // the main input, filling this widget
    void watch(QWidget* input); // a further one
    [[nodiscard]] virtual bool takesKey(const QKeyEvent& event) const; // keeps it from leaving the input
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool leaveByKey(const QKeyEvent& event);

    const Element* m_element;
    QWidget* m_input = nullptr;
    bool m_inGrid = false;
};

// The editor for the element's kind.
[[nodiscard]] FieldEditor* makeFieldEditor(const Element& element, const FormContext& context, QWidget* parent);

} // namespace Tongguan
