// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerviews.h"

#include <QImage>
#include <QWidget>

#include <memory>

namespace Tongguan {

// Charts drawn by QCustomPlot. A build without it shows a sentence in their place that says so.
[[nodiscard]] bool canPlot();

// How a balance went, day by day, with the record quantity as a ceiling. The arrow keys walk through the days.
class BalanceChart final : public QWidget {
    Q_OBJECT
public:
    explicit BalanceChart(QWidget* parent = nullptr);
    ~BalanceChart() override;

    // `ceiling` 0: none; `at`: the course is shown up to that day.
    void setCourse(const QString& title, const QString& unit, const QList<DayBalance>& course, LedgerQuantity ceiling, QDate at);
    void clear();
    [[nodiscard]] QString currentText() const; // of the day under the cursor
    [[nodiscard]] QImage picture(QSize size, qreal ratio) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Plot;
    void colour();
    void moveTo(qsizetype day);

    std::unique_ptr<Plot> m_plot;
    QString m_title, m_unit;
    QList<DayBalance> m_course;
    qsizetype m_day = -1;
};

// What is used of the record quantities, item by item: bars against the whole.
class UseChart final : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        int item = 0;
        QString name, text; // short; all it says
        int permille = 0;
    };
    explicit UseChart(QWidget* parent = nullptr);
    ~UseChart() override;

    void setBars(const QString& title, const QList<Bar>& bars); // those used most first
    [[nodiscard]] QString currentText() const;
    [[nodiscard]] QImage picture(QSize size, qreal ratio) const;

Q_SIGNALS:
    void chosen(int item);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Plot;
    void colour();
    void moveTo(qsizetype bar);

    std::unique_ptr<Plot> m_plot;
    QString m_title;
    QList<Bar> m_bars;
    qsizetype m_bar = -1;
};

} // namespace Tongguan
