// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/document/documenthead.h"
#include "ui/document/documentview.h"
#include "ui/document/formorder.h"
#include "ui/document/sidepanel.h"
#include "ui/forms/formcontext.h"
#include "ui/forms/formmodel.h"
#include "ui/forms/placedfinding.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QDockWidget;
class QMainWindow;
class QMenu;
class QStackedWidget;

namespace Tongguan {

class CodeTables;
class ConflictPanel;
class FieldFinder;
class FieldRow;
class FindingsPanel;
class FormPages;
class HintPanel;
class LinesView;
class QuestionsPanel;
class ReceiptsPanel;
class RecordGrid;

// One document of any type: head, form, checks beside it, receipts, and the panels that its type brings. It knows nobody
// below the ui: what a person wants leaves as signals, what happens elsewhere comes in by update().
class DocumentPage : public QWidget {
    Q_OBJECT
public:
    // Findings of the document given what changed since the last call; no places: everything.
    using Checks = std::function<QList<Finding>(const Document& document, const QList<Place>& changed)>;

    DocumentPage(const DocumentType& type, const CodeTables& tables, QWidget* parent = nullptr);
    ~DocumentPage() override;

    void setChecker(Checks checks);
    // Findings that come from elsewhere and later, such as a ledger's; instead of those told before.
    void setFurtherFindings(const QList<Finding>& findings);
    // A dock of its own beside the form, once, before a document is opened.
    void addPanel(SidePanel* panel, const PanelPlace& place);
    void showPanel(SidePanel* panel); // with room to read it in; where it has the keys already, they go back to the form
    QAction* addAct(const QString& text, const QKeySequence& keys, const std::function<void()>& run); // in the head's menu
    void setLinks(const QList<DocumentLink>& links);
    void setConsultations(const QString& text); // of the document that is open, for the head; "": none
    void showQuestions(); // of the officer
    void setOwnAction(QAction* action); // what one does next when customs has it, instead of looking at receipts
    [[nodiscard]] FieldRow* field(const Place& place) const; // null where no form shows it
    void open(const DocumentView& view);
    // News of the document that is open: state, receipts, a text merged by the server. What is being typed stays.
    void update(const DocumentView& view);
    using QWidget::update;

    [[nodiscard]] DocumentId id() const { return m_view.id; }
    [[nodiscard]] const Document& document() const { return m_model.document(); }
    [[nodiscard]] bool isModified() const { return m_model.isModified(); } // since the last edited()
    [[nodiscard]] FormModel& model() { return m_model; }
    [[nodiscard]] QList<PlacedFinding> findings() const { return m_placed; }
    [[nodiscard]] const DocumentView& view() const { return m_view; }
    // Another text for the document, as one step of undo.
    void take(const QString& name, const Document& document, const QList<Place>& places = {});
    void notice(const QString& text); // one sentence that goes with the next change
    void commit() { flush(); } // checks and autosave of what is pending
    void save(); // what is typed and not told yet: edited() now. Call before closing.

    void setEnterprise(const QHash<QString, QString>& enterprise); // by the head's element keys
    void fillFromEnterprise();
    void copyFrom(const Document& source, const QStringList& given = {}); // keeps its own number, drops what customs gave the other
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
    void printRequested(Tongguan::DocumentId id, const QString& form); // the type's key, "archive"
    void retryRequested(Tongguan::DocumentId id);
    void takeBackRequested(Tongguan::DocumentId id); // a submission that waits for a line
    void conflictResolved(Tongguan::DocumentId id, const Tongguan::Document& document);
    void nextActionRequested(Tongguan::DocumentId id); // a new one from this finished one
    void linkRequested(Tongguan::DocumentId id);
    void layoutChanged();
    void ruleRequested(const Tongguan::Finding& finding); // why it was found
    void linesBuilt(Tongguan::LinesView& lines); // the page of the main grid is there now
    void gridBuilt(Tongguan::RecordGrid& grid); // any grid of the form
    void questionAnswered(Tongguan::DocumentId id, const QString& question, const QString& text);
    void consultationsRequested(); // what was said about it
    void placeEntered(const Tongguan::Place& place); // the keys are there now
    void presented(); // a document, or news of it, is shown

protected:
    [[nodiscard]] const FormContext& context() const { return m_context; }
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override; // hands it to the form's first field

private:
    void makeDocks();
    QDockWidget* makeDock(const QString& name, const QString& title, QWidget* content);
    void sizeDocks();
    void makeRoom(SidePanel* panel);
    void makeActions();
    QAction* makeAction(const QString& text, const QKeySequence& keys, const std::function<void()>& run);
    void follow(const QList<Place>& places); // the document changed
    void flush(); // checks and autosave of what is pending
    void stepFindings(int by); // from where the keys are
    void runChecks(const QList<Place>& places);
    void placeFindings();
    void refreshHead();
    void takeView(const DocumentView& view);
    void act(NextAction action);
    void showConflict();
    void showHint(const Place& place);
    void showTags();

    struct Panel {
        SidePanel* widget = nullptr;
        QDockWidget* dock = nullptr;
        PanelPlace place;
    };
    FormContext m_context;
    FormModel m_model;
    FormOrder m_order;
    DocumentView m_view;
    Checks m_checks;
    QList<Finding> m_findings, m_further;
    QList<PlacedFinding> m_placed; // in the form's order
    std::optional<Place> m_here; // the keys were there last
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

    DocumentHead* m_head;
    FieldFinder* m_finder;
    QPointer<QWidget> m_beforeFinder; // had the keys
    QStackedWidget* m_stack;
    QMainWindow* m_workspace;
    FormPages* m_pages;
    FindingsPanel* m_findingsPanel;
    HintPanel* m_hintPanel;
    ReceiptsPanel* m_receiptsPanel;
    ReceiptsPanel* m_receiptsPage;
    QuestionsPanel* m_questionsPanel;
    ConflictPanel* m_conflictPanel;
    QDockWidget* m_findingsDock = nullptr;
    QDockWidget* m_hintDock = nullptr;
    QDockWidget* m_receiptsDock = nullptr;
    QDockWidget* m_questionsDock = nullptr; // where somebody has asked
    QList<Panel> m_panels;
    QString m_consultations;
    QByteArray m_defaultLayout;
    QList<QAction*> m_editing; // only where it may be edited
    QList<QAction*> m_owners; // that only the document's own company has
    QAction* m_fill = nullptr;
    QAction* m_receipts = nullptr; // acts of panels stand above it
    QAction* m_submit = nullptr; // other acts stand above it
    QAction* m_takeBack = nullptr;
    QMenu* m_menu;
};

} // namespace Tongguan
