// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"
#include "ui/shell/icons.h"

#include <QClipboard>
#include <QTableWidget>

namespace Tongguan {

namespace {

QTableWidget* partsTable(const QStringList& headers, const QList<AboutPart>& parts, QWidget* parent)
{
    auto* table = new QTableWidget(int(parts.size()), int(headers.size()), parent);
    table->setHorizontalHeaderLabels(headers);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(24);
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < parts.size(); ++row) {
        const auto& part = parts.at(row);
        int column = 0;
        for (const auto& text : { part.name, part.version, part.licence, part.origin })
            table->setItem(row, column++, new QTableWidgetItem(text));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace

AboutDialog::AboutDialog(const QList<AboutPart>& editions, const QList<AboutPart>& libraries, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Tongguan"));
    resize(640, 480);
    auto* logo = new QLabel(this);
    logo->setPixmap(programIcon().pixmap(QSize(48, 48), devicePixelRatioF()));
    auto* name = new QLabel(tr("Tongguan %1").arg(QStringLiteral(TONGGUAN_VERSION)), this);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() + 5);
    big.setBold(true);
    name->setFont(big);
    auto* words = new QLabel(tr("Customs declarations, offline first. Free software under the GNU General Public License, version 3 or later."), this);
    words->setWordWrap(true);

    auto* head = new QHBoxLayout;
    auto* headText = new QVBoxLayout;
    headText->addWidget(name);
    headText->addWidget(words);
    head->addWidget(logo, 0, Qt::AlignTop);
    head->addSpacing(8);
    head->addLayout(headText, 1);

    auto* copy = new QPushButton(themedIcon(u"copy"), tr("Copy"), this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addLayout(head);
    column->addSpacing(8);
    column->addWidget(new QLabel(tr("Data and its editions"), this));
    column->addWidget(partsTable({ tr("Name"), tr("Edition"), tr("Rows"), tr("Source") }, editions, this), 1);
    column->addWidget(new QLabel(tr("Built in"), this));
    column->addWidget(partsTable({ tr("Name"), tr("Version"), tr("Licence"), tr("Origin") }, libraries, this), 1);
    column->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(copy, &QPushButton::clicked, this, [editions, libraries] {
        QStringList lines { u"Tongguan "_s + QStringLiteral(TONGGUAN_VERSION) };
        for (const auto& part : editions + libraries)
            lines.append(QStringList { part.name, part.version, part.licence, part.origin }.join(u'\t'));
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
}

QList<AboutPart> AboutDialog::ownLibraries()
{
    return {
        { u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0"_s, u"https://www.qt.io"_s },
        { u"Bootstrap Icons"_s, u"1.10.3"_s, u"MIT"_s, u"https://icons.getbootstrap.com"_s },
        { u"tl::expected"_s, u"1"_s, u"CC0-1.0"_s, u"https://github.com/TartanLlama/expected"_s },
    };
}

} // namespace Tongguan
