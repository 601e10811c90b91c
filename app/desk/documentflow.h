// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/client/clientoffice.h"

#include <QHash>
#include <QPointer>

class QSplitter;
class QStackedWidget;
class QWidget;

namespace Tongguan {

struct DocumentLink;
struct Finding;
struct ListSubject;
class Checker;
class CodeTables;
class DeskSettings;
class DocumentListPage;
class DocumentPage;
class MainWindow;
class OpenTabs;
class RuleShelf;

// Everything that is done with documents of whatever type: the list beside the open one, autosave, checks, submit,
// delete and its undo, copies, conflicts, export. What only some types have is the business of the flow made from it.
class DocumentFlow : public QObject
{
    Q_OBJECT
public:
    ~DocumentFlow() override;

    [[nodiscard]] QWidget* workspace() const; // list and document, side by side
    [[nodiscard]] DocumentListPage& list() const { return *m_list; }

    void open(DocumentId id); // and the keys go to its form
    void makeNew(const QString& type, const QString& direction);
    void closeDocument(); // back to the list alone; what is open stays so
    void closeTab(DocumentId id); // the one beside it takes its place, else the list alone
    void turnTabs(int by); // to the next open document, or the one before
    void restoreOpen(); // what was open at the end of the last time; once, when the window stands
    void saveOpen(); // before the window closes
    // Numbers, companies, goods: as the list's own search, newest first.
    [[nodiscard]] QFuture<Result<QList<DeclarationRow>>> find(const QString& text, int limit);
    void takeEnterprise(const QJsonObject& company);
    void setAbilities(Abilities abilities); // of who works here
    [[nodiscard]] DocumentId openId() const { return m_open; } // null where there is none
    [[nodiscard]] QString openNumber() const; // of the open document that may be edited; "" where there is none
    [[nodiscard]] const Document* openDocument() const; // null: none
    void jumpTo(const QString& place); // in the open one
    // Somebody else's document, beside which one consults: shown, never kept or changed here.
    void showForeign(const StoredDeclaration& theirs);
    void openCase(DocumentId id, const QString& enterprise); // the same of a company's, asked of its office
    void setConsultations(DocumentId of, const QString& text); // what was said about it, in the head

Q_SIGNALS:
    void ruleRequested(const Tongguan::Finding& finding);
    void printRequested(const QList<Tongguan::DocumentId>& ids, const QString& form);
    void linkRequested(Tongguan::DocumentId id); // a document of any desk
    void opened(Tongguan::DocumentId id); // it is shown now, or news of it; null: none is open any more
    void placeEntered(const Tongguan::Place& place); // of the open one
    void consultRequested(); // about the open one
    void consultationsRequested();

protected:
    // Where it lives: the window's workspace, its title, the beginning of its settings' keys.
    struct Desk {
        QString workspace, title, settings;
    };
    DocumentFlow(ClientOffice& office, const Dictionary& dictionary, const CodeTables& tables, DeskSettings& settings, MainWindow& window,
        const Desk& desk, const ListSubject& subject, QObject* parent);

    // Numbers of other documents that one names, and the types that name it.
    struct Mentions {
        QStringList numbers, by;
    };

    [[nodiscard]] virtual DocumentPage* makePage(const DocumentType& type) = 0; // when the first document of it is opened
    [[nodiscard]] virtual Document blank(const DocumentType& type, const QString& direction) const;
    [[nodiscard]] virtual QStringList givenOf(const DocumentType& type) const; // what a copy leaves out
    // What else stands against submitting it; asked after the checks.
    [[nodiscard]] virtual QFuture<Done> mayGo(const StoredDeclaration& stored);
    virtual void carryFiles(DocumentId from, DocumentId to); // a deleted one came back as a new one
    [[nodiscard]] virtual Mentions mentionsOf(const Document& document) const = 0;
    virtual void shown(const StoredDeclaration& stored); // it is on the page now, or news of it
    virtual void comeForward(); // its page of the window
    [[nodiscard]] virtual QString exportFilter() const = 0; // of the file dialog
    [[nodiscard]] virtual Result<QByteArray> fileOf(const Document& document, DocumentId id, const QString& path) const = 0;
    // Where it is exported to, without folder; `attempt` above 1: another file has that name already.
    [[nodiscard]] virtual QString fileName(const Document& document, DocumentId id, int attempt) const;
    virtual void chooseSource() { } // copy from…
    virtual void saveTemplate() { }

