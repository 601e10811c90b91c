// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desk/deskparts.h"
#include "models/base/abilities.h"
#include "models/base/ids.h"

#include <QObject>

#include <memory>

namespace Tongguan {

class BondedFlow;
class DeclarationsWorkspace;
class LedgerFlow;
class LedgerPage;
class LedgerPalette;
class MergingFlow;
class ReportFlow;
class WriteOffFlow;

// The workspace of bonded ledgers with all of its pages: records and balances, bonded documents, write-off, merging.
class LedgersWorkspace final : public QObject
{
    Q_OBJECT
public:
    // Lists, taxes and paper go through what `declarations` has.
    LedgersWorkspace(const DeskParts& parts, const DeclarationsWorkspace& declarations, QObject* parent = nullptr);
    ~LedgersWorkspace() override;

    void add(); // to the window
    void addPalette(); // bonded documents, records and their items are found by Ctrl+K

    void setAbilities(Abilities may);
    void setToday(QDate today);
    // A company's document, or its report of a write-off, as its office has it.
    void showCase(DocumentId id, const QString& enterprise, bool isReport);

    [[nodiscard]] BondedFlow& bonded() const { return *m_bonded; }
    [[nodiscard]] WriteOffFlow& writeOff() const { return *m_writeOff; }

Q_SIGNALS:
    void openRequested(Tongguan::DocumentId id); // of whatever type
    void importRequested(const QStringList& files);

private:
    void connectLedgers();
    void connectBonded(const DeclarationsWorkspace& declarations);
    void connectWriteOff(const DeclarationsWorkspace& declarations);
    void addPages(LedgerPage* page);
    void showWriteOff();
    void addCommands();

    const DeskParts m_parts;
    Abilities m_may;
    std::unique_ptr<ReportFlow> m_reports;
    std::unique_ptr<LedgerFlow> m_ledgers;
    std::unique_ptr<LedgerPalette> m_palette; // once it was added
    std::unique_ptr<BondedFlow> m_bonded;
    std::unique_ptr<WriteOffFlow> m_writeOff;
    std::unique_ptr<MergingFlow> m_merging;
};

} // namespace Tongguan
