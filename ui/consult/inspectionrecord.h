// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace Tongguan {

class ConsultRoom;

// What was declared of one line, for the record form.
struct DeclaredGoods {
    int line = 0;
    QString name, quantity, unit, weight;
};

// The record of a one-stop inspection: customs and quarantine items together, and what was recognised of each line.
class InspectionRecord final : public QWidget
{
    Q_OBJECT
public:
    explicit InspectionRecord(ConsultRoom& room, QWidget* parent = nullptr);

    void setDeclared(const QList<DeclaredGoods>& goods); // the first columns, where no record is kept yet
    [[nodiscard]] QJsonObject record() const; // as the form stands
    [[nodiscard]] QString problem() const;    // what stands against keeping it; ""

private:
    void build();
    void show(const QJsonObject& record);
    void refresh();
    void addRow(const QStringList& cells);
    void paste();

    ConsultRoom& m_room;
    QTableWidget* m_goods;
    QLineEdit *m_packing, *m_marks, *m_origin, *m_wood, *m_pests, *m_treatment;
    QComboBox *m_customs, *m_quarantine;
    QPlainTextEdit* m_note;
    QLabel* m_state;
    QPushButton *m_more, *m_less, *m_keep;
    QJsonObject m_shown;
    ConsultId m_of;
};

} // namespace Tongguan