    void add(const Document& document, std::function<void(DocumentId)> then = {}); // as a new one, opened
    void complain(const Error& error, const QString& about = {});
    [[nodiscard]] DocumentPage* page() const { return m_page; } // of what is open, or was last; null at first
    [[nodiscard]] QString nextNumber() const;
    [[nodiscard]] const QHash<QString, QString>& enterprise() const { return m_enterprise; }
    [[nodiscard]] QString settingsKey(const QString& key) const { return m_desk.settings + u'/' + key; }

    ClientOffice& m_office;
    const Dictionary& m_dictionary;
    const CodeTables& m_tables;
    DeskSettings& m_settings;
    MainWindow& m_window;

private:
    struct Checks {
        std::unique_ptr<Checker> open; // holds the findings of the open document
        std::unique_ptr<Checker> submit;
    };
    void connectList();
    void connectPage(DocumentPage* page);
    void usePage(const DocumentType& type);
    [[nodiscard]] QString layoutKey(const DocumentType& type) const;
    [[nodiscard]] Checks& checksOf(const DocumentType& type);
    void look(DocumentId id, bool enter); // to work on it, or passing by in the list
    void makeSide();
    void enterPage();
    void showTab(const StoredDeclaration& stored, bool stays);
    void rememberOpen();
    void restoreTabs(const QByteArray& current, const QByteArrayList& open);
    void showDocument(const StoredDeclaration& stored, bool anew, bool enter);
    void bringUp(const StoredDeclaration& stored, bool enter);
    void reread(const QList<DocumentId>& changed);
    // What came of a deed done to many documents.
    struct Tally {
        struct Failure {
            DocumentId id;
            QString number;
            Error error;
        };
        qsizetype left = 0; // still to answer
        QList<std::pair<DocumentId, Document>> done;
        QList<Failure> failed;
        [[nodiscard]] QString failures(qsizetype most, const QString& between) const; // "TG1: the gross weight is missing; TG2: …"
        [[nodiscard]] QString named() const; // the first ones
    };
    void eachOf(const QList<DocumentId>& ids, const std::function<QFuture<Done>(const StoredDeclaration&)>& deed, const std::function<void(const Tally&)>& end);
    void submit(const QList<DocumentId>& ids);
    void submitted(const Tally& tally);
    [[nodiscard]] QFuture<Done> submitOne(const StoredDeclaration& stored);
    void takeBack(const QList<DocumentId>& ids);
    void remove(const QList<DocumentId>& ids);
    void removed(const Tally& tally);
    void undoRemoval();
    void readAll(const QList<DocumentId>& ids, const std::function<void(const QList<std::pair<DocumentId, Document>>&)>& then);
    void askBatch(const QList<DocumentId>& ids);
    void changeAll(const QList<std::pair<DocumentId, Document>>& before, const ElementPath& path, const QString& value);
    void undoBatch(const QList<std::pair<DocumentId, Document>>& was, const QList<std::pair<DocumentId, Document>>& now);
    void compare(DocumentId left, DocumentId right);
    void findLinks(const StoredDeclaration& stored);
    void showLinks(DocumentId of, QList<DocumentId> ids, QList<DocumentLink> links);
    void duplicate(DocumentId id);
    void exportTo(const QList<DocumentId>& ids);
    void exportInto(const QString& folder, const QList<DocumentId>& ids);
    void exportOne(const StoredDeclaration& stored);
    void writeFile(const StoredDeclaration& stored, const QString& path);

    Desk m_desk;
    QHash<const DocumentType*, DocumentPage*> m_pages;
    std::map<const DocumentType*, Checks> m_checks;
    QPointer<QSplitter> m_splitter;
    DocumentListPage* m_list;
    QPointer<QWidget> m_side; // tabs and pages, beside the list; once there is one
    OpenTabs* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr; // of the pages
    QHash<DocumentId, QString> m_places; // where the keys were in a document that is open
    QList<std::pair<DocumentId, Document>> m_removed; // by the last deletion
    QString m_removalText; // as it was told
    DocumentPage* m_page = nullptr;
    QHash<QString, QString> m_enterprise;
    DocumentId m_open;
    bool m_isForeign = false; // the open one is somebody else's
    bool m_isRestored = false; // what was open the last time
    quint64 m_asked = 0; // number of the last request to show something
    quint64 m_entering = 0; // that of a document that one goes into: the list's rows may move meanwhile, and lead nowhere
};

} // namespace Tongguan
