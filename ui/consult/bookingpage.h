// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultport.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QStandardItemModel;
class QTableView;

namespace Tongguan {

class EmptyState;
class SlotTable;

// A consultation is asked for: with which office, about what, with what agenda, and when.
class BookingPage final : public QWidget
{
    Q_OBJECT
public:
    explicit BookingPage(ConsultPort& port, QWidget* parent = nullptr);

    void begin(const ConsultSubject& subject); // anew; offices are asked for
    // What subjectsWanted() has found, the best first.
    void setSubjects(const QString& text, const QList<ConsultSubject>& subjects);
    [[nodiscard]] std::optional<ConsultBooking> booking() const; // nothing while something is missing

Q_SIGNALS:
    void booked(Tongguan::ConsultId id);
    void cancelled();
    void subjectsWanted(const QString& text, const QString& enterprise); // documents to choose from; "": the newest; of which company, where an officer books
    void failed(const Tongguan::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectFields();
    void takeOffices(const Result<QList<ConsultOffice>>& offices);
    void takeCompanies(const Result<QList<ConsultCompany>>& companies);
    void chooseSubject(const ConsultSubject& subject);
    void showSubject();
    void showWeek(QDate first);
    [[nodiscard]] QDate today() const; // by the server's clock
    void check();
    void send();
    [[nodiscard]] ConsultSubject subject() const;
    [[nodiscard]] QString enterprise() const; // id; "" where none is chosen

    ConsultPort& m_port;
    SlotTable* m_slots;
    QComboBox *m_office, *m_enterprise, *m_plan;
    QLineEdit *m_about, *m_order;
    QStandardItemModel* m_found; // documents
    QCompleter* m_finder;
    QTimer m_typing;
    ConsultSubject m_subject; // chosen
    QPlainTextEdit* m_agenda;
    QRadioButton *m_soon, *m_timed;
    QLabel *m_week, *m_problem, *m_missing, *m_chosen, *m_planLabel, *m_orderLabel, *m_enterpriseLabel;
    QPushButton *m_before, *m_after, *m_book, *m_cancel;
    QTableView* m_table;
    QDate m_first;
    quint64 m_asked = 0;
    bool m_sending = false;
};

} // namespace Tongguan
