// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tarifffaultsdialog.h"

#include "ui/forms/cells.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Tongguan {

QString tariffFaultText(const TariffFault& fault)
{
    const auto text = [](const char* source) { return TariffFaultsDialog::tr(source); };
    switch (fault.kind) {
    case TariffFault::Kind::NotText: return text(QT_TRANSLATE_NOOP("Tongguan::TariffFaultsDialog", "It is no text in UTF-8 or GB 18030. Save the sheet as CSV or tab-separated text."));
    case TariffFault::Kind::Empty: return text(QT_TRANSLATE_NOOP("Tongguan::TariffFaultsDialog", "There are no rows below the first line."));
    case TariffFault::Kind::NoCodeColumn: return text(QT_TRANSLATE_NOOP("Tongguan::TariffFaultsDialog", "No column is named %1 (or code).")).arg(u"商品编号"_s);
    case TariffFault::Kind::NoNameColumn: return text(QT_TRANSLATE_NOOP("Tongguan::TariffFaultsDialog", "No column is named %1 (or name).")).arg(u"商品名称"_s);
    case TariffFault::Kind::CellCount: return text(QT_TRANSLATE_NOOP("Tongguan::TariffFaultsDialog", "More cells than the first line has columns"));
    case TariffFault::Kind::CodeWrong: return text(QT_TRANSLATE_NOOP("Tongguan::TariffFaultsDialog", "A code has eight or ten digits"));
    case TariffFault::Kind::CodeDouble: return text(QT_TRANSLATE_NOOP("Tongguan::TariffFaultsDialog", "The code stands in an earlier row already"));
    case TariffFault::Kind::NameMissing: return text(QT_TRANSLATE_NOOP("Tongguan::TariffFaultsDialog", "The name is missing"));
    case TariffFault::Kind::UnitUnknown: return text(QT_TRANSLATE_NOOP("Tongguan::TariffFaultsDialog", "No code or name of a unit"));
    case TariffFault::Kind::RateWrong: return text(QT_TRANSLATE_NOOP("Tongguan::TariffFaultsDialog", "No rate: write 7% or %1")).arg(u"6元/千克"_s);
    case TariffFault::Kind::DocumentUnknown: return text(QT_TRANSLATE_NOOP("Tongguan::TariffFaultsDialog", "Holds a letter that is no regulatory document"));
    case TariffFault::Kind::InspectionUnknown: return text(QT_TRANSLATE_NOOP("Tongguan::TariffFaultsDialog", "Holds a letter that is no kind of inspection"));
    case TariffFault::Kind::ElementsWrong: return text(QT_TRANSLATE_NOOP("Tongguan::TariffFaultsDialog", "No list of elements: write %1")).arg(u"1:品名;2:品牌类型;…"_s);
    }
    return {};
}

TariffFaultsDialog::TariffFaultsDialog(const QString& fileName, const TariffImport& import, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("The tariff table was not taken"));
    auto* words = new QLabel(tr("%1 has %n fault(s). The table in use stays as it is; mend the rows below and load the file again.", nullptr, import.faultCount).arg(fileName));
    words->setWordWrap(true);
    auto* list = new QTreeWidget;
    list->setHeaderLabels({ tr("Row"), tr("Column"), tr("Content"), tr("What is wrong") });
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->setAccessibleName(tr("Faults of the file"));
    Cells cells { { tr("Row"), tr("Column"), tr("Content"), tr("What is wrong") } };
    for (const TariffFault& fault : import.faults) {
        const QStringList row { fault.row > 0 ? QString::number(fault.row) : QString(), fault.column, fault.value, tariffFaultText(fault) };
        auto* item = new QTreeWidgetItem(list, row);
        item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
        cells.append(row);
    }
    const int glyph = fontMetrics().horizontalAdvance(u'关');
    list->setColumnWidth(0, 4 * glyph);
    list->setColumnWidth(1, 9 * glyph);
    list->setColumnWidth(2, 10 * glyph);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [cells] { QApplication::clipboard()->setText(textOfCells(cells)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(words);
    layout->addWidget(list, 1);
    if (import.faultCount > import.faults.size())
        layout->addWidget(new QLabel(tr("Only the first %n are shown.", nullptr, int(import.faults.size()))));
    layout->addWidget(buttons);
    resize(720, 420);
}

} // namespace Tongguan
