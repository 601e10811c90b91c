// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/pagesource.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QTableWidget;
class QTabWidget;

namespace Tongguan {

// Where a new declaration takes its text from: an earlier one, found while typing, or a template.
class SourceDialog final : public QDialog
{
    Q_OBJECT
public:
    using Search = std::function<QFuture<Result<QList<DeclarationRow>>>(const QString& text, int limit)>;
    SourceDialog(Search search, const QStringList& templates, QWidget* parent = nullptr);
    // To choose a declaration for something else than copying it: no templates.
    void choosesFor(const QString& title, const QString& take);

Q_SIGNALS:
    void declarationChosen(Tongguan::DocumentId id);
    void templateChosen(const QString& name);
    void templateRemoveRequested(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void show(const QList<DeclarationRow>& rows);
    void choose();

    Search m_search;
    QTabWidget* m_tabs;
    QLineEdit* m_edit;
    QTableWidget* m_rows;
    QListWidget* m_templates;
    QLabel* m_nothing;
    QPushButton* m_take;
    quint64 m_generation = 0;
};

} // namespace Tongguan
