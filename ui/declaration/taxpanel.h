// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/calculator/taxsources.h"
#include "ui/declaration/taxrows.h"
#include "ui/document/sidepanel.h"
#include "ui/forms/formcontext.h"

class QLabel;
class QMenu;
class QSplitter;
class QToolButton;
class QTreeView;

namespace Tongguan {

class DerivationView;
class TaxTable;
class TaxWhatIfStrip;

// The taxes of the declaration on the form, line by line and in all; each figure opens as a derivation. Works only while
// it can be seen. Below the fold a what-if that leaves the document alone.
class TaxPanel final : public SidePanel {
    Q_OBJECT
public:
    explicit TaxPanel(const FormContext& context, QWidget* parent = nullptr);
    ~TaxPanel() override;

    void setSources(const TaxSources& sources);
    [[nodiscard]] const TaxSources& sources() const { return m_sources; }
    void setDocument(const Document& document, bool editable) override;
    void startAnew() override; // no comparison and no figure of the one before
    [[nodiscard]] const TaxSheet& sheet() const { return m_now.sheet; }
    [[nodiscard]] TaxTable& table() const { return *m_table; }
    [[nodiscard]] QTreeView* tree() const { return m_tree; }
    [[nodiscard]] DerivationView& derivation() const { return *m_derivation; }
    [[nodiscard]] TaxWhatIfStrip& whatIf() const { return *m_whatIf; }
    [[nodiscard]] bool isComparing() const;
    void setComparing(bool comparing);
    [[nodiscard]] QString noticeText() const; // "" where nothing is missing
    [[nodiscard]] QString headText() const;
    void open(const QModelIndex& index); // the figure's derivation
    void copyTable();
    void enterRates(); // for the line in hand

Q_SIGNALS:
    void takeOverRequested(const Tongguan::Document& document, const QList<Tongguan::Place>& places);
    void ratesChanged(const Tongguan::OwnRates& rates); // a person entered some: keep them
    void exchangeRequested(); // see, enter or import exchange rates
    void calculatorRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildNotice();
    void buildTree();
    void reckon();
    [[nodiscard]] TaxReckoning reckoned(const Document& document, const OwnRates& rates);
    [[nodiscard]] OwnRates whatIfRates(const Document& changed) const;
    void showRows();
    void showHead();
    void showNotice();
    void showWhy();
    [[nodiscard]] bool isCrowded() const;
    void showWhatIf();
    void reopen();
    void closeDerivation();
    void takeOver();
    void jump(const QString& field);
    void showMenu(const QPoint& at);
    [[nodiscard]] int currentLine() const;

    FormContext m_context;
    TaxSources m_sources;
    Document m_document;
    Taxation m_taxation;
    TaxReckoning m_now;
    std::optional<TaxReckoning> m_other;
    bool m_editable = false;
    bool m_isStale = true;
    QString m_openKey; // the figure whose derivation is shown
    int m_openLine = 0;

    QLabel *m_sum, *m_state;
    QToolButton *m_compare, *m_copyButton, *m_more;
    QMenu* m_menu;
    QWidget* m_notice;
    QLabel *m_noticeIcon, *m_noticeWords;
    QToolButton *m_enter, *m_exchange;
    TaxWhatIfStrip* m_whatIf;
    QSplitter* m_splitter;
    TaxTable* m_table;
    QTreeView* m_tree;
    QLabel* m_why;
    DerivationView* m_derivation;
};

} // namespace Tongguan
