// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sheetimportdialog.h"

#include "ui/shell/flowbox.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/theme.h"
#include "ui/shell/tone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Tongguan {

SheetImportDialog::SheetImportDialog(const QString& fileName, QList<SheetElementView> elements, QWidget* parent)
    : QDialog(parent), m_elements(std::move(elements))
{
    setWindowTitle(tr("Import from %1").arg(fileName));
    resize(1180, 640);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeMapping());
    splitter->addWidget(makePreview());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 400, 780 });
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    layout->addLayout(makeFoot());
    tell();
}

QWidget* SheetImportDialog::makeHead()
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [line](const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        line->addWidget(label);
        line->addWidget(field);
        line->addSpacing(12);
        return label;
    };
    m_sheet = new QComboBox;
    m_sheet->setObjectName(u"sheet"_s);
    add(tr("&Sheet"), m_sheet);
    m_header = new QSpinBox;
    m_header->setObjectName(u"headerRow"_s);
    m_header->setSpecialValueText(tr("none"));
    add(tr("&Header in row"), m_header);
    m_direction = new QComboBox;
    m_direction->setObjectName(u"direction"_s);
    m_direction->addItems({ tr("Import", "direction of the goods"), tr("Export", "direction of the goods") });
    m_directionLabel = add(tr("&Direction"), m_direction);
    m_customer = new QComboBox;
    m_customer->setObjectName(u"customer"_s);
    m_customer->setEditable(true);
    m_customer->setInsertPolicy(QComboBox::NoInsert);
    m_customer->setMinimumWidth(180);
    m_customer->lineEdit()->setPlaceholderText(tr("columns are remembered for it"));
    add(tr("&Customer"), m_customer);
    line->addStretch(1);
    connect(m_sheet, &QComboBox::activated, this, &SheetImportDialog::sheetChosen);
    connect(m_header, &QSpinBox::valueChanged, this, [this](int value) {
        if (!m_filling)
            Q_EMIT headerRowChosen(value - 1);
    });
    connect(m_direction, &QComboBox::activated, this, &SheetImportDialog::mappingChanged);
    connect(m_customer, &QComboBox::activated, this, [this] { Q_EMIT customerChosen(customer()); });
    connect(m_customer->lineEdit(), &QLineEdit::editingFinished, this, [this] { Q_EMIT customerChosen(customer()); });
    return head;
}

QWidget* SheetImportDialog::makeMapping()
{
    m_columns = new QTableWidget(0, 3);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setAccessibleName(tr("Columns of the sheet and what they hold"));
    m_columns->setHorizontalHeaderLabels({ tr("Column"), tr("Example"), tr("holds") });
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setDefaultSectionSize(formRowHeight());
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setFocusPolicy(Qt::NoFocus);
    m_columns->setShowGrid(false);
    m_columns->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    return m_columns;
}

QWidget* SheetImportDialog::makePreview()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_table = new SheetPreviewTable(this);
    m_view = new QTableView;
    m_view->setObjectName(u"preview"_s);
    m_view->setAccessibleName(tr("Goods lines as they will come in"));
    m_view->setModel(m_table);
    m_view->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->setWordWrap(false);
    layout->addWidget(m_view, 1);
    m_merge = new QCheckBox(tr("&Merge lines that agree in:"));
    m_merge->setObjectName(u"merge"_s);
    m_mergeKeys = new FlowBox;
    m_mergeKeys->setEnabled(false);
    m_sums = new QLabel;
    m_sums->setObjectName(u"sums"_s);
    m_sums->setWordWrap(true);
    m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_merge);
    layout->addWidget(m_mergeKeys);
    layout->addWidget(m_sums);
    connect(m_merge, &QCheckBox::toggled, this, [this](bool on) {
        m_mergeKeys->setEnabled(on);
        Q_EMIT mappingChanged();
    });
    return side;
}

