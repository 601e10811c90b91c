// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/declaration/ownratesdialog.h"

#include "ui/forms/language.h"
#include "ui/shell/theme.h"
#include "ui/shell/tone.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tongguan {

OwnRatesDialog::OwnRatesDialog(const OwnRates& rates, const RateSubject& subject, const CodeTables& tables, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_rates(rates)
    , m_subject(subject)
    , m_tables(tables)
    , m_today(today)
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Rates of %1").arg(subject.code));
    auto* words = new QLabel(tr("%1\nEnter what the tariff of the year says, such as 7% or 3% + 12960 yuan each. What you enter is kept for this code on this computer and marked as own entry; empty takes it back.")
                                 .arg(subject.goods.isEmpty() ? subject.code : subject.code + u' ' + subject.goods));
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (const OwnRateKind kind : ownRateKinds(subject.direction)) {
        if (isByOrigin(kind) && scopeOf(kind).isEmpty())
            continue;
        auto* edit = new QLineEdit(m_rates.rate(subject.code, kind, scopeOf(kind)));
        edit->setAlignment(Qt::AlignRight);
        edit->setFont(Theme::figureFont(font()));
        edit->setMinimumHeight(formRowHeight() - 2);
        edit->setObjectName(ownRateKindName(kind));
        edit->setAccessibleName(inLanguage(ownRateKindLabel(kind)));
        auto* label = new QLabel(isByOrigin(kind) ? tr("%1 (%2)").arg(inLanguage(ownRateKindLabel(kind)), scopeOf(kind)) : inLanguage(ownRateKindLabel(kind)));
        label->setBuddy(edit);
        auto* held = new QLabel(tableRate(kind));
        held->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, row, 0);
        grid->addWidget(edit, row, 1);
        grid->addWidget(held, row++, 2);
        m_edits.append({ kind, edit });
    }
    grid->setColumnMinimumWidth(1, 150);
    grid->setColumnStretch(2, 1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnRatesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &OwnRatesDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addLayout(grid);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    if (!m_edits.isEmpty())
        m_edits.constFirst().second->setFocus();
}

QLineEdit* OwnRatesDialog::edit(OwnRateKind kind) const
{
    const auto it = std::find_if(m_edits.cbegin(), m_edits.cend(), [kind](const auto& each) { return each.first == kind; });
    return it != m_edits.cend() ? it->second : nullptr;
}

QString OwnRatesDialog::scopeOf(OwnRateKind kind) const
{
    return kind == OwnRateKind::Agreement ? m_subject.agreement : isByOrigin(kind) ? m_subject.origin : QString();
}

QString OwnRatesDialog::tableRate(OwnRateKind kind) const
{
    using enum OwnRateKind;
    static const QHash<OwnRateKind, QLatin1StringView> columns { { Mfn, "mfn"_L1 }, { General, "general"_L1 }, { Provisional, "provisional"_L1 },
        { Export, "export"_L1 }, { Consumption, "consumption"_L1 }, { Vat, "vat"_L1 } };
    const CodeTable* tariff = m_tables.table(u"tariff");
    if (!tariff || !columns.contains(kind))
        return tr("not held by the tables");
    if (!tariff->contains(m_subject.code))
        return tr("code not in the tables");
    const QString rate = tariff->column(m_subject.code, columns.value(kind));
    const QString edition = tariff->column(m_subject.code, "edition"_L1);
    return rate.isEmpty() ? tr("not in the tables of %1").arg(edition) : tr("%1 in the tables of %2").arg(rate, edition);
}

QString OwnRatesDialog::problem() const { return m_problem->isHidden() ? QString() : m_problem->text(); }

void OwnRatesDialog::accept()
{
    OwnRates rates = m_rates;
    for (const auto& [kind, edit] : std::as_const(m_edits)) {
        const QString before = m_rates.rate(m_subject.code, kind, scopeOf(kind));
        if (edit->text().trimmed() == before)
            continue;
        const Done done = rates.set({ m_subject.code, kind, scopeOf(kind), edit->text(), m_today });
        if (done)
            continue;
        QPalette toned = m_problem->palette();
        toned.setColor(QPalette::WindowText, toneColor(Tone::Bad, palette()));
        m_problem->setPalette(toned);
        m_problem->setText(done.error().code == u"rate.negative" ? tr("%1: a rate is not below zero").arg(inLanguage(ownRateKindLabel(kind)))
                                                                : tr("%1: “%2” is not understood as a rate").arg(inLanguage(ownRateKindLabel(kind)), edit->text().trimmed()));
        m_problem->show();
        edit->setFocus();
        edit->selectAll();
        return;
    }
    Q_EMIT entered(rates);
    QDialog::accept();
}

} // namespace Tongguan
