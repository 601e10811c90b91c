// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reportdialog.h"

#include "ui/shell/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Tongguan {

ReportDialog::ReportDialog(const QString& title, const QString& words, const QStringList& columns, const QList<QStringList>& rows, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(int(rows.size()), int(columns.size())))
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(title);
    resize(860, 440);
    auto* label = new QLabel(words);
    label->setWordWrap(true);
    m_table->setHorizontalHeaderLabels(columns);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(title);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    m_table->horizontalHeader()->setStretchLastSection(true);
    QStringList lines { columns.join(u'\t') };
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < int(columns.size()); ++column) {
            auto* item = new QTableWidgetItem(rows.at(row).value(column));
            item->setToolTip(item->text());
            m_table->setItem(row, column, item);
        }
        lines.append(rows.at(row).join(u'\t'));
    }
    m_table->resizeColumnToContents(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copying = buttons->addButton(tr("Copy as a table"), QDialogButtonBox::ActionRole);
    copying->setAutoDefault(false);
    connect(copying, &QPushButton::clicked, this, [text = lines.join(u'\n')] { QApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    m_table->setFocus();
}

} // namespace Tongguan
