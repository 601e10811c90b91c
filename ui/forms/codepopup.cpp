// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/codepopup.h"

#include "ui/forms/language.h"
#include "ui/shell/theme.h"
#include "ui/shell/tone.h"

#include <QApplication>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace Tongguan {

void CodeList::setCodes(QList<Code> codes)
{
    beginResetModel();
    m_codes = std::move(codes);
    endResetModel();
}

int CodeList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_codes.size());
}

int CodeList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant CodeList::data(const QModelIndex& index, int role) const
{
    const Code& code = m_codes.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
        case 0: return code.code;
        case 1: return inLanguage(code.name);
        default: break;
        }
        QStringList hints;
        if (!code.old.isEmpty()) {
            hints.append(tr("old %1").arg(code.old));
        }
        if (!code.note.isEmpty()) {
            hints.append(code.note);
        }
        return hints.join(u"  "_s);
    }
    if (role == Qt::FontRole && index.column() == 0) {
        return Theme::codeFont(QApplication::font());
    }
    if (role == Qt::ForegroundRole && index.column() == 2) {
        return quietColor(QApplication::palette());
    }
    return {};
}

CodePopup::CodePopup(QWidget* owner)
    : QFrame(owner->window())
    , m_owner(owner)
    , m_view(new QTreeView(this))
    , m_list(new CodeList(this))
{
    setFrameStyle(int(QFrame::Box) | int(QFrame::Plain));
    setFocusPolicy(Qt::NoFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    hide();
    m_view->setModel(m_list);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Codes that fit"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_view);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT picked(m_list->codes().at(index.row()));
    });
}

void CodePopup::showCodes(const QList<Code>& codes)
{
    m_list->setCodes(codes);
    if (codes.isEmpty()) {
        hide();
        return;
    }
    if (parentWidget() != m_owner->window()) {
        setParent(m_owner->window());
    }
    placeBelow(int(codes.size()));
    m_view->setCurrentIndex(m_list->index(0, 0));
    m_view->scrollToTop();
    show();
    raise();
}

void CodePopup::placeBelow(int rows)
{
    constexpr int mostRows = 12;
    constexpr int leastWidth = 360;
    constexpr int frame = 4;
    const int rowHeight = std::max(m_view->sizeHintForRow(0), 12);
    const int height = std::min(rows, mostRows) * rowHeight + frame;
    const QWidget* host = parentWidget();
    const QRect input(m_owner->mapTo(host, QPoint(0, 0)), m_owner->size());
    const int width = std::min(std::max(input.width(), leastWidth), host->width());
    const int left = std::max(0, std::min(input.left(), host->width() - width));
    const bool below = input.bottom() + height <= host->height() || input.top() < height;
    setGeometry(left, below ? input.bottom() + 1 : input.top() - height, width, height);
    int codeWidth = 0;
    for (int row = 0; row < std::min(rows, mostRows); ++row) {
        const QModelIndex index = m_list->index(row, 0);
        const QFont font = index.data(Qt::FontRole).value<QFont>();
        codeWidth = std::max(codeWidth, QFontMetrics(font).horizontalAdvance(index.data().toString()));
    }
    constexpr int padding = 16;
    m_view->header()->setStretchLastSection(true);
    m_view->setColumnWidth(0, codeWidth + padding);
    m_view->setColumnWidth(1, (width - codeWidth - padding) * 2 / 3);
}

std::optional<Code> CodePopup::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return isVisible() && index.isValid() ? std::optional(m_list->codes().at(index.row())) : std::nullopt;
}

void CodePopup::step(int rows)
{
    const int count = m_list->rowCount();
    if (count > 0) {
        const int row = std::clamp(m_view->currentIndex().row() + rows, 0, count - 1);
        m_view->setCurrentIndex(m_list->index(row, 0));
        m_view->scrollTo(m_list->index(row, 0));
    }
}

} // namespace Tongguan
