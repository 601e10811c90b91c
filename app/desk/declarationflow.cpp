// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/declarationflow.h"

#include "app/client/clientpacks.h"
#include "app/desk/desksettings.h"
#include "models/base/log.h"
#include "models/dictionary/body.h"
#include "models/exchange/singlewindow/declarationmessage.h"
#include "models/exchange/spreadsheet/declarationsheets.h"
#include "models/rules/checker.h"
#include "ui/declaration/copydocument.h"
#include "ui/declaration/listpage.h"
#include "ui/declaration/declarationpage.h"
#include "ui/declaration/goodsaid.h"
#include "ui/declaration/sourcedialog.h"
#include "ui/shell/explain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QSplitter>

namespace Tongguan {
namespace {

QString layoutKey() { return u"declaration/layout"_s; }
QString splitKey() { return u"declaration/split"_s; }
QString templateKey(const QString& name) { return u"template/"_s + name; }
QString templatesKey() { return u"templates"_s; }

DeclarationView viewOf(const StoredDeclaration& stored)
{
    return { stored.id, stored.document, stored.state, stored.sync, stored.problem, stored.revision, stored.changed,
        stored.receipts, {}, {} };
}

} // namespace

DeclarationFlow::DeclarationFlow(ClientOffice& office, const Dictionary& dictionary, const CodeTables& tables,
    const Tariff& tariff, DeskSettings& settings, MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_dictionary(dictionary)
    , m_tables(tables)
    , m_tariff(tariff)
    , m_settings(settings)
    , m_window(window)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(new DeclarationListPage(office.store(), settings))
{
    m_splitter->addWidget(m_list);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setFocusProxy(m_list);
    connectList();
    connect(&office.store(), &ClientStore::changed, this, &DeclarationFlow::reread);
    connect(&office.store(), &ClientStore::failed, this, [this](const Error& error) { complain(error); });
    connect(&window, &MainWindow::closing, this, &DeclarationFlow::saveOpen);
}

DeclarationFlow::~DeclarationFlow() = default;

QWidget* DeclarationFlow::workspace() const { return m_splitter; }

void DeclarationFlow::connectList()
{
    connect(m_list, &DeclarationListPage::openRequested, this, &DeclarationFlow::open);
    connect(m_list, &DeclarationListPage::currentChanged, this, [this](DocumentId id) {
        if (!m_open.isNull() && !id.isNull() && id != m_open)
            look(id, false);
    });
    connect(m_list, &DeclarationListPage::newRequested, this, &DeclarationFlow::makeNew);
    connect(m_list, &DeclarationListPage::duplicateRequested, this, &DeclarationFlow::duplicate);
    connect(m_list, &DeclarationListPage::deleteRequested, this, &DeclarationFlow::remove);
    connect(m_list, &DeclarationListPage::submitRequested, this, &DeclarationFlow::submit);
    connect(m_list, &DeclarationListPage::printRequested, this, &DeclarationFlow::printRequested);
    connect(m_list, &DeclarationListPage::exportRequested, this, &DeclarationFlow::exportTo);
    connect(m_list, &DeclarationListPage::statusChanged, this, [this](const QString& text) { m_window.setWorkspaceStatus(u"declarations"_s, text); });
    connect(m_list, &DeclarationListPage::failed, this, [this](const Error& error) { complain(error); });
}

// The form and its checks are made when the first declaration is opened: the start does not wait for them.
DeclarationPage& DeclarationFlow::page()
{
    if (m_page)
        return *m_page;
    m_page = new DeclarationPage(m_dictionary, m_tables);
    m_page->hide();
    m_splitter->addWidget(m_page);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_page->setEnterprise(m_enterprise);
    const GoodsAid& goods = m_page->useGoods(m_tariff, m_office.store());
    connect(&goods, &GoodsAid::tariffRequested, this, &DeclarationFlow::tariffRequested);
    connect(&goods, &GoodsAid::productsRequested, this, &DeclarationFlow::productsRequested);
    ClientPacks& packs = m_office.packs();
    if (const Done done = packs.rules().load(); !done)
        complain(done.error(), tr("Checks"));
    m_checker = std::make_unique<Checker>(packs.rules());
    const auto useChecker = [this] {
        m_page->setChecker([this](const Document& document, const QList<Place>& changed) {
            return changed.isEmpty() ? m_checker->check(document) : m_checker->recheck(document, changed);
        });
    };
    useChecker();
    connect(&packs, &ClientPacks::changed, this, useChecker); // checks again by the new rules
    connectPage();
    Q_EMIT pageMade(m_page);
    return *m_page;
}

GoodsAid* DeclarationFlow::goods() const { return m_page && !m_open.isNull() ? m_page->goods() : nullptr; }

// Apart from the one that holds the findings of the open document.
Checker* DeclarationFlow::submitChecker()
{
    if (!m_submitChecker)
        m_submitChecker = std::make_unique<Checker>(m_office.packs().rules());
    return m_submitChecker.get();
}

void DeclarationFlow::connectPage()
{
    connect(m_page, &DeclarationPage::edited, this, [this](DocumentId id, const Document& document) {
        m_office.store().save(id, document).then(this, [this](const Done& done) {
            if (!done)
                complain(done.error(), tr("Saving"));
        });
    });
    connect(m_page, &DeclarationPage::submitRequested, this, [this](DocumentId id) { submit({ id }); });
    connect(m_page, &DeclarationPage::copyFromRequested, this, &DeclarationFlow::chooseSource);
    connect(m_page, &DeclarationPage::templateSaveRequested, this, &DeclarationFlow::saveTemplate);
    connect(m_page, &DeclarationPage::printRequested, this, [this](DocumentId id, const QString& form) { Q_EMIT printRequested({ id }, form); });
    connect(m_page, &DeclarationPage::exportRequested, this, [this](DocumentId id) { exportTo({ id }); });
    connect(m_page, &DeclarationPage::retryRequested, this, [this](DocumentId id) {
        m_office.store().retryNow(id).then(this, [this](const Done& done) {
            if (!done)
                complain(done.error());
            else
                m_office.sync().syncNow();
        });
    });
    connect(m_page, &DeclarationPage::conflictResolved, this, [this](DocumentId id, const Document& document) {
        m_office.store().resolveConflict(id, document).then(this, [this](const Done& done) {
            if (!done)
                complain(done.error());
        });
    });
    connect(m_page, &DeclarationPage::nextActionRequested, this, &DeclarationFlow::duplicate);
    connect(m_page, &DeclarationPage::ruleRequested, this, &DeclarationFlow::ruleRequested);
    connect(m_page, &DeclarationPage::layoutChanged, this, [this] { m_settings.setValue(layoutKey(), m_page->layoutState()); });
}

void DeclarationFlow::open(DocumentId id) { look(id, true); }

void DeclarationFlow::look(DocumentId id, bool enter)
{
    if (m_open == id && m_page && m_page->isVisible()) {
        if (enter)
            m_page->setFocus();
        return;
    }
    saveOpen();
    const quint64 asked = ++m_asked;
    m_office.store().read(id).then(this, [this, asked, enter](const Result<StoredDeclaration>& stored) {
        if (asked != m_asked)
            return; // something else was asked for meanwhile
        if (!stored) {
            complain(stored.error());
            return;
        }
        showDocument(*stored, true, enter);
    });
}

void DeclarationFlow::showDocument(const StoredDeclaration& stored, bool anew, bool enter)
{
    DeclarationView view = viewOf(stored);
    const auto show = [this, anew, enter](const DeclarationView& ready) {
        if (anew) {
            m_open = ready.id;
            page().open(ready);
        } else if (m_open == ready.id)
            m_page->update(ready);
        if (!m_page->isVisible()) {
            m_list->setCompact(true);
            m_page->show();
            if (!m_splitter->restoreState(m_settings.value(splitKey())))
                m_splitter->setSizes({ m_splitter->width() / 5, m_splitter->width() * 4 / 5 });
            QTimer::singleShot(0, m_page, [this] { // once it has its size
                if (!m_page->restoreLayout(m_settings.value(layoutKey())))
                    m_page->restoreDefaultLayout();
            });
        }
        m_window.showWorkspace(u"declarations"_s);
        if (enter)
            m_page->setFocus();
        const QString number = summarize(ready.document).number;
        m_window.setWorkspaceTitle(u"declarations"_s, number.isEmpty() ? tr("Declarations") : tr("Declarations · %1").arg(number));
    };
    if (stored.sync != SyncState::Conflict) {
        show(view);
        return;
    }
    const quint64 asked = m_asked;
    m_office.store().conflict(stored.id).then(this, [this, view, show, asked](const Result<StoredConflict>& conflict) mutable {
        if (asked != m_asked)
            return;
        if (conflict) {
            view.conflictBase = conflict->base;
            view.conflictTheirs = conflict->theirs;
        } else
            complain(conflict.error());
        show(view);
    });
}

void DeclarationFlow::reread(const QList<DocumentId>& changed)
{
    m_list->refresh();
    if (m_open.isNull() || (!changed.isEmpty() && !changed.contains(m_open)))
        return;
    const DocumentId id = m_open;
    m_office.store().read(id).then(this, [this, id](const Result<StoredDeclaration>& stored) {
        if (id != m_open)
            return;
        if (stored) {
            if (m_page->isVisible())
                showDocument(*stored, false, false);
        } else
            closeDocument(); // deleted elsewhere
    });
}

void DeclarationFlow::closeDocument()
{
    if (m_open.isNull())
        return;
    saveOpen();
    m_settings.setValue(splitKey(), m_splitter->saveState());
    m_open = {};
    ++m_asked;
    m_page->hide();
    m_list->setCompact(false);
    m_list->setFocus();
    m_window.setWorkspaceTitle(u"declarations"_s, tr("Declarations"));
}

void DeclarationFlow::saveOpen()
{
    if (!m_open.isNull())
        m_page->save();
    if (m_page && m_page->isVisible())
        m_settings.setValue(splitKey(), m_splitter->saveState());
}

QFuture<Result<QList<DeclarationRow>>> DeclarationFlow::find(const QString& text, int limit)
{
    return m_office.store().page({ .text = text }, 0, limit).then([](const Result<ListPage>& page) {
        return page.map([](const ListPage& found) { return found.rows; });
    });
}

const Document* DeclarationFlow::openDocument() const { return m_page && !m_open.isNull() ? &m_page->document() : nullptr; }

void DeclarationFlow::jumpTo(const QString& place)
{
    if (!openDocument())
        return;
    m_window.showWorkspace(u"declarations"_s);
    (void)m_page->jumpTo(place);
}

void DeclarationFlow::takeEnterprise(const QJsonObject& company)
{
    m_enterprise.clear();
    for (auto it = company.begin(); it != company.end(); ++it)
        m_enterprise.insert(it.key(), it.value().toString());
    if (m_page)
        m_page->setEnterprise(m_enterprise);
}

// Ours, 18 characters as the message allows: TG, date, time and four random digits.
QString DeclarationFlow::nextNumber() const
{
    return u"TG"_s + QDateTime::currentDateTime().toString(u"yyMMddHHmmss"_s)
        + u"%1"_s.arg(QRandomGenerator::global()->bounded(10'000), 4, 10, QChar(u'0'));
}

Document DeclarationFlow::blank(const QString& direction) const
{
    Document document(m_dictionary.declaration());
    const std::pair<QStringView, QString> values[] = { { u"direction", direction }, { u"sign.clientNo", nextNumber() },
        { u"entryType", u"M"_s }, { u"transitRelation", u"0"_s }, { u"declarationMark", u"1"_s },
        { u"tradeCountry", {} }, { u"line[1].no", u"1"_s } };
    for (const auto& [place, text] : values) {
        if (auto done = document.setValue(place, text); !done)
            qCWarning(logApp) << "blank declaration:" << done.error().detail;
    }
    return filledFromEnterprise(document, m_enterprise);
}

void DeclarationFlow::makeNew(const QString& direction) { add(blank(direction)); }

void DeclarationFlow::add(const Document& document)
{
    saveOpen();
    const DocumentId id = DocumentId::create();
    m_office.store().save(id, document).then(this, [this, id](const Done& done) {
        if (done)
            open(id);
        else
            complain(done.error());
    });
}

void DeclarationFlow::duplicate(DocumentId id)
{
    saveOpen();
    m_office.store().read(id).then(this, [this](const Result<StoredDeclaration>& stored) {
        if (!stored) {
            complain(stored.error());
            return;
        }
        const QString direction = stored->document.direction() == Direction::Export ? u"E"_s : u"I"_s;
        add(copyInto(blank(direction), stored->document));
    });
}

void DeclarationFlow::submit(const QList<DocumentId>& ids)
{
    saveOpen();
    for (const DocumentId& id : ids) {
        m_office.store().read(id)
            .then(this, [this, id](const Result<StoredDeclaration>& stored) -> QFuture<Done> {
                if (!stored)
                    return QtFuture::makeReadyFuture<Done>(Done(tl::unexpected(stored.error())));
                if (Checker* checker = submitChecker()) {
                    for (const Finding& finding : checker->check(stored->document)) {
                        if (finding.severity == Severity::Error)
                            return QtFuture::makeReadyFuture<Done>(Done(fail(ErrorKind::Refused, u"declaration.findings"_s,
                                finding.message.in(QLocale().name()), finding.field)));
                    }
                }
                return m_office.store().submit(id);
            })
            .unwrap()
            .then(this, [this, id](const Done& done) {
                if (done) {
                    m_office.sync().syncNow();
                    return;
                }
                complain(done.error());
                if (m_open == id)
                    m_page->check();
                else if (done.error().code == u"declaration.findings")
                    open(id);
            });
    }
}

void DeclarationFlow::remove(const QList<DocumentId>& ids)
{
    for (const DocumentId& id : ids) {
        if (id == m_open)
            closeDocument();
        m_office.store().remove(id).then(this, [this, id](const Done& done) {
            if (!done) {
                complain(done.error(), tr("Delete"));
                return;
            }
            m_window.notices().tell({ .text = tr("The declaration was deleted."), .actionText = tr("Undo"), .action = [this, id] {
                m_office.store().undoRemove(id).then(this, [this](const Done& undone) {
                    if (!undone)
                        complain(undone.error());
                });
            } });
        });
    }
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
    dialog->setTextValue(summarize(m_page->document()).party);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        const QString name = text.simplified();
        if (name.isEmpty())
            return;
        QStringList names = templateNames();
        if (!names.contains(name))
            names.append(name);
        names.sort();
        m_settings.setValue(templatesKey(), names.join(u'\n').toUtf8());
        m_settings.setValue(templateKey(name), toBody(m_page->document()));
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
        m_office.store().read(id).then(this, [this](const Result<StoredDeclaration>& stored) {
            if (stored)
                m_page->copyFrom(stored->document);
            else
                complain(stored.error());
        });
    });
    connect(dialog, &SourceDialog::templateChosen, this, [this](const QString& name) {
        const auto document = fromBody(m_dictionary.declaration(), m_settings.value(templateKey(name)));
        if (document)
            m_page->applyTemplate(*document);
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

void DeclarationFlow::exportTo(const QList<DocumentId>& ids)
{
    saveOpen();
    if (ids.isEmpty())
        return;
    const QString folder = m_settings.view().exportFolder;
    if (ids.size() > 1) {
        auto* dialog = new QFileDialog(&m_window, tr("Export %n declaration(s) to", nullptr, int(ids.size())), folder);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, [this, ids](const QString& target) {
            for (const DocumentId& id : ids) {
                m_office.store().read(id).then(this, [this, id, target](const Result<StoredDeclaration>& stored) {
                    if (!stored) {
                        complain(stored.error());
                        return;
                    }
                    const QString number = summarize(stored->document).number;
                    writeFile(stored->document, QDir(target).filePath((number.isEmpty() ? id.toString() : number) + u".xml"_s));
                });
            }
        });
        dialog->open();
        return;
    }
    m_office.store().read(ids.front()).then(this, [this, folder](const Result<StoredDeclaration>& stored) {
        if (!stored) {
            complain(stored.error());
            return;
        }
        const Document document = stored->document;
        auto* dialog = new QFileDialog(&m_window, tr("Export the declaration"), folder,
            tr("Declaration messages (*.xml)").replace(u"*.xml"_s, u"*.xml *.tgdec"_s) + u";;"_s + tr("Workbooks (%1)").arg(u"*.xlsx"_s));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"xml"_s);
        dialog->selectFile(summarize(document).number + u".xml"_s);
        connect(dialog, &QFileDialog::fileSelected, this, [this, document](const QString& path) { writeFile(document, path); });
        dialog->open();
    });
}

void DeclarationFlow::writeFile(const Document& document, const QString& path)
{
    WriteOptions options;
    if (document.value(u"sign.operation").isEmpty())
        options.operation = u"G"_s;
    const SheetLanguage language = QLocale().language() == QLocale::Chinese ? SheetLanguage::Chinese : SheetLanguage::English;
    const auto message = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) ? writeWorkbook(declarationSheets(document, language)) : writeDeclaration(document, options);
    if (!message) {
        complain(message.error(), path);
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*message) != message->size() || !file.commit())
        complain({ ErrorKind::Invalid, u"file.unwritable"_s, file.errorString(), path });
    else
        m_window.notices().tell({ .tone = Tone::Good, .text = tr("Exported to %1").arg(QDir::toNativeSeparators(path)) });
}

QString DeclarationFlow::openNumber() const
{
    if (m_open.isNull() || !m_page || m_page->model().isReadOnly())
        return {};
    const QString number = summarize(m_page->document()).number;
    return number.isEmpty() ? tr("the open declaration") : number;
}

void DeclarationFlow::addLines(const QList<Record>& lines)
{
    if (openNumber().isEmpty())
        return;
    const int group = m_dictionary.declaration().root.groupIndexOf(u"line");
    m_page->model().insertLines({}, group, int(m_page->document().lines(u"line").size()), lines);
    m_window.notices().tell({ .tone = Tone::Good, .text = tr("%n goods line(s) added; Ctrl+Z takes them back.", nullptr, int(lines.size())) });
}

void DeclarationFlow::complain(const Error& error, const QString& about)
{
    m_window.notices().tell(error, about);
}

} // namespace Tongguan
