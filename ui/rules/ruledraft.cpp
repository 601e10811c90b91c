// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruledraft.h"

namespace Tongguan {

class RuleCommand final : public QUndoCommand {
public:
    RuleCommand(RuleDraft& draft, const QString& name, QList<RuleText> after, int index, const QString& part = {})
        : QUndoCommand(name)
        , m_draft(draft)
        , m_before(draft.rules())
        , m_after(std::move(after))
        , m_index(index)
        , m_part(part)
    {
    }
    void undo() override { m_draft.apply(m_before, m_index); }
    void redo() override { m_draft.apply(m_after, m_index); }
    int id() const override { return m_part.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const RuleCommand*>(other);
        if (next->m_index != m_index || next->m_part != m_part)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    RuleDraft& m_draft;
    QList<RuleText> m_before, m_after;
    int m_index;
    QString m_part;
};

RuleDraft::RuleDraft(QObject* parent)
    : QObject(parent)
{
}

int RuleDraft::indexOf(const QString& id) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [&id](const RuleText& rule) { return rule.id == id; });
    return found == m_rules.end() ? -1 : int(found - m_rules.begin());
}

void RuleDraft::load(const QList<RuleText>& rules)
{
    m_undo.clear();
    m_saved = rules;
    apply(rules, -1);
}

void RuleDraft::apply(const QList<RuleText>& rules, int index)
{
    m_rules = rules;
    Q_EMIT changed(index);
}

void RuleDraft::set(int index, const QString& part, const RuleText& rule)
{
    if (m_rules.at(index) == rule)
        return;
    QList<RuleText> after = m_rules;
    after[index] = rule;
    m_undo.push(new RuleCommand(*this, tr("Change the rule"), after, index, part));
}

QString RuleDraft::freeId(const QString& wish) const
{
    QString id = wish;
    for (int n = 2; indexOf(id) >= 0; ++n)
        id = u"%1.%2"_s.arg(wish).arg(n);
    return id;
}

int RuleDraft::add(RuleText rule)
{
    rule.id = freeId(rule.id);
    QList<RuleText> after = m_rules;
    after.append(rule);
    m_undo.push(new RuleCommand(*this, tr("Add a rule"), after, -1));
    return int(after.size()) - 1;
}

void RuleDraft::remove(int index)
{
    QList<RuleText> after = m_rules;
    after.removeAt(index);
    m_undo.push(new RuleCommand(*this, tr("Delete the rule"), after, -1));
}

} // namespace Tongguan
