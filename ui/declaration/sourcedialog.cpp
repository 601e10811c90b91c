// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/declaration/sourcedialog.h"

#include "models/base/async.h"
#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>

namespace Tongguan {

static constexpr int SourceRows = 50;

SourceDialog::SourceDialog(Search source, const QStringList& templates, QWidget* parent)
    : QDialog(parent), m_search(std::move(source))
{
    setWindowTitle(tr("Copy from"));
    resize(820, 460);
    auto* layout = new QVBoxLayout(this);
    m_tabs = new QTabWidget;

    auto* earlier = new QWidget;
    auto* earlierLayout = new QVBoxLayout(earlier);
    m_edit = new QLineEdit;
    m_edit->setClearButtonEnabled(true);
    m_edit->setPlaceholderText(tr("Number, company or goods of an earlier one"));
    m_edit->setAccessibleName(tr("Search earlier documents"));
    m_edit->installEventFilter(this);
    m_rows = new QTableWidget(0, 5);
    m_rows->setHorizontalHeaderLabels({ tr("Number"), tr("Company"), tr("Goods"), tr("Lines"), tr("Date") });
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    m_rows->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_rows->setShowGrid(false);
    m_rows->setAccessibleName(tr("Earlier documents"));
    m_nothing = new QLabel(tr("No earlier document fits."));
    m_nothing->hide();
    earlierLayout->addWidget(m_edit);
    earlierLayout->addWidget(m_rows);
    earlierLayout->addWidget(m_nothing);

    m_templates = new QListWidget;
    m_templates->addItems(templates);
    m_templates->setAccessibleName(tr("Templates"));
    auto* templatePage = new QWidget;
    auto* templateLayout = new QVBoxLayout(templatePage);
    if (templates.isEmpty()) {
        auto* none = new QLabel(tr("No templates yet. Open a declaration and choose “Save as template”."));
        none->setWordWrap(true);
        templateLayout->addWidget(none);
    }
    templateLayout->addWidget(m_templates);
    auto* remove = new QPushButton(tr("Remove template"));
    remove->setEnabled(!templates.isEmpty());
    templateLayout->addWidget(remove, 0, Qt::AlignLeft);

    m_tabs->addTab(earlier, tr("Earlier documents"));
    m_tabs->addTab(templatePage, tr("Templates"));
    remove->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_take = buttons->addButton(tr("Copy"), QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    layout->addWidget(m_tabs);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &SourceDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_edit, &QLineEdit::textChanged, this, &SourceDialog::search);
    connect(m_rows, &QTableWidget::cellDoubleClicked, this, &SourceDialog::choose);
    connect(m_templates, &QListWidget::itemDoubleClicked, this, &SourceDialog::choose);
    connect(remove, &QPushButton::clicked, this, [this] {
        if (QListWidgetItem* item = m_templates->currentItem()) {
            Q_EMIT templateRemoveRequested(item->text());
            delete item;
        }
    });
    m_edit->setFocus();
    search();
}

void SourceDialog::choosesFor(const QString& title, const QString& take)
{
    setWindowTitle(title);
    m_take->setText(take);
    m_tabs->setTabVisible(1, false);
    m_tabs->tabBar()->hide();
}

void SourceDialog::search()
{
    const quint64 generation = ++m_generation;
    whenReady(m_search(m_edit->text(), SourceRows), this, [this, generation](const Result<QList<DeclarationRow>>& rows) {
        if (generation == m_generation && rows)
            show(*rows);
    });
}

void SourceDialog::show(const QList<DeclarationRow>& rows)
{
    m_rows->setRowCount(int(rows.size()));
    int at = 0;
    for (const DeclarationRow& row : rows) {
        const QStringList texts { row.number, row.party, row.goods, QString::number(row.lineCount), row.date };
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            if (column == 3)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setData(Qt::UserRole, row.id.toString());
            m_rows->setItem(at, column, item);
        }
        ++at;
    }
    m_rows->resizeColumnsToContents();
    m_rows->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_nothing->setVisible(rows.isEmpty());
    if (!rows.isEmpty())
        m_rows->selectRow(0);
}

void SourceDialog::choose()
{
    if (m_tabs->currentIndex() == 0) {
        const QTableWidgetItem* item = m_rows->item(m_rows->currentRow(), 0);
        if (!item)
            return;
        Q_EMIT declarationChosen(DocumentId::fromString(item->data(Qt::UserRole).toString()));
    } else {
        const QListWidgetItem* item = m_templates->currentItem();
        if (!item)
            return;
        Q_EMIT templateChosen(item->text());
    }
    accept();
}

bool SourceDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = std::clamp(m_rows->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_rows->rowCount() - 1));
            m_rows->selectRow(row);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Tongguan
