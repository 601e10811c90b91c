// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/casestable.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QTableWidget>

namespace Tongguan {

enum CaseColumn { CaseExpected, CaseValues, CaseEnded };

QString caseValuesText(const QList<std::pair<QString, QString>>& values)
{
    QStringList parts;
    for (const auto& [place, value] : values) {
        const bool quoted = value.contains(u';') || value.startsWith(u'"') || value != value.trimmed();
        parts.append(place + u" = "_s + (quoted ? u"\"%1\""_s.arg(value) : value));
    }
    return parts.join(u"; "_s);
}

QList<std::pair<QString, QString>> caseValuesOf(const QString& text)
{
    QStringList parts { QString() };
    bool quoted = false;
    for (const QChar c : text) {
        quoted = quoted != (c == u'"');
        if (c == u';' && !quoted)
            parts.append(QString());
        else
            parts.last() += c;
    }
    QList<std::pair<QString, QString>> values;
    for (const QString& part : std::as_const(parts)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString place = part.left(equals).trimmed();
        QString value = equals < 0 ? QString() : part.mid(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.sliced(1, value.size() - 2);
        if (!place.isEmpty())
            values.append({ place, value });
    }
    return values;
}

CasesTable::CasesTable(const DocumentType& type, const CodeTables& tables, QWidget* parent)
    : QWidget(parent)
    , m_type(type)
    , m_tables(tables)
    , m_table(new QTableWidget(0, 3))
{
    m_table->setObjectName(u"caseTable"_s);
    m_table->setAccessibleName(tr("Cases"));
    m_table->setHorizontalHeaderLabels({ tr("Should find"), tr("Values: place = value; …"), tr("Outcome") });
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    m_table->horizontalHeader()->setSectionResizeMode(CaseExpected, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CaseValues, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(CaseEnded, QHeaderView::ResizeToContents);
    auto* buttons = new QHBoxLayout;
    const auto button = [this, buttons](const QString& name, const QString& icon, const QString& text, auto run) {
        auto* made = new QPushButton(themedIcon(icon), text);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, run);
        buttons->addWidget(made);
    };
    button(u"addFinding"_s, u"add"_s, tr("Case that finds"), [this] { addCase(true); });
    button(u"addSilent"_s, u"add"_s, tr("Case that stays silent"), [this] { addCase(false); });
    button(u"removeCase"_s, u"delete"_s, tr("Remove"), [this] { removeCase(); });
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, &CasesTable::take);
}

void CasesTable::setCases(const QList<RuleText::Case>& cases)
{
    if (cases == m_cases && m_table->rowCount() == cases.size())
        return;
    m_filling = true;
    m_cases = cases;
    m_table->setRowCount(int(cases.size()));
    for (int row = 0; row < int(cases.size()); ++row) {
        auto* expected = new QTableWidgetItem;
        expected->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        expected->setCheckState(cases.at(row).finds ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, CaseExpected, expected);
        m_table->setItem(row, CaseValues, new QTableWidgetItem(caseValuesText(cases.at(row).set)));
        auto* ended = new QTableWidgetItem;
        ended->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(row, CaseEnded, ended);
    }
    m_filling = false;
}

void CasesTable::setRule(const CompiledRule& compiled)
{
    m_filling = true;
    const QList<CaseOutcome> outcomes = compiled.rule ? runCases(*compiled.rule, m_type, m_tables) : QList<CaseOutcome> {};
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QTableWidgetItem* ended = m_table->item(row, CaseEnded);
        if (row >= outcomes.size()) {
            ended->setText(tr("not run"));
            ended->setIcon(themedIcon(u"help"));
            continue;
        }
        const CaseOutcome& outcome = outcomes.at(row);
        ended->setText(!outcome.problem.isEmpty() ? outcome.problem : outcome.asExpected ? tr("passed") : outcome.found ? tr("failed: finds") : tr("failed: silent"));
        ended->setToolTip(ended->text());
        ended->setIcon(themedIcon(outcome.asExpected ? u"released" : u"error", outcome.asExpected ? Tone::Good : Tone::Bad));
    }
    m_filling = false;
}

void CasesTable::take()
{
    if (m_filling)
        return;
    QList<RuleText::Case> cases;
    for (int row = 0; row < m_table->rowCount(); ++row)
        cases.append({ caseValuesOf(m_table->item(row, CaseValues)->text()), m_table->item(row, CaseExpected)->checkState() == Qt::Checked });
    m_cases = cases;
    Q_EMIT edited(cases);
}

void CasesTable::addCase(bool finds)
{
    QList<RuleText::Case> cases = m_cases;
    cases.append({ cases.isEmpty() ? QList<std::pair<QString, QString>> {} : cases.last().set, finds });
    setCases(cases);
    m_table->setCurrentCell(m_table->rowCount() - 1, CaseValues);
    m_table->editItem(m_table->currentItem());
    Q_EMIT edited(cases);
}

void CasesTable::removeCase()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    QList<RuleText::Case> cases = m_cases;
    cases.removeAt(row);
    setCases(cases);
    Q_EMIT edited(cases);
}

} // namespace Tongguan
