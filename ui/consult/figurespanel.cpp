// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/figurespanel.h"

#include "ui/consult/callcontrol.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QLocale>
#include <QTableWidget>

namespace Tongguan {

FiguresPanel::FiguresPanel(CallControl& control, QWidget* parent)
    : QWidget(parent)
    , m_control(control)
    , m_sentence(new QLabel(this))
    , m_table(new QTableWidget(this))
{
    setObjectName(u"figures"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"figuresSentence"_s);
    m_table->setObjectName(u"figuresTable"_s);
    m_table->setAccessibleName(tr("Figures of the line"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setFont(Theme::figureFont(font()));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* copyButton = new QPushButton(tr("Copy the figures"), this);
    copyButton->setObjectName(u"figuresCopy"_s);
    copyButton->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addWidget(copyButton, 0, Qt::AlignRight);
    connect(copyButton, &QPushButton::clicked, this, &FiguresPanel::copy);
    connect(&control, &CallControl::figuresTaken, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&control, &CallControl::lineChanged, this, &FiguresPanel::refresh);
    refresh();
}

QStringList FiguresPanel::cellsOf(const FeedFigures& one) const
{
    const QLocale locale;
    const auto milliseconds = [this](const std::optional<int>& value) { return value ? tr("%1 ms").arg(*value) : QString(); };
    const bool sent = one.feed.isEmpty();
    return { one.width > 0 ? u"%1 × %2"_s.arg(one.width).arg(one.height) : QString(), one.isWaiting ? tr("still") : one.layer == Layer::Low ? tr("small") : tr("full"),
        locale.toString(one.framesPerSecond, 'f', 1), locale.toString(one.frames), sent ? QString() : locale.toString(one.framesMissed),
        tr("%1 %").arg(locale.toString(one.lossShare * 100, 'f', 1)), tr("%1 kbit/s").arg(locale.toString(qRound64(one.bitsPerSecond / 1000))),
        one.audioLevel > -100 ? tr("%1 dB").arg(locale.toString(one.audioLevel, 'f', 0)) : QString(), milliseconds(one.roundTripMilliseconds), milliseconds(one.latencyMilliseconds) };
}

void FiguresPanel::refresh()
{
    const QList<FeedFigures> figures = m_control.isInCall() ? m_control.call().figures() : QList<FeedFigures>();
    m_sentence->setText(figures.isEmpty() ? tr("Figures are shown during a call.") : callLineWord(m_control.line()) + u' ' + callLineMeaning(m_control.line()));
    m_table->setVisible(!figures.isEmpty());
    const QStringList names { tr("Picture size"), tr("Layer"), tr("Frames/s"), tr("Frames"), tr("Missed"), tr("Loss"), tr("Bit rate"), tr("Sound level"), tr("There and back"), tr("Delay") };
    m_table->setRowCount(int(names.size()));
    m_table->setVerticalHeaderLabels(names);
    m_table->setColumnCount(int(figures.size()));
    for (int column = 0; column < figures.size(); ++column) {
        const QString feed = figures.at(column).feed;
        const auto known = std::find_if(m_control.feeds().begin(), m_control.feeds().end(), [&](const CallFeed& one) { return one.id == feed; });
        m_table->setHorizontalHeaderItem(column, new QTableWidgetItem(feed.isEmpty() ? tr("Sent") : known != m_control.feeds().end() ? known->user : feed));
        const QStringList cells = cellsOf(figures.at(column));
        for (int row = 0; row < cells.size(); ++row) {
            auto* item = new QTableWidgetItem(cells.at(row));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
}

void FiguresPanel::copy() const
{
    QStringList rows;
    for (int row = -1; row < m_table->rowCount(); ++row) {
        QStringList cells { row < 0 ? QString() : m_table->verticalHeaderItem(row)->text() };
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells.append(row < 0 ? m_table->horizontalHeaderItem(column)->text() : m_table->item(row, column)->text());
        rows.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(rows.join(u'\n'));
}

} // namespace Tongguan
