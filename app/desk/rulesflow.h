// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/client/clientoffice.h"
#include "models/rules/ruletext.h"
#include "ui/rules/packview.h"

namespace Tongguan {

class ClientPacks;
class DeclarationFlow;
class DeskSettings;
class MainWindow;
class RuleShelf;
class RulesPage;
struct Finding;

// The page of rules: what is on the shelf, the office's own draft, what rules find in the declarations of this computer.
class RulesFlow final : public QObject
{
    Q_OBJECT
public:
    // All must outlive it.
    RulesFlow(ClientOffice& office, DeskSettings& settings, DeclarationFlow& declarations, MainWindow& window, QObject* parent = nullptr);
    ~RulesFlow() override;

    void showFinding(const Finding& finding);

private:
    [[nodiscard]] RulesPage* makePage();
    void connectPage();
    void showPacks();
    void showRights();
    void showOpenDocument();
    void readDraft();
    void keepDraft(const QList<RuleText>& rules);
    void chooseDocument();
    void exportDraft();
    void publishDraft();
    void takeIn();
    void takeInFile(const QString& path);
    void pin(const QString& pack, int version);
    void beginCounting();
    void countNext();
    void endCounting();
    [[nodiscard]] QByteArray draftPack(); // empty: it is not right yet, which was told
    [[nodiscard]] QList<PackView> packViews();

    ClientOffice& m_office;
    ClientPacks& m_packs;
    RuleShelf& m_shelf;
    DeskSettings& m_settings;
    DeclarationFlow& m_declarations;
    MainWindow& m_window;
    RulesPage* m_page = nullptr; // once it was shown
    QList<PackView> m_refused; // brought by hand in this session
    // What every rule finds in the newest declarations, one at a time between other work.
    struct Counting {
        QList<DocumentId> left;
        QHash<QString, int> found;
        int done = 0;
    };
    Counting m_counting;
    quint64 m_counted = 0; // generation of the shelf that was counted
    bool m_isCounting = false;
};

} // namespace Tongguan
