// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/exchangedialog.h"

#include "models/base/dates.h"
#include "ui/shell/theme.h"
#include "ui/shell/tone.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Tongguan {

static constexpr int OwnRowRole = Qt::UserRole; // index in the own table, -1 where published

ExchangeDialog::ExchangeDialog(const ExchangeTable& published, const ExchangeTable& own, QDate month, QWidget* parent)
    : QDialog(parent)
    , m_published(published)
    , m_own(own)
    , m_table(new QTableWidget(0, 6))
    , m_currency(new QLineEdit)
    , m_per(new QLineEdit(u"1"_s))
    , m_cny(new QLineEdit)
    , m_month(new QLineEdit)
    , m_remove(new QPushButton(tr("Remove")))
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Exchange rates for taxes"));
    auto* words = new QLabel(tr("The General Administration fixes the rates of a month on the third Wednesday of the month before. Import a CSV file with the columns currency, cny and month (also per, from, to, source), paste it from a spreadsheet, or enter one rate."));
    words->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({ tr("Currency"), tr("Units"), tr("Yuan"), tr("From"), tr("To"), tr("Source") });
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setAccessibleName(windowTitle());
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* importing = buttons->addButton(tr("Import CSV…"), QDialogButtonBox::ActionRole);
    auto* pasting = buttons->addButton(tr("Paste"), QDialogButtonBox::ActionRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    for (QPushButton* button : { importing, pasting, m_remove, buttons->button(QDialogButtonBox::Close) })
        button->setAutoDefault(false);
    connect(importing, &QPushButton::clicked, this, &ExchangeDialog::importRequested);
    connect(pasting, &QPushButton::clicked, this, [this] { take(QGuiApplication::clipboard()->text()); });
    connect(m_remove, &QPushButton::clicked, this, &ExchangeDialog::removeCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExchangeDialog::reject);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        m_remove->setEnabled(row >= 0 && m_table->item(row, 0) && m_table->item(row, 0)->data(OwnRowRole).toInt() >= 0);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(words);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildEntry(month));
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(640, 420);
    fill();
}

QWidget* ExchangeDialog::buildEntry(QDate month)
{
    auto* entry = new QWidget;
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const auto add = [&](const QString& label, QLineEdit* edit, int width) {
        auto* name = new QLabel(label);
        name->setBuddy(edit);
        edit->setFixedWidth(width);
        edit->setAccessibleName(label);
        row->addWidget(name);
        row->addWidget(edit);
        connect(edit, &QLineEdit::returnPressed, this, [this] { addTyped(); });
    };
    m_currency->setMaxLength(3);
    m_currency->setPlaceholderText(u"USD"_s);
    m_month->setText(month.toString(u"yyyy-MM"_s));
    add(tr("Currency"), m_currency, 60);
    add(tr("Units"), m_per, 60);
    add(tr("Yuan"), m_cny, 90);
    add(tr("Month"), m_month, 80);
    auto* button = new QPushButton(tr("Add"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this] { addTyped(); });
    row->addWidget(button);
    row->addStretch();
    return entry;
}

void ExchangeDialog::fill()
{
    m_table->setRowCount(0);
    const auto add = [this](const ExchangeRate& rate, int own) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QString source = own < 0 ? (rate.source.isEmpty() ? tr("the office") : rate.source) : rate.source.isEmpty() ? tr("own entry") : tr("%1 · own entry").arg(rate.source);
        const QStringList cells { rate.currency, rate.per.toString(), rate.cny.toString(), dateText(rate.from), dateText(rate.to), source };
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells.at(column));
            item->setData(OwnRowRole, own);
            if (column == 1 || column == 2)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    };
    for (qsizetype at = m_own.rates().size() - 1; at >= 0; --at)
        add(m_own.rates().at(at), int(at));
    for (qsizetype at = m_published.rates().size() - 1; at >= 0; --at)
        add(m_published.rates().at(at), -1);
    m_remove->setEnabled(false);
}

void ExchangeDialog::setWanted(const QString& currency)
{
    m_currency->setText(currency);
    (currency.isEmpty() ? m_currency : m_cny)->setFocus();
}

void ExchangeDialog::complain(const QString& text)
{
    QPalette toned = m_problem->palette();
    toned.setColor(QPalette::WindowText, toneColor(Tone::Bad, palette()));
    m_problem->setPalette(toned);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

QString ExchangeDialog::problem() const { return m_problem->isHidden() ? QString() : m_problem->text(); }

bool ExchangeDialog::take(const QString& text)
{
    const auto table = ExchangeTable::fromCsv(text);
    if (!table) {
        complain(tr("Line %1 is not understood; nothing was taken. Needed are the columns currency (three letters) and cny, and month as yyyy-MM.").arg(table.error().field));
        return false;
    }
    m_own.merge(*table);
    complain({});
    fill();
    Q_EMIT changed(m_own);
    return true;
}

bool ExchangeDialog::addTyped()
{
    const QString row = QStringList { m_currency->text().trimmed(), m_per->text().trimmed(), m_cny->text().trimmed(), m_month->text().trimmed() }.join(u'\t');
    const QString table = u"currency\tper\tcny\tmonth\n"_s + row;
    if (!ExchangeTable::fromCsv(table)) {
        complain(tr("A currency of three letters, numbers above zero and a month as yyyy-MM are needed."));
        return false;
    }
    take(table);
    m_currency->clear();
    m_cny->clear();
    m_currency->setFocus();
    return true;
}

void ExchangeDialog::removeCurrent()
{
    const QTableWidgetItem* item = m_table->currentItem();
    const int at = item ? item->data(OwnRowRole).toInt() : -1;
    if (at < 0)
        return;
    ExchangeTable left;
    for (qsizetype i = 0; i < m_own.rates().size(); ++i)
        if (i != at)
            left.insert(m_own.rates().at(i));
    m_own = left;
    fill();
    Q_EMIT changed(m_own);
}

} // namespace Tongguan
