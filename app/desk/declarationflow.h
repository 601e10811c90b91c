// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/client/clientoffice.h"

class QSplitter;
class QWidget;

namespace Tongguan {

struct Finding;
class Checker;
class CodeTables;
class DeclarationListPage;
class DeclarationPage;
class DeskSettings;
class GoodsAid;
class MainWindow;
class Tariff;

// Everything that is done with declarations: the list beside the open one, autosave, submit, delete and its undo,
// copies, templates, conflicts, export.
class DeclarationFlow final : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE("ui/declaration/declarationpage.h")
public:
    DeclarationFlow(ClientOffice& office, const Dictionary& dictionary, const CodeTables& tables, const Tariff& tariff, DeskSettings& settings,
        MainWindow& window, QObject* parent = nullptr);
    ~DeclarationFlow() override;

    [[nodiscard]] QWidget* workspace() const; // list and document, side by side
    [[nodiscard]] DeclarationListPage& list() const { return *m_list; }
    // Beside the goods lines of the declaration that is open; null where none is.
    [[nodiscard]] GoodsAid* goods() const;

    void open(DocumentId id); // and the keys go to its form
    void makeNew(const QString& direction);
    void closeDocument(); // back to the list alone
    void saveOpen(); // before the window closes
    // Numbers, companies, goods: as the list's own search, newest first.
    [[nodiscard]] QFuture<Result<QList<DeclarationRow>>> find(const QString& text, int limit);
    void takeEnterprise(const QJsonObject& company);
    [[nodiscard]] DocumentId openDeclaration() const { return m_open; } // null where there is none
    [[nodiscard]] QString openNumber() const; // of the open declaration that may be edited; "" where there is none
    void addLines(const QList<Record>& lines); // to the open one: one step to undo
    [[nodiscard]] const Document* openDocument() const; // null: none
    void jumpTo(const QString& place); // in the open one

Q_SIGNALS:
    void ruleRequested(const Tongguan::Finding& finding);
    void pageMade(Tongguan::DeclarationPage* page); // once, with the first declaration that is opened

Q_SIGNALS:
    void printRequested(const QList<Tongguan::DocumentId>& ids, const QString& form);
    void tariffRequested(const QString& text); // from a goods line
    void productsRequested(const QString& text);

private:
    [[nodiscard]] DeclarationPage& page();
    [[nodiscard]] Checker* submitChecker(); // null where the checks cannot be made
    void connectList();
    void connectPage();
    void look(DocumentId id, bool enter);
    void showDocument(const StoredDeclaration& stored, bool anew, bool enter);
    void reread(const QList<DocumentId>& changed);
    void add(const Document& document); // as a new declaration, opened
    [[nodiscard]] Document blank(const QString& direction) const;
    [[nodiscard]] QString nextNumber() const;
    void submit(const QList<DocumentId>& ids);
    void remove(const QList<DocumentId>& ids);
    void duplicate(DocumentId id);
    void chooseSource();
    void saveTemplate();
    void exportTo(const QList<DocumentId>& ids);
    void writeFile(const Document& document, const QString& path);
    void complain(const Error& error, const QString& about = {});
    [[nodiscard]] QStringList templateNames() const;

    ClientOffice& m_office;
    const Dictionary& m_dictionary;
    const CodeTables& m_tables;
    const Tariff& m_tariff;
    DeskSettings& m_settings;
    MainWindow& m_window;
    std::unique_ptr<Checker> m_checker; // holds the findings of the open document
    std::unique_ptr<Checker> m_submitChecker;
    QSplitter* m_splitter;
    DeclarationListPage* m_list;
    DeclarationPage* m_page = nullptr; // see page()
    QHash<QString, QString> m_enterprise;
    DocumentId m_open;
    quint64 m_asked = 0; // number of the last request to show something
};

} // namespace Tongguan
