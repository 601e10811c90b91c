// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "ui/rules/packview.h"
#include "ui/rules/ruledraft.h"
#include "ui/rules/ruletable.h"
#include "ui/rules/ruletokens.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QSplitter;
class QTabWidget;

namespace Tongguan {

class CodeTables;
class PackList;
class RuleCard;
class RuleEditor;
class RuleList;
class SettingsPort;
class TrialPanel;
struct Finding;

// The rules of this office: which packs are in use, every rule with its reason, tried on a declaration; a supervisor
// writes rules of the office's own in a draft that is not in force. It knows no store: intents leave as signals.
class RulesPage final : public QWidget {
    Q_OBJECT
public:
    RulesPage(const DocumentType& type, const CodeTables& tables, SettingsPort& settings, QWidget* parent = nullptr);
    ~RulesPage() override;

    void setPacks(const QList<PackView>& packs); // without the draft
    void setMayEdit(bool may);
    void setMayPublish(bool may);
    void setDraft(const QList<RuleText>& rules); // as stored
    [[nodiscard]] RuleDraft& draft() { return m_draft; }
    void setDocument(const Document& document, const QString& title);
    void setFound(const QHash<QString, int>& byRule, int documents);
    bool showRule(const QString& id); // false: no such rule
    void showFinding(const Finding& finding); // its rule, or what the dictionary says
    [[nodiscard]] QList<PackView> packs() const { return m_packs; }
    // Empty where every rule of the draft is right and its cases end as they should; else what is wrong first.
    [[nodiscard]] QString draftFault() const;

Q_SIGNALS:
    void draftChanged(const QList<Tongguan::RuleText>& rules); // keep it; soon after the last keystroke
    void exportRequested(); // the draft, for signing
    void publishRequested(); // the draft, to every client of the office
    void takeInRequested();
    void pinRequested(const QString& pack, int version);
    void documentRequested(); // to try on
    void placeRequested(const QString& place); // of the document tried on
    void statusChanged(const QString& text);
    void noticed(const QString& text);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void buildTools(QBoxLayout* layout);
    QAction* addTool(const QString& name, const QString& icon, const QString& text, const QKeySequence& keys);
    void refreshRows();
    void showCurrent();
    void showTools();
    [[nodiscard]] int draftIndex() const; // of the rule chosen, -1: it is of a pack
    void addRule();
    void changeHere();
    void removeRule();
    void draftTurned();
    void keepDraft();
    void undoOrRedo(bool undo);
    [[nodiscard]] PackView draftView() const;

    const CodeTables& m_tables;
    SettingsPort& m_settings;
    RuleNames m_names;
    RuleDraft m_draft;
    QList<PackView> m_packs;
    QTimer m_pause; // typing has stopped
    bool m_mayEdit = false;
    bool m_mayPublish = false;
    RuleTable* m_table;
    PackList* m_packList;
    RuleList* m_list;
    RuleCard* m_card;
    TrialPanel* m_trial;
    RuleEditor* m_editor;
    QTabWidget* m_tabs;
    QSplitter *m_columns, *m_right;
    QAction *m_add, *m_change, *m_remove, *m_undo, *m_redo, *m_export, *m_publish;
};

} // namespace Tongguan
