// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/libraryflow.h"

#include "app/client/clientoffice.h"
#include "app/client/officetariff.h"
#include "app/desk/declarationflow.h"
#include "models/base/async.h"
#include "models/base/chinaday.h"
#include "models/declaration/dutyrate.h"
#include "models/reference/tariffimport.h"
#include "ui/declaration/declarationpage.h"
#include "ui/declaration/goodsaid.h"
#include "ui/library/librarypage.h"
#include "ui/library/productpage.h"
#include "ui/library/tarifffaultsdialog.h"
#include "ui/library/tariffpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/progressitem.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QtConcurrentRun>

namespace Tongguan {

LibraryFlow::LibraryFlow(ClientOffice& office, CodeTables& tables, Tariff& tariff, DeclarationFlow& declarations, MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_tables(tables)
    , m_tariff(tariff)
    , m_declarations(declarations)
    , m_window(window)
{
    connect(&declarations, &DeclarationFlow::tariffRequested, this, &LibraryFlow::showTariff);
    connect(&declarations, &DeclarationFlow::productsRequested, this, &LibraryFlow::showProducts);
    connect(&window, &MainWindow::workspaceShown, this, &LibraryFlow::followTarget);
}

LibraryFlow::~LibraryFlow() = default;

QWidget* LibraryFlow::makePage()
{
    m_page = new LibraryPage;
    m_tariffPage = new TariffPage(m_tariff, m_tables);
    m_products = new ProductPage(m_office.store());
    m_page->addPage(tr("Tariff"), m_tariffPage);
    m_page->addPage(tr("Products"), m_products);
    const auto tell = [this](const QString& text) { m_window.notices().tell({ .text = text }); };
    connect(m_tariffPage, &TariffPage::noticed, this, tell);
    connect(m_tariffPage, &TariffPage::useRequested, this, &LibraryFlow::takeCode);
    connect(m_tariffPage, &TariffPage::importRequested, this, &LibraryFlow::askForTable);
    connect(m_tariffPage, &TariffPage::builtInRequested, this, &LibraryFlow::backToBuiltIn);
    connect(m_products, &ProductPage::noticed, this, tell);
    connect(m_products, &ProductPage::failed, this, [this](const Error& error) { m_window.notices().tell(error); });
    connect(m_products, &ProductPage::useRequested, this, [this](const Product& product) {
        if (GoodsAid* goods = m_declarations.goods())
            goods->takeProduct(product);
        m_window.showWorkspace(u"declarations"_s);
    });
    connect(&m_office.store(), &ClientStore::productsChanged, m_products, &ProductPage::refresh);
    m_tariffPage->reload(QFile::exists(officeTariffPath(m_office.store().folder())));
    followTarget();
    return m_page;
}

void LibraryFlow::showTariff(const QString& text)
{
    m_window.showWorkspace(u"library"_s);
    m_page->showPage(m_tariffPage);
    if (!text.isEmpty())
        m_tariffPage->look(text);
}

void LibraryFlow::showProducts(const QString& text)
{
    m_window.showWorkspace(u"library"_s);
    m_page->showPage(m_products);
    if (!text.isEmpty())
        m_products->look(text);
}

// Whether there is a goods line that could take something.
void LibraryFlow::followTarget()
{
    if (!m_page)
        return;
    const GoodsAid* goods = m_declarations.goods();
    const int line = goods ? goods->line() : 0;
    const QString target = line > 0 ? tr("line %1").arg(line) : QString();
    m_tariffPage->setTarget(target);
    m_products->setTarget(target);
}

void LibraryFlow::takeCode(const QString& code)
{
    GoodsAid* goods = m_declarations.goods();
    if (!goods)
        return;
    goods->takeCode(code);
    m_window.showWorkspace(u"declarations"_s);
    m_window.notices().tell({ .text = tr("Commodity code %1 was put into line %2.").arg(code).arg(goods->line()) });
}

// --- The office's own table

void LibraryFlow::askForTable()
{
    auto* dialog = new QFileDialog(&m_window, tr("Load a tariff table"), {}, tr("Tables (*.tsv);;All files (*)").replace(u"*.tsv"_s, u"*.tsv *.csv *.txt"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryFlow::askForEdition);
    dialog->open();
}

void LibraryFlow::askForEdition(const QString& path)
{
    auto* dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Load a tariff table"));
    dialog->setLabelText(tr("Of when are the facts in %1 (year, or year and month)?").arg(QFileInfo(path).fileName()));
    dialog->setTextValue(chinaToday().toString(u"yyyy-01"_s));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, path](const QString& edition) { loadTable(path, edition); });
    dialog->open();
}

void LibraryFlow::loadTable(const QString& path, const QString& edition)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_window.notices().tell({ ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path }, QFileInfo(path).fileName());
        return;
    }
    m_window.progress().start(tr("Reading the tariff table"), false);
    const TariffImportOptions options { edition.simplified(), QFileInfo(path).fileName(),
        [](QStringView text) { return DutyRate::parse(text).has_value(); } };
    const auto reading = QtConcurrent::run([options, bytes = file.readAll()] {
        const CodeTables tables; // its own: it may outlast this flow
        return readTariff(bytes, options, tables);
    });
    whenReady(reading, this, [this, path](const TariffImport& read) {
        m_window.progress().finish();
        if (read.faultCount > 0) {
            auto* dialog = new TariffFaultsDialog(QFileInfo(path).fileName(), read, &m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
            return;
        }
        if (const Done done = keepOfficeTariff(m_tables, m_office.store().folder(), read.table); !done) {
            m_window.notices().tell(done.error());
            return;
        }
        m_tariff.reload();
        if (m_tariffPage)
            m_tariffPage->reload(true);
        Q_EMIT tariffReplaced();
        QString text = tr("%n code(s) loaded; %1 with duty rates, %2 with elements.", nullptr, read.rows).arg(read.withRates).arg(read.withElements);
        if (!read.unusedColumns.isEmpty())
            text += u' ' + tr("Columns that are not used: %1.").arg(read.unusedColumns.join(tr(", ")));
        m_window.notices().tell({ .tone = Tone::Good, .text = text, .stays = true });
    });
}

void LibraryFlow::backToBuiltIn()
{
    if (const Done done = keepOfficeTariff(m_tables, m_office.store().folder(), {}); !done) {
        m_window.notices().tell(done.error());
        return;
    }
    m_tariff.reload();
    if (m_tariffPage)
        m_tariffPage->reload(false);
    Q_EMIT tariffReplaced();
    m_window.notices().tell({ .text = tr("The built-in table of %1 is in use again.").arg(m_tariff.edition()) });
}

} // namespace Tongguan