QLayout* SheetImportDialog::makeFoot()
{
    auto* foot = new QHBoxLayout;
    m_words = new QLabel;
    m_words->setObjectName(u"words"_s);
    m_words->setWordWrap(true);
    m_next = new QPushButton(tr("&Next finding"));
    m_next->setObjectName(u"nextFinding"_s);
    m_next->setToolTip(tr("F8"));
    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    m_stop = new QPushButton(tr("Stop"));
    m_append = new QPushButton;
    m_append->setObjectName(u"append"_s);
    m_import = new QPushButton(tr("Import"));
    m_import->setObjectName(u"import"_s);
    m_import->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    for (QPushButton* button : { m_next, m_stop, m_append, cancel })
        button->setAutoDefault(false);
    foot->addWidget(m_words, 1);
    foot->addWidget(m_progress);
    foot->addWidget(m_stop);
    foot->addWidget(m_next);
    foot->addSpacing(12);
    foot->addWidget(m_append);
    foot->addWidget(m_import);
    foot->addWidget(cancel);
    m_append->hide();
    m_progress->hide();
    m_stop->hide();
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, this, &SheetImportDialog::goToNextFinding);
    connect(m_next, &QPushButton::clicked, this, &SheetImportDialog::goToNextFinding);
    connect(m_stop, &QPushButton::clicked, this, &SheetImportDialog::stopRequested);
    connect(m_import, &QPushButton::clicked, this, &SheetImportDialog::importRequested);
    connect(m_append, &QPushButton::clicked, this, &SheetImportDialog::appendRequested);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

QString SheetImportDialog::nameOf(const QString& key) const
{
    const auto found = std::ranges::find(m_elements, key, &SheetElementView::key);
    return found == m_elements.end() ? key : found->name;
}

QComboBox* SheetImportDialog::makeElementBox(const QString& key, const QString& header)
{
    auto* box = new QComboBox;
    box->setAccessibleName(tr("%1 holds").arg(header));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(tr("– not taken –"), QString());
    for (const SheetElementView& element : std::as_const(m_elements))
        box->addItem(element.ofLine ? element.name : tr("%1 (head)").arg(element.name), element.key);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setCurrentIndex(std::max(0, box->findData(key)));
    connect(box, &QComboBox::activated, this, &SheetImportDialog::mappingChanged);
    // What was typed and names no element falls back to the choice that stands.
    connect(box->lineEdit(), &QLineEdit::editingFinished, box, [box] {
        const int typed = box->findText(box->currentText(), Qt::MatchExactly);
        box->setCurrentIndex(typed >= 0 ? typed : box->currentIndex());
        box->setEditText(box->itemText(box->currentIndex()));
    });
    return box;
}

void SheetImportDialog::setSheets(const QStringList& names, int current)
{
    m_sheet->clear();
    m_sheet->addItems(names);
    m_sheet->setCurrentIndex(current);
    m_sheet->setEnabled(names.size() > 1);
}

void SheetImportDialog::setCustomers(const QStringList& names, const QString& current)
{
    m_customer->clear();
    m_customer->addItems(names);
    m_customer->setEditText(current);
}

void SheetImportDialog::setColumns(const QList<SheetColumnView>& columns, int headerRow, int rows)
{
    m_filling = true;
    m_header->setRange(0, rows);
    m_header->setValue(headerRow + 1);
    m_columns->setRowCount(0);
    m_columns->setRowCount(int(columns.size()));
    int row = 0;
    for (const SheetColumnView& column : columns) {
        auto* header = new QTableWidgetItem(column.header);
        header->setToolTip(column.header);
        auto* example = new QTableWidgetItem(column.example);
        example->setToolTip(column.example);
        example->setForeground(quietColor(palette()));
        m_columns->setItem(row, 0, header);
        m_columns->setItem(row, 1, example);
        m_columns->setCellWidget(row++, 2, makeElementBox(column.key, column.header));
    }
    m_columns->setColumnWidth(0, 110);
    m_columns->setColumnWidth(1, 110);
    m_filling = false;
}

void SheetImportDialog::setMergeKeys(const QStringList& by, const QStringList& also)
{
    qDeleteAll(m_mergeBoxes);
    m_mergeBoxes.clear();
    for (const QString& key : by + also) {
        auto* box = new QCheckBox(nameOf(u"line."_s + key));
        box->setObjectName(key);
        box->setChecked(by.contains(key));
        m_mergeKeys->flow().addWidget(box);
        m_mergeBoxes << box;
        connect(box, &QCheckBox::toggled, this, &SheetImportDialog::mappingChanged);
    }
}

