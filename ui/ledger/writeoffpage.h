// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/ledger/writeoffview.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTreeWidget;
class QVBoxLayout;

namespace Tongguan {

class EmptyState;
class WriteOffTable;

// The sitting of a write-off (报核): the steps at the left, the step at the right, forth and back at will. The same page
// serves the officer, who looks, asks at an item and decides. It shows a view and says what a person wants; nothing is
// kept here.
class WriteOffPage final : public QWidget
{
    Q_OBJECT
public:
    explicit WriteOffPage(QWidget* parent = nullptr);

    void setView(const WriteOffView& view);
    void showNoRecord(); // there is none to write off; the way to the records instead
    void setCases(const QList<WriteOffCaseView>& cases); // the officer's list
    void showCases();
    void setMessage(const QString& text); // what stands in the way of showing anything; "" as soon as there is a view
    void setBusy(const QString& text, double part = -1); // "" again: done; part below 0: not known
    void showStep(WriteOffStep step);
    [[nodiscard]] WriteOffStep step() const;

Q_SIGNALS:
    void orderChanged(const Tongguan::WriteOffOrder& order);
    void stepShown(Tongguan::WriteOffStep step);
    void stockRequested(bool movements); // of the ERP system; else a stock list
    void stopRequested();
    void openRequested(Tongguan::DocumentId list);
    void refreshRequested();
    void recordRequested(const QString& number); // another one's sitting
    void printRequested();
    void reportRequested();
    void answerRequested(const QString& question, const QString& text);
    void askRequested(int item, const QString& text);
    void approveRequested(const QString& remarks);
    void returnRequested(const QString& remarks);
    void listsRequested(); // that carry out the disposal
    void nextRequested(); // the sitting after an approved one
    void taxesRequested(int item); // of its domestic sale: the calculator
    void caseRequested(Tongguan::DocumentId report);
    void casesRefreshRequested();
    void left(); // back to where the sitting was opened

private:
    struct Sheet {
        QTableView* view = nullptr;
        WriteOffTable* table = nullptr;
        QLabel* empty = nullptr;
        QStackedWidget* pages = nullptr;
        bool sized = false;
    };
    [[nodiscard]] QWidget* makeCases();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    [[nodiscard]] QWidget* makePeriod();
    [[nodiscard]] QWidget* makeMatters();
    [[nodiscard]] QWidget* makeStock();
    [[nodiscard]] QWidget* makeDifferences();
    [[nodiscard]] QWidget* makeDisposal();
    [[nodiscard]] QWidget* makeReport();
    [[nodiscard]] QWidget* stepPage(WriteOffStep step, QVBoxLayout*& into);
    [[nodiscard]] QWidget* makeSheet(WriteOffStep step);
    [[nodiscard]] Sheet& sheet(WriteOffStep step) { return m_sheets[size_t(step)]; }
    void fillSheet(WriteOffStep step);
    void fitFigures(WriteOffStep step);
    void fillHead();
    void fillSteps();
    void fillPeriod();
    void fillStock();
    void fillCauses();
    void fillDisposal();
    void fillReport();
    void fillQuestions();
    void takePeriod();
    void changeOrder(const std::function<void(WriteOffOrder&)>& change);
    void askApproval(); // it cannot be taken back
    void say(); // a question of the officer at the item, or an answer
    void copyCells(QTableView* view);
    [[nodiscard]] bool mayEdit() const;
    [[nodiscard]] int openCount(WriteOffStep step) const;
    [[nodiscard]] QString emptyText(WriteOffStep step) const;

    WriteOffView m_view;
    bool m_filling = false;
    QStackedWidget* m_all = nullptr; // message, or the sitting
    QLabel* m_message = nullptr;
    EmptyState* m_none = nullptr;
    QTreeWidget* m_cases = nullptr;
    QStackedWidget* m_casePages = nullptr;
    QListWidget* m_steps = nullptr;
    QStackedWidget* m_stack = nullptr;
    QComboBox* m_record = nullptr;
    QLabel *m_title = nullptr, *m_state = nullptr, *m_busyText = nullptr;
    QWidget* m_busy = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton *m_back = nullptr, *m_next = nullptr;
    std::array<QLabel*, WriteOffSteps> m_hints {};
    std::array<QLabel*, WriteOffSteps> m_titles {};
    std::array<Sheet, WriteOffSteps> m_sheets;
    // Period
    QComboBox *m_cycle = nullptr, *m_nextRecord = nullptr;
    QDateEdit *m_from = nullptr, *m_to = nullptr;
    QLabel* m_periodFacts = nullptr;
    // Matters, stock, differences, disposal
    QPushButton *m_openList = nullptr, *m_readList = nullptr, *m_readMovements = nullptr, *m_dropStock = nullptr;
    QDateEdit* m_stockDay = nullptr;
    QLabel *m_stockFacts = nullptr, *m_causes = nullptr, *m_disposalFacts = nullptr;
    QPushButton *m_propose = nullptr, *m_makeLists = nullptr, *m_taxes = nullptr;
    // Report
    QGridLayout* m_checks = nullptr;
    std::array<QLabel*, StandardChecks> m_checkMarks {}, m_checkTexts {};
    QPlainTextEdit* m_remarks = nullptr;
    QListWidget* m_questions = nullptr;
    QComboBox* m_about = nullptr; // what the officer asks about
    QLineEdit* m_words = nullptr;
    QPushButton *m_say = nullptr, *m_print = nullptr, *m_report = nullptr, *m_approve = nullptr, *m_return = nullptr, *m_begin = nullptr;
    QLabel *m_decision = nullptr, *m_remarksTitle = nullptr, *m_obstacles = nullptr;
};

} // namespace Tongguan
