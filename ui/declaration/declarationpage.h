// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/declaration/declarationhead.h"
#include "ui/declaration/declarationview.h"
#include "ui/forms/formcontext.h"
#include "ui/forms/formmodel.h"
#include "ui/forms/placedfinding.h"

#include <QTimer>
#include <QWidget>

class QDockWidget;
class QMainWindow;
class QMenu;
class QStackedWidget;

namespace Tongguan {

class CodeTables;
class ConflictPanel;
class Dictionary;
class FieldFinder;
class FindingsPanel;
class FormPages;
class GoodsAid;
class HintPanel;
class ProductSource;
class ReceiptsPanel;
class TaxPanel;
class Tariff;

// One declaration: head, form, checks beside it, receipts. It knows nobody below the ui: what a person wants leaves as
// signals, what happens elsewhere comes in by update().
class DeclarationPage final : public QWidget {
    Q_OBJECT
public:
    // Findings of the document given what changed since the last call; no places: everything.
    using Checks = std::function<QList<Finding>(const Document& document, const QList<Place>& changed)>;

    DeclarationPage(const Dictionary& dictionary, const CodeTables& tables, QWidget* parent = nullptr);
    ~DeclarationPage() override;

    void setChecker(Checks checks);
    // Suggestions, elements and the tariff beside the goods lines; once, before a declaration is opened.
    GoodsAid& useGoods(const Tariff& tariff, ProductSource& products);
    [[nodiscard]] GoodsAid* goods() const { return m_goods; }
    void open(const DeclarationView& view);
    // News of the declaration that is open: state, receipts, a text merged by the server. What is being typed stays.
    void update(const DeclarationView& view);
    using QWidget::update;

    [[nodiscard]] DocumentId id() const { return m_view.id; }
    [[nodiscard]] const Document& document() const { return m_model.document(); }
    [[nodiscard]] bool isModified() const { return m_model.isModified(); } // since the last edited()
    [[nodiscard]] FormModel& model() { return m_model; }
    [[nodiscard]] QList<PlacedFinding> findings() const { return m_placed; }
    [[nodiscard]] TaxPanel& taxes() const { return *m_taxPanel; }
    void showTaxes(); // F6
    void save(); // what is typed and not told yet: edited() now. Call before closing.

    void setEnterprise(const QHash<QString, QString>& enterprise); // by the head's element keys
    void fillFromEnterprise();
    void copyFrom(const Document& source); // keeps its own number, drops what customs gave the other
    void applyTemplate(const Document& source) { copyFrom(source); }
    void pasteLines(const QString& tsv);

    bool jumpTo(const QString& place); // "line[3].netWeight"
    bool jumpTo(const Place& place);
    void check(); // F5
    void submit(); // F9: checks first

    [[nodiscard]] QByteArray layoutState() const; // docks, columns
    bool restoreLayout(const QByteArray& state);
    void restoreDefaultLayout();

Q_SIGNALS:
    void edited(Tongguan::DocumentId id, const Tongguan::Document& document); // save it: autosave
    void submitRequested(Tongguan::DocumentId id);
    void copyFromRequested(Tongguan::DocumentId id);
    void templateSaveRequested(Tongguan::DocumentId id);
    void exportRequested(Tongguan::DocumentId id);
    void printRequested(Tongguan::DocumentId id, const QString& form); // "declaration", "archive"
    void retryRequested(Tongguan::DocumentId id);
    void conflictResolved(Tongguan::DocumentId id, const Tongguan::Document& document);
    void nextActionRequested(Tongguan::DocumentId id); // a new declaration from this finished one
    void layoutChanged();
    void ruleRequested(const Tongguan::Finding& finding); // why it was found

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override; // hands it to the form's first field

private:
    void makeDocks();
    void sizeDocks();
    void makeRoomForTaxes();
    void makeActions();
    QAction* makeAction(const QString& text, const QKeySequence& keys, const std::function<void()>& run);
    void follow(const QList<Place>& places); // the document changed
    void flush(); // checks and autosave of what is pending
    void runChecks(const QList<Place>& places);
    void placeFindings();
    void refreshHead();
    void takeView(const DeclarationView& view);
    void act(NextAction action);
    void showConflict();
    void showHint(const Place& place);
    void notice(const QString& text);

    const CodeTables& m_tables;
    FormContext m_context;
    FormModel m_model;
    DeclarationView m_view;
    Checks m_checks;
    QList<Finding> m_findings;
    QList<PlacedFinding> m_placed;
    QList<Place> m_pending;
    bool m_pendingAll = false;
    bool m_hasPending = false;
    bool m_filling = false;
    bool m_showAll = false; // missing values also in fields nobody has touched
    QList<Document> m_told; // given by edited() and not seen again in update(), oldest first
    Document m_known; // the last text that is surely stored
    QHash<QString, QString> m_enterprise;
    QTimer m_pause; // typing has stopped
    QTimer m_noticeTime;

    DeclarationHead* m_head;
    FieldFinder* m_finder;
    QStackedWidget* m_stack;
    QMainWindow* m_workspace;
    FormPages* m_pages;
    FindingsPanel* m_findingsPanel;
    HintPanel* m_hintPanel;
    GoodsAid* m_goods = nullptr;
    ReceiptsPanel* m_receiptsPanel;
    ReceiptsPanel* m_receiptsPage;
    TaxPanel* m_taxPanel;
    ConflictPanel* m_conflictPanel;
    QDockWidget* m_findingsDock = nullptr;
    QDockWidget* m_hintDock = nullptr;
    QDockWidget* m_receiptsDock = nullptr;
    QDockWidget* m_taxDock = nullptr;
    QByteArray m_defaultLayout;
    QList<QAction*> m_editing; // only where it may be edited
    QAction* m_fill = nullptr;
    QMenu* m_menu;
};

} // namespace Tongguan
