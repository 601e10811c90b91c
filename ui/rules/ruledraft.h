// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rules/ruletext.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace Tongguan {

// The office's own rules while they are being written: one value, changed only through here, each change undoable.
// Nothing of it is in force.
class RuleDraft final : public QObject {
    Q_OBJECT
public:
    explicit RuleDraft(QObject* parent = nullptr);

    [[nodiscard]] const QList<RuleText>& rules() const { return m_rules; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    [[nodiscard]] int indexOf(const QString& id) const; // -1
    [[nodiscard]] bool isModified() const { return m_rules != m_saved; }

    void load(const QList<RuleText>& rules); // clean, nothing to undo
    void markSaved() { m_saved = m_rules; }

    // Consecutive typing in one part of one rule ("must", "message.zh") is one step of undo.
    void set(int index, const QString& part, const RuleText& rule);
    int add(RuleText rule); // with an id of its own; where it stands
    void remove(int index);

Q_SIGNALS:
    void changed(int index); // -1: rules came or went

private:
    friend class RuleCommand;
    void apply(const QList<RuleText>& rules, int index);
    [[nodiscard]] QString freeId(const QString& wish) const;

    QList<RuleText> m_rules;
    QList<RuleText> m_saved;
    QUndoStack m_undo;
};

} // namespace Tongguan
