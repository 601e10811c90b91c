// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/productsource.h"
#include "ui/forms/formmodel.h"

#include <QPointer>

class QLineEdit;

namespace Tongguan {

class FieldRow;
class GoodsBar;
class LinesView;
class SuggestionPopup;

// What helps with a goods line: products by part number or name, codes declared before, CAS numbers, the tariff, the
// form of its elements. It offers; nothing is filled in but what a person takes, and that is one step of undo.
// Keys in the line's fields: F4 in name and part number the suggestions, in the elements their form; Shift+F4 the tariff.
class GoodsAid final : public QObject {
    Q_OBJECT
public:
    GoodsAid(FormModel& model, const CodeTables& tables, const Tariff& tariff, ProductSource& products, QObject* parent);
    ~GoodsAid() override;

    void attach(LinesView& lines); // when the form's goods page is built
    [[nodiscard]] int line() const; // the current one from 1 on; 0: none, or it may not be edited
    void takeCode(const QString& code); // into the current line, with its statutory units
    void takeProduct(const Product& product);
    void openElements();
    void openSuggestions();

Q_SIGNALS:
    void tariffRequested(const QString& text); // what to look for there
    void productsRequested(const QString& text);
    void taken(); // the document was changed: check and save it
    void noticed(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Field { Name, Part, Code, Elements, Unit, FirstUnit, SecondUnit, Origin, Price, Currency };
    [[nodiscard]] int elementOf(Field field) const;
    [[nodiscard]] Place place(Field field) const;
    [[nodiscard]] QString value(Field field) const;
    [[nodiscard]] FieldRow* row(Field field) const;
    [[nodiscard]] std::optional<Field> fieldOf(const QObject* input) const;
    [[nodiscard]] bool keyInPopup(int key);
    [[nodiscard]] bool keyInField(Field field, int key, Qt::KeyboardModifiers modifiers);
    void complete(QLineEdit* input, const QString& typed);
    void presentSuggestions(QWidget* below, const QString& name, const QList<Product>& products, const QList<PastCode>& earlier);
    void present(QWidget* below, bool chooseFirst);
    void pick(int number);
    void closePopup();
    void showHints();
    void fillUnits(); // after a known code was typed, where there are none
    [[nodiscard]] QList<std::pair<Place, QString>> unitsOf(const QString& code) const;

    FormModel& m_model;
    const CodeTables& m_tables;
    const Tariff& m_tariff;
    ProductSource& m_products;
    QPointer<LinesView> m_lines;
    QPointer<GoodsBar> m_bar;
    QPointer<SuggestionPopup> m_popup;
    QHash<const QObject*, Field> m_inputs;
    QList<Product> m_offered; // what the popup's numbers mean: products first, then codes
    QList<CodeSuggestion> m_codes;
    quint64 m_asked = 0;
};

} // namespace Tongguan
