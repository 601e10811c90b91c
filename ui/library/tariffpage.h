// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/tariff.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace Tongguan {

class TariffDetail;
class TariffModel;

// The tariff: typed into and found at once, or opened section by section. Up and Down go through the list while typing,
// Enter takes the code into the line that is open, Ctrl+C copies it.
class TariffPage final : public QWidget {
    Q_OBJECT
public:
    TariffPage(Tariff& tariff, const CodeTables& tables, QWidget* parent = nullptr);
    ~TariffPage() override;

    void look(const QString& text); // as if it was typed
    void reload(bool isOwn); // after the table was replaced; `isOwn`: the office's
    // Where Enter takes the code to: "line 3 of TG-0001"; empty: nowhere.
    void setTarget(const QString& target);
    [[nodiscard]] QString currentCode() const; // "" where no code is chosen

Q_SIGNALS:
    void useRequested(const QString& code);
    void importRequested();
    void builtInRequested(); // the built-in edition again
    void noticed(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHead();
    void find();
    void follow();
    void use();
    void copy();
    void step(int rows);
    void showEdition();

    Tariff& m_tariff;
    QLineEdit* m_typed;
    QLabel* m_count;
    QLabel* m_edition;
    QTreeView* m_view;
    TariffModel* m_model;
    TariffDetail* m_detail;
    QPushButton *m_use, *m_copy;
    QAction* m_builtIn;
    bool m_isFilled = false;
};

} // namespace Tongguan
