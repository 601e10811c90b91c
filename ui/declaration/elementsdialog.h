// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/tariffelements.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace Tongguan {

class GhostLine;

// The elements of one goods line as a form: one input an element, the text that comes of them below, both ways. What
// is missing, too much or too long is said; the text stays as free as it is in the line. Enter goes on, Ctrl+Enter
// takes it.
class ElementsDialog final : public QDialog {
    Q_OBJECT
public:
    ElementsDialog(const CodeTables& tables, const QString& code, const QString& text, bool isReadOnly, QWidget* parent = nullptr);
    ~ElementsDialog() override;

    [[nodiscard]] QString text() const;
    [[nodiscard]] QStringList faults() const; // as shown now
    void reject() override; // what was typed is not thrown away unasked

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addRow(const TariffElement& element);
    void fillRows(const QStringList& values);
    void follow(); // an input has changed
    void readText(); // the text has
    void showState();
    void goOn(const QObject* from, int by);
    [[nodiscard]] GhostLine* makeInput(const TariffElement& element);
    [[nodiscard]] QStringList values() const;
    [[nodiscard]] QString faultText(const ElementFault& fault) const;
    [[nodiscard]] TariffElement furtherElement() const; // of a code whose elements are not known

    const CodeTables& m_tables;
    ElementList m_list;
    bool m_isReadOnly;
    bool m_isFilling = false;
    bool m_isWarned = false; // that the next Esc leaves out what was typed
    QString m_given;
    QWidget* m_rows;
    QScrollArea* m_area;
    class QGridLayout* m_grid;
    QList<GhostLine*> m_inputs;
    QStringList m_rest; // values behind the last element
    QLineEdit* m_text;
    QLabel *m_bytes, *m_state;
    QPushButton* m_take;
};

} // namespace Tongguan
