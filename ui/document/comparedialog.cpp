// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/comparedialog.h"

#include "ui/document/fieldname.h"
#include "ui/document/formorder.h"
#include "ui/forms/cells.h"
#include "ui/forms/valuetext.h"
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

static Record withIdsOf(const Record& record, const Record& like, const Group& group)
{
    Record same = record;
    same.setId(like.id());
    for (int inner = 0; inner < int(group.groups.size()); ++inner) {
        QList<Record> children = same.children(inner);
        const QList<Record>& theirs = like.children(inner);
        for (qsizetype row = 0; row < std::min(children.size(), theirs.size()); ++row) {
            children[row] = withIdsOf(children.at(row), theirs.at(row), group.groups.at(inner));
        }
        same.setChildren(inner, children);
    }
    return same;
}

QList<Change> differenceByRows(const Document& left, const Document& right)
{
    const DocumentType& type = left.type();
    Document other = right;
    other.editRoot() = withIdsOf(right.root(), left.root(), type.root);
    QList<Change> changes = difference(left, other);
    const ElementPath own = type.summary.value(u"number"_s);
    changes.removeIf([&own](const Change& change) { return change.place.path() == own; });
    const FormOrder order(type);
    std::stable_sort(changes.begin(), changes.end(), [&order](const Change& a, const Change& b) { return order.rankOf(a.place) < order.rankOf(b.place); });
    return changes;
}

CompareDialog::CompareDialog(const CodeTables& tables, const Document& left, const Document& right, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, 3))
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare"));
    resize(900, 520);
    m_table->setHorizontalHeaderLabels({ tr("Field"), summarize(left).number, summarize(right).number });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Where they differ"));
    fill(tables, left, right);
    const int rows = m_table->rowCount();
    auto* words = new QLabel(rows == 0 ? tr("They say the same in every field but their numbers.") : tr("%n field(s) differ. Lines are laid side by side by their numbers.", nullptr, rows));
    words->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copying = buttons->addButton(tr("Copy as a table"), QDialogButtonBox::ActionRole);
    copying->setAutoDefault(false);
    copying->setEnabled(rows > 0);
    connect(copying, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(words);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    m_table->setFocus();
}

void CompareDialog::fill(const CodeTables& tables, const Document& left, const Document& right)
{
    const QList<Change> changes = differenceByRows(left, right);
    for (const Change& change : changes) {
        const bool isLine = change.place.element < 0;
        const auto shown = [&](const QString& value) { return isLine ? QString() : shownValue(left.type().element(change.place.path()), tables, value); };
        QStringList texts { placeName(change.kind == ChangeKind::LineRemoved ? left : right, change.place), shown(change.before), shown(change.after) };
        if (change.kind == ChangeKind::LineRemoved) {
            texts[1] = tr("only here");
        } else if (change.kind == ChangeKind::LineAdded) {
            texts[2] = tr("only here");
        }
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        for (int column = 0; column < int(texts.size()); ++column) {
            auto* item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            m_table->setItem(row, column, item);
        }
    }
    if (m_table->rowCount() > 0) {
        m_table->setCurrentCell(0, 0);
    }
}

void CompareDialog::copy() const
{
    Cells cells { { m_table->horizontalHeaderItem(0)->text(), m_table->horizontalHeaderItem(1)->text(), m_table->horizontalHeaderItem(2)->text() } };
    for (int row = 0; row < m_table->rowCount(); ++row) {
        cells.append({ m_table->item(row, 0)->text(), m_table->item(row, 1)->text(), m_table->item(row, 2)->text() });
    }
    QApplication::clipboard()->setText(textOfCells(cells));
}

} // namespace Tongguan
