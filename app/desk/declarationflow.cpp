// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/declarationflow.h"

#include "app/client/attachedmessage.h"
#include "app/client/clientpacks.h"
#include "app/desk/daysheet.h"
#include "app/desk/desksettings.h"
#include "app/desk/filesflow.h"
#include "app/desk/reportflow.h"
#include "models/base/async.h"
#include "models/base/log.h"
#include "models/dictionary/body.h"
#include "models/exchange/singlewindow/declarationmessage.h"
#include "models/exchange/spreadsheet/declarationsheets.h"
#include "ui/declaration/declarationpage.h"
#include "ui/declaration/declarationsubject.h"
#include "ui/declaration/goodsaid.h"
#include "ui/declaration/partneraid.h"
#include "ui/declaration/sourcedialog.h"
#include "ui/document/documentlistpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

#include <QAction>
#include <QFileInfo>
#include <QInputDialog>

namespace Tongguan {
namespace {

QString templateKey(const QString& name) { return u"template/"_s + name; }
QString templatesKey() { return u"templates"_s; }

constexpr int PartnersFrom = 300; // declarations, the newest ones

} // namespace

DeclarationFlow::DeclarationFlow(ClientOffice& office, const Dictionary& dictionary, const CodeTables& tables,
    const Tariff& tariff, DeskSettings& settings, MainWindow& window, QObject* parent)
    : DocumentFlow(office, dictionary, tables, settings, window, { u"declarations"_s, tr("Declarations"), u"declaration"_s },
        declarationSubject(), parent)
    , m_tariff(tariff)
    , m_files(std::make_unique<FilesFlow>(office, dictionary.declaration(), window))
{
    connect(this, &DocumentFlow::opened, m_files.get(), &FilesFlow::look);
    connect(&office.store(), &ClientStore::failed, this, [this](const Error& error) { complain(error); });
    QAction* day = window.addCommand(u"day.print"_s, u"print"_s, tr("Print the declarations of the day"), QKeySequence(u"Ctrl+Alt+T"_s), u"dayin jinri drbgd rb day summary"_s);
    connect(day, &QAction::triggered, this, &DeclarationFlow::printDay);
    window.require(Ability::Declare, { day });
}

DeclarationFlow::~DeclarationFlow() = default;

void DeclarationFlow::printDay()
{
    constexpr int most = 1000; // of a day
    whenReady(m_office.store().page({}, 0, most), this, [this](const Result<ListPage>& page) {
        if (!page) {
            complain(page.error());
            return;
        }
        const LedgerSheet sheet = daySheet(list().subject(), page->rows, QDateTime::currentDateTime().date());
        if (sheet.rows.isEmpty()) {
            m_window.notices().tell({ .text = tr("No declaration was worked on or answered today.") });
            return;
        }
        if (!m_reports)
            m_reports = std::make_unique<ReportFlow>(m_tables, m_window);
        m_reports->show(sheet);
    });
}

DocumentPage* DeclarationFlow::makePage(const DocumentType&)
{
    m_declarationPage = new DeclarationPage(m_dictionary, m_tables);
    const GoodsAid& goods = m_declarationPage->useGoods(m_tariff, m_office.store());
    connect(&goods, &GoodsAid::tariffRequested, this, &DeclarationFlow::tariffRequested);
    connect(&goods, &GoodsAid::productsRequested, this, &DeclarationFlow::productsRequested);
    if (const Done done = m_office.packs().rules().load(); !done)
        complain(done.error(), tr("Checks"));
    new PartnerAid(*m_declarationPage, m_partners);
    m_files->attach(m_declarationPage);
    connect(&m_office.store(), &ClientStore::changed, this, [this](const QList<DocumentId>& changed) {
        if (changed.isEmpty() || changed.size() > PartnersFrom)
            gatherPartners();
        else
            learnPartners(changed);
    });
    gatherPartners();
    Q_EMIT pageMade(m_declarationPage);
    return m_declarationPage;
}

// Companies and contracts of what was declared last, read once the first form is made.
void DeclarationFlow::gatherPartners()
{
    whenReady(m_office.store().page({}, 0, PartnersFrom), this, [this](const Result<ListPage>& page) {
        QList<DocumentId> ids;
        for (const DeclarationRow& row : page ? page->rows : QList<DeclarationRow>())
            ids.append(row.id);
        learnPartners(ids);
    });
}

void DeclarationFlow::learnPartners(const QList<DocumentId>& ids)
{
    for (const DocumentId& id : ids) {
        whenReady(m_office.store().read(id), this, [this, id](const Result<StoredDeclaration>& stored) {
            if (stored && &stored->document.type() == &m_dictionary.declaration())
                m_partners.learn(id, stored->document, stored->changed);
            else
                m_partners.forget(id);
        });
    }
}

QFuture<Done> DeclarationFlow::mayGo(const StoredDeclaration& stored) { return m_files->mayGo(stored); }

void DeclarationFlow::carryFiles(DocumentId from, DocumentId to) { m_files->carry(from, to); }

GoodsAid* DeclarationFlow::goods() const { return openDocument() ? m_declarationPage->goods() : nullptr; }

Document DeclarationFlow::blank(const DocumentType& type, const QString& direction) const
{
    Document document = DocumentFlow::blank(type, direction);
    const std::pair<QStringView, QString> values[] = { { u"direction", direction }, { u"sign.clientNo", nextNumber() },
        { u"entryType", u"M"_s }, { u"transitRelation", u"0"_s }, { u"declarationMark", u"1"_s },
        { u"line[1].no", u"1"_s } };
    for (const auto& [place, text] : values) {
        if (auto done = document.setValue(place, text); !done)
            qCWarning(logApp) << "blank declaration:" << done.error().detail;
    }
    return document;
}

// The inventory list of bonded goods: by its own element, and as the licence document "a"; the record.
DocumentFlow::Mentions DeclarationFlow::mentionsOf(const Document& document) const
{
    Mentions mentions { { document.value(u"sign.listNo"), document.value(u"recordNo") }, { u"inventoryList"_s } };
    const QList<Record>& licences = document.lines(u"licence");
    for (qsizetype row = 0; row < licences.size(); ++row) {
        if (document.value(u"licence[%1].code"_s.arg(row + 1)) == u'a')
            mentions.numbers.append(document.value(u"licence[%1].number"_s.arg(row + 1)));
    }
    return mentions;
}

void DeclarationFlow::makeNewDeclaration(const QString& direction) { makeNew(u"declaration"_s, direction); }

void DeclarationFlow::addLines(const QList<Record>& lines)
{
    if (openNumber().isEmpty())
        return;
    const int group = m_dictionary.declaration().root.groupIndexOf(u"line");
    page()->model().insertLines({}, group, int(page()->document().lines(u"line").size()), lines);
    m_window.notices().tell({ .tone = Tone::Good, .text = tr("%n goods line(s) added; Ctrl+Z takes them back.", nullptr, int(lines.size())) });
}

QStringList DeclarationFlow::templateNames() const
{
    return QString::fromUtf8(m_settings.value(templatesKey())).split(u'\n', Qt::SkipEmptyParts);
}

void DeclarationFlow::saveTemplate()
{
    auto* dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as template"));
    dialog->setLabelText(tr("Name of the template:"));
    dialog->setTextValue(summarize(page()->document()).party);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        const QString name = text.simplified();
        if (name.isEmpty())
            return;
        QStringList names = templateNames();
        if (!names.contains(name))
            names.append(name);
        names.sort();
        m_settings.setValue(templatesKey(), names.join(u'\n').toUtf8());
        m_settings.setValue(templateKey(name), toBody(page()->document()));
        m_window.notices().tell({ .tone = Tone::Good, .text = tr("Template “%1” was saved.").arg(name) });
    });
    dialog->open();
}

