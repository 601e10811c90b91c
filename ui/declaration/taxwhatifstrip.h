// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/taxwhatif.h"
#include "ui/forms/formcontext.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace Tongguan {

class FieldEditor;

// "What if": origin, agreement, terms of delivery, freight and insurance as they might be. It starts from the document
// and never changes it; what differs is the change().
class TaxWhatIfStrip final : public QWidget {
    Q_OBJECT
public:
    explicit TaxWhatIfStrip(const FormContext& context, QWidget* parent = nullptr);
    ~TaxWhatIfStrip() override;

    // Fields that a person has not turned follow the document; line 0 is all lines.
    void setDocument(const Document& document);
    void setScope(int line);
    [[nodiscard]] TaxChange change() const;
    [[nodiscard]] QString agreementRate() const; // "" where none was given
    [[nodiscard]] FieldEditor* editor(const QString& key) const; // "originCountry"
    void reset();
    void setTakeable(bool takeable); // there is a difference, and the declaration may be edited
    void setSummary(const QString& text);
    void focusFirst();

Q_SIGNALS:
    void changed();
    void takeOverRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Field {
        QString key;
        bool isLine = false;
        FieldEditor* editor = nullptr;
        QString start; // in the document; "" where its lines differ
        bool isTurned = false;
    };
    void build(const DocumentType& type);
    void addRow(QGridLayout& grid, const QString& label, const QStringList& keys, bool isLine, const DocumentType& type);
    void fill();
    void goOn(FieldEditor* from, int by);
    [[nodiscard]] QString valueOf(const Field& field) const;

    FormContext m_context;
    Document m_document;
    QList<Field> m_fields;
    QList<FieldEditor*> m_order;
    QComboBox* m_scope;
    QGridLayout* m_grid;
    FieldEditor* m_rate = nullptr;
    std::unique_ptr<struct WhatIfElements> m_elements;
    QLabel* m_summary;
    QPushButton *m_take, *m_reset;
};

} // namespace Tongguan
