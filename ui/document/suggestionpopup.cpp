// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/suggestionpopup.h"

#include "models/base/text.h"
#include "ui/shell/theme.h"
#include "ui/shell/tone.h"

#include <QApplication>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Tongguan {

static constexpr int NumberRole = Qt::UserRole + 1;

SuggestionPopup::SuggestionPopup(QWidget* window)
    : QFrame(window)
    , m_view(new QTreeWidget(this))
{
    setObjectName(u"suggestions"_s);
    setFrameStyle(int(QFrame::Box) | int(QFrame::Plain));
    setFocusPolicy(Qt::NoFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    hide();
    m_view->setColumnCount(3);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setIndentation(0);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Suggestions"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_view);
    connect(m_view, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        if (item->flags() & Qt::ItemIsSelectable) {
            m_view->setCurrentItem(item);
            takeCurrent();
        }
    });
}

void SuggestionPopup::present(QWidget* below, const QList<SuggestionGroup>& groups, bool chooseFirst)
{
    m_view->clear();
    QTreeWidgetItem* first = nullptr;
    for (const SuggestionGroup& group : groups) {
        if (group.rows.isEmpty()) {
            continue;
        }
        auto* head = new QTreeWidgetItem(m_view, { group.title });
        head->setFlags(Qt::ItemIsEnabled);
        head->setFirstColumnSpanned(true);
        head->setForeground(0, quietColor(palette()));
        for (const Suggestion& row : group.rows) {
            auto* item = new QTreeWidgetItem(m_view, { row.code, row.name, row.hint });
            item->setData(0, NumberRole, row.number);
            item->setFont(0, Theme::codeFont(QApplication::font()));
            item->setForeground(2, row.isWarning ? toneColor(Tone::Warning, palette()) : quietColor(palette()));
            item->setToolTip(1, row.name);
            item->setToolTip(2, row.hint);
            first = first ? first : item;
        }
    }
    if (!first) {
        hide();
        return;
    }
    if (parentWidget() != below->window()) {
        setParent(below->window());
    }
    place(below);
    m_view->setCurrentItem(chooseFirst ? first : nullptr);
    m_view->scrollToTop();
    show();
    raise();
}

void SuggestionPopup::place(const QWidget* below)
{
    constexpr int mostRows = 16;
    constexpr int leastWidth = 620;
    constexpr int frame = 4;
    constexpr int padding = 16;
    const int rowHeight = std::max(m_view->sizeHintForRow(0), 12);
    const int height = std::min(m_view->topLevelItemCount(), mostRows) * rowHeight + frame;
    const QWidget* host = parentWidget();
    const QRect input(below->mapTo(host, QPoint(0, 0)), below->size());
    const int width = std::min(std::max(input.width(), leastWidth), host->width() - padding);
    const int left = std::clamp(input.left(), 0, host->width() - width);
    const bool isBelow = input.bottom() + height <= host->height() || input.top() < height;
    const int room = isBelow ? host->height() - input.bottom() - 2 : height;
    setGeometry(left, isBelow ? input.bottom() + 1 : input.top() - height, width, std::min(height, room));
    const QFontMetrics code(Theme::codeFont(QApplication::font()));
    int hint = 0;
    for (int at = 0; at < m_view->topLevelItemCount(); ++at) {
        hint = std::max(hint, fontMetrics().horizontalAdvance(m_view->topLevelItem(at)->text(2)));
    }
    const int codeWidth = code.horizontalAdvance(u"0000000000"_s) + padding;
    m_view->header()->setStretchLastSection(true);
    m_view->setColumnWidth(0, codeWidth);
    m_view->setColumnWidth(1, width - codeWidth - std::min(hint + 2 * padding, width / 2));
}

void SuggestionPopup::step(int rows)
{
    const int count = m_view->topLevelItemCount();
    int at = m_view->indexOfTopLevelItem(m_view->currentItem());
    const int by = rows > 0 ? 1 : -1;
    for (int left = std::abs(rows); left > 0; --left) {
        int next = at + by;
        while (next >= 0 && next < count && !(m_view->topLevelItem(next)->flags() & Qt::ItemIsSelectable)) {
            next += by; // headings
        }
        if (next < 0 || next >= count) {
            break;
        }
        at = next;
    }
    if (at >= 0 && m_view->topLevelItem(at)->flags() & Qt::ItemIsSelectable) {
        m_view->setCurrentItem(m_view->topLevelItem(at));
    }
}

bool SuggestionPopup::isChosen() const
{
    return isVisible() && m_view->currentItem();
}

void SuggestionPopup::takeCurrent()
{
    if (const QTreeWidgetItem* item = m_view->currentItem()) {
        const int number = item->data(0, NumberRole).toInt();
        hide();
        Q_EMIT picked(number);
    }
}

} // namespace Tongguan