void DeclarationFlow::chooseSource()
{
    auto* dialog = new SourceDialog([this](const QString& text, int limit) { return find(text, limit); },
        templateNames(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SourceDialog::declarationChosen, this, [this](DocumentId id) {
        whenReady(m_office.store().read(id), this, [this](const Result<StoredDeclaration>& stored) {
            if (stored)
                page()->copyFrom(stored->document);
            else
                complain(stored.error());
        });
    });
    connect(dialog, &SourceDialog::templateChosen, this, [this](const QString& name) {
        const auto document = fromBody(m_dictionary.declaration(), m_settings.value(templateKey(name)));
        if (document)
            page()->applyTemplate(*document);
        else
            complain(document.error(), name);
    });
    connect(dialog, &SourceDialog::templateRemoveRequested, this, [this](const QString& name) {
        QStringList names = templateNames();
        names.removeAll(name);
        m_settings.setValue(templatesKey(), names.join(u'\n').toUtf8());
        m_settings.setValue(templateKey(name), {});
    });
    dialog->open();
}

QString DeclarationFlow::exportFilter() const
{
    return tr("Declaration messages (*.xml)").replace(u"*.xml"_s, u"*.xml *.tgdec"_s) + u";;"_s + tr("Messages with their files (%1)").arg(u"*.zip"_s) + u";;"_s + tr("Workbooks (%1)").arg(u"*.xlsx"_s);
}

// As the import client wants it: packed where files go along.
QString DeclarationFlow::fileName(const Document& document, DocumentId id, int attempt) const
{
    const QString name = DocumentFlow::fileName(document, id, attempt);
    return areAttachedHere(document, id, AttachmentFolder(m_office.store().folder())) ? QString(name.chopped(4) + u".zip"_s) : name;
}

Result<QByteArray> DeclarationFlow::fileOf(const Document& document, DocumentId id, const QString& path) const
{
    WriteOptions options;
    if (document.value(u"sign.operation").isEmpty())
        options.operation = u"G"_s;
    if (path.endsWith(u".zip"_s, Qt::CaseInsensitive))
        return packAttached(document, id, AttachmentFolder(m_office.store().folder()), QFileInfo(path).completeBaseName(), options);
    const SheetLanguage language = QLocale().language() == QLocale::Chinese ? SheetLanguage::Chinese : SheetLanguage::English;
    return path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) ? writeWorkbook(declarationSheets(document, language)) : writeDeclaration(document, options);
}

} // namespace Tongguan