void SheetImportDialog::setPreview(SheetPreview preview)
{
    const QModelIndex current = m_view->currentIndex();
    m_table->setPreview(std::move(preview));
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_view->setColumnWidth(column, std::min(240, m_view->columnWidth(column) + 12));
    if (current.isValid())
        m_view->setCurrentIndex(m_table->index(std::min(current.row(), m_table->rowCount() - 1), std::min(current.column(), m_table->columnCount() - 1)));
    tell();
}

void SheetImportDialog::tell()
{
    const SheetPreview& preview = m_table->preview();
    QStringList words;
    if (m_rowsOnly) {
        words << m_words->text();
    } else if (preview.columns.isEmpty()) {
        words << tr("No column is taken yet: choose at the left what each column holds.");
    } else {
        words << tr("%n declaration(s)", nullptr, int(preview.documents)) << tr("%n goods line(s)", nullptr, int(preview.lines));
        if (merges())
            words << tr("merged to %n", nullptr, int(preview.merged));
        if (preview.skipped > 0)
            words << tr("%n row(s) without goods passed over", nullptr, int(preview.skipped));
        words << (preview.marks.isEmpty() ? tr("no findings") : tr("%n cell(s) to look at: they come in as they are", nullptr, int(preview.marks.size())));
    }
    m_words->setText(words.join(tr(", ")));
    QStringList sums;
    for (const SheetSumView& sum : preview.sums)
        sums << (sum.before == sum.after ? tr("%1 %2, unchanged").arg(sum.name, sum.before) : tr("%1 %2 → %3").arg(sum.name, sum.before, sum.after));
    m_sums->setText(sums.isEmpty() ? QString() : tr("Sums over all lines: %1").arg(sums.join(tr("; "))));
    m_sums->setVisible(!sums.isEmpty());
    m_next->setEnabled(!preview.marks.isEmpty());
    m_import->setEnabled(preview.documents > 0);
    m_append->setVisible(m_hasOpenDocument);
    m_append->setEnabled(preview.lines > 0);
}

void SheetImportDialog::goToNextFinding()
{
    const QModelIndex next = m_table->nextFinding(m_view->currentIndex());
    if (!next.isValid())
        return;
    m_view->setCurrentIndex(next);
    m_view->scrollTo(next, QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
    m_words->setText(next.data(Qt::ToolTipRole).toString());
}

void SheetImportDialog::setRowsOnly(const QString& import)
{
    m_rowsOnly = true;
    for (QWidget* widget : std::initializer_list<QWidget*> { m_directionLabel, m_direction, m_merge, m_mergeKeys })
        widget->hide();
    m_view->setAccessibleName(tr("Rows as they will be taken"));
    m_import->setText(import);
}

void SheetImportDialog::setSummary(const QString& text) { m_words->setText(text); }

void SheetImportDialog::setOpenDocument(const QString& number)
{
    m_hasOpenDocument = !number.isEmpty();
    m_append->setText(tr("Add the lines to %1").arg(number));
    tell();
}

void SheetImportDialog::setBusy(bool busy, double part)
{
    m_progress->setVisible(busy);
    m_progress->setValue(int(part * 1000));
    m_stop->setVisible(busy);
    m_columns->setEnabled(!busy);
    m_import->setEnabled(!busy && m_table->preview().documents > 0);
}

QStringList SheetImportDialog::keys() const
{
    QStringList keys;
    for (int row = 0; row < m_columns->rowCount(); ++row)
        keys << static_cast<const QComboBox*>(m_columns->cellWidget(row, 2))->currentData().toString();
    return keys;
}

int SheetImportDialog::headerRow() const { return m_header->value() - 1; }
bool SheetImportDialog::isImport() const { return m_direction->currentIndex() == 0; }
QString SheetImportDialog::customer() const { return m_customer->currentText().trimmed(); }
bool SheetImportDialog::merges() const { return m_merge->isChecked(); }

QStringList SheetImportDialog::mergeKeys() const
{
    QStringList keys;
    for (const QCheckBox* box : m_mergeBoxes) {
        if (box->isChecked())
            keys << box->objectName();
    }
    return keys;
}

} // namespace Tongguan
