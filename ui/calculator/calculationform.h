// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/calculationterms.h"
#include "ui/forms/fieldeditor.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Tongguan {

// The inputs of any calculation, made from the words that describe it. Where a topic asks for rates of goods, a commodity
// code above them fills in what is known of it.
class CalculationForm final : public QWidget {
    Q_OBJECT
public:
    explicit CalculationForm(const FormContext& context, QWidget* parent = nullptr);
    ~CalculationForm() override;

    void setTopic(const CalculationTopic& topic, const QStringList& further = {}); // `further`: inputs that an example names
    [[nodiscard]] QMap<QString, QString> values() const; // lists as "lines.1.qty"
    void setValues(const QMap<QString, QString>& values);
    void setValue(const QString& name, const QString& text);
    void setProblem(const QString& name, const QString& text); // "" for both: none
    [[nodiscard]] FieldEditor* editor(const QString& name) const; // null where there is none
    [[nodiscard]] QStringList names() const;
    bool focusOn(const QString& name);
    void focusFirst();
    // The commodity code is no input of the calculation.
    [[nodiscard]] static QString commodityName() { return QStringLiteral("commodity"); }

Q_SIGNALS:
    void edited(const QString& name);
    void committed(); // a field was left by Enter or Tab

private:
    struct Field {
        CalculationTerm term;
        std::unique_ptr<Element> element;
        FieldEditor* editor = nullptr;
        QLabel *label = nullptr, *behind = nullptr;
    };
    void addField(const CalculationTerm& term);
    void goOn(FieldEditor* from, int by);
    void showBehind(const Field& field, const QString& problem);

    FormContext m_context;
    std::vector<Field> m_fields;
    QWidget* m_body = nullptr;
    QGridLayout* m_grid = nullptr;
};

} // namespace Tongguan
