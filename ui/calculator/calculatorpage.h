// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/calculator/taxsources.h"
#include "models/declaration/calculationterms.h"
#include "ui/forms/formcontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Tongguan {

class CalculationForm;
class DerivationView;

// Every calculation without a declaration: choose one, fill in what is known, see the figures as you type, open each.
class CalculatorPage final : public QWidget {
    Q_OBJECT
public:
    explicit CalculatorPage(const FormContext& context, QWidget* parent = nullptr);
    ~CalculatorPage() override;

    void setSources(const TaxSources& sources); // rates that fill the form
    void choose(const QString& topic, const QMap<QString, QString>& inputs = {});
    void loadExample(const QString& id);
    [[nodiscard]] QString topic() const { return m_topic.name; }
    [[nodiscard]] CalculationForm& form() const { return *m_form; }
    [[nodiscard]] DerivationView& derivation() const { return *m_derivation; }
    [[nodiscard]] QTreeWidget* results() const { return m_results; }
    [[nodiscard]] QListWidget* history() const { return m_history; }
    [[nodiscard]] QTreeWidget* topics() const { return m_topics; }
    [[nodiscard]] QString message() const; // what is still needed, or wrong
    [[nodiscard]] QString resultText() const; // to be pasted
    void clearInputs();
    void copy();

Q_SIGNALS:
    void exchangeRequested();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // One calculation of this session.
    struct Run {
        QString topic;
        QMap<QString, QString> inputs;
        QString example;
    };
    QWidget* buildChoice();
    QWidget* buildForm();
    QWidget* buildResults();
    void fillTopics();
    void filterTopics(const QString& text);
    void setTopic(const CalculationTopic& topic, const QStringList& further);
    void fillExamples();
    void follow(const QString& name); // an input was edited
    void fillKnownRates();
    void fillExchange();
    void calculate();
    void showError(const Error& error);
    void showResults();
    void showExample();
    void remember();
    void restore(int row);
    void openCurrent();
    [[nodiscard]] const CalculationExample* example() const;
    [[nodiscard]] QString knownRate(OwnRateKind kind, QStringView column) const;

    FormContext m_context;
    TaxSources m_sources;
    CalculationTopic m_topic;
    std::optional<Calculation> m_result;
    QString m_example; // id of the one that was loaded
    QList<Run> m_runs;
    bool m_isNewRun = true;

    QLineEdit* m_search;
    QTreeWidget* m_topics;
    QListWidget* m_history;
    QLabel *m_title, *m_message, *m_notes, *m_exampleWords;
    QComboBox* m_examples;
    CalculationForm* m_form;
    QTreeWidget* m_results;
    DerivationView* m_derivation;
    QPushButton *m_clear, *m_copyButton, *m_exchange;
};

} // namespace Tongguan
