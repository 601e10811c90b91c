// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homelist.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAbstractListModel>
#include <QWheelEvent>

namespace Tongguan {

class HomeModel final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QList<HomeRow>& rows, bool loading)
    {
        beginResetModel();
        m_rows = rows;
        m_loading = loading;
        endResetModel();
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const HomeRow& row = m_rows.at(index.row());
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return u"%1 %2 %3 %4 %5"_s.arg(row.number, row.state, row.party, row.note, row.right);
        if (role == Qt::ToolTipRole)
            return row.note.isEmpty() ? row.goods : row.note;
        return {};
    }

    [[nodiscard]] const QList<HomeRow>& rows() const { return m_rows; }
    [[nodiscard]] const HomeRow& row(int at) const { return m_rows.at(at); }
    [[nodiscard]] bool isLoading() const { return m_loading; }

private:
    QList<HomeRow> m_rows;
    bool m_loading = false;
};

namespace {

class HomeDelegate final : public QStyledItemDelegate {
public:
    HomeDelegate(const HomeModel* model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool two = !m_model->isLoading() && !m_model->row(index.row()).note.isEmpty();
        return { 100, two ? tableRowHeight() + option.fontMetrics.height() + 4 : tableRowHeight() + 2 };
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& palette = option.palette;
        if (m_model->isLoading()) {
            paintSkeleton(*painter, option, index.row());
            return;
        }
        const HomeRow& item = m_model->row(index.row());
        const bool selected = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
        if (selected)
            painter->fillRect(option.rect, palette.color(QPalette::Highlight));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, palette.color(QPalette::AlternateBase));
        const auto ink = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const auto quiet = selected ? ink : quietColor(palette);
        const auto& metrics = option.fontMetrics;

        QRect first = option.rect.adjusted(10, 0, -10, 0);
        first.setHeight(tableRowHeight() + 2);
        const auto tone = selected ? ink : toneColor(item.tone, palette);
        painter->drawPixmap(QPoint(first.left(), first.top() + (first.height() - 16) / 2), themedPixmap(item.iconName, QSize(16, 16), option.widget->devicePixelRatioF(), tone));
        first.setLeft(first.left() + 24);
        painter->setFont(option.font);
        painter->setPen(selected ? ink : item.rightTone == Tone::Neutral ? quiet : toneColor(item.rightTone, palette));
        painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, item.right);
        first.setRight(first.right() - metrics.horizontalAdvance(item.right) - 12);

        painter->setPen(ink);
        const auto number = metrics.elidedText(item.number, Qt::ElideRight, first.width());
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, number);
        const int column = std::max(metrics.horizontalAdvance(number) + 12, std::min(metrics.horizontalAdvance(u'0') * 20, first.width() / 3));
        first.setLeft(first.left() + column);
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(item.party, Qt::ElideRight, first.width()));
        const int partyWidth = metrics.horizontalAdvance(item.party) + 12;
        if (first.width() - partyWidth > 60) {
            painter->setPen(quiet);
            painter->drawText(first.adjusted(partyWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(item.goods, Qt::ElideRight, first.width() - partyWidth));
        }
        if (!item.note.isEmpty()) {
            const QRect second(option.rect.left() + 34, first.bottom() - 2, option.rect.width() - 44, metrics.height() + 4);
            painter->setPen(quiet);
            painter->drawText(second, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(QString(item.note).replace(u'\n', u' '), Qt::ElideRight, second.width()));
        }
    }

private:
    static void paintSkeleton(QPainter& painter, const QStyleOptionViewItem& option, int row)
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(QPalette::Midlight));
        const int middle = option.rect.center().y() - 4;
        painter.drawRoundedRect(QRect(option.rect.left() + 34, middle, 120, 8), 4, 4);
        painter.drawRoundedRect(QRect(option.rect.left() + 180, middle, 160 + 40 * (row % 2), 8), 4, 4);
    }

    const HomeModel* m_model;
};

} // namespace

HomeList::HomeList(QWidget* parent)
    : QListView(parent)
    , m_model(new HomeModel(this))
{
    setModel(m_model);
    setItemDelegate(new HomeDelegate(m_model, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setResizeMode(QListView::Adjust);
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) {
        if (!m_model->isLoading())
            Q_EMIT openRequested(m_model->row(index.row()).id);
    });
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (!m_model->isLoading())
            Q_EMIT openRequested(m_model->row(index.row()).id);
    });
}

void HomeList::setRows(const QList<HomeRow>& rows)
{
    const int row = currentIndex().row();
    m_model->set(rows, false);
    if (!rows.isEmpty() && (row >= 0 || hasFocus()))
        setCurrentIndex(m_model->index(int(std::clamp<qsizetype>(row, 0, rows.size() - 1)), 0));
    updateGeometry();
}

void HomeList::setLoading()
{
    m_model->set(QList<HomeRow>(3), true);
    updateGeometry();
}

QList<HomeRow> HomeList::rows() const { return m_model->isLoading() ? QList<HomeRow>() : m_model->rows(); }

QSize HomeList::sizeHint() const
{
    int height = 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, m_model->index(row, 0)).height();
    return { 320, height };
}

QSize HomeList::minimumSizeHint() const
{
    return { 160, sizeHint().height() };
}

void HomeList::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    if (event->key() == Qt::Key_Down && row >= m_model->rowCount() - 1)
        Q_EMIT left(1);
    else if (event->key() == Qt::Key_Up && row <= 0)
        Q_EMIT left(-1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT activated(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void HomeList::focusInEvent(QFocusEvent* event)
{
    if (m_model->rowCount() > 0 && (!currentIndex().isValid() || event->reason() == Qt::TabFocusReason))
        setCurrentIndex(m_model->index(0, 0));
    QListView::focusInEvent(event);
}

void HomeList::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls
}

QString daysLeftText(int days)
{
    if (days < 0)
        return HomeList::tr("%n day(s) over", nullptr, -days);
    return days == 0 ? HomeList::tr("last day") : HomeList::tr("%n day(s) left", nullptr, days);
}

Tone daysLeftTone(int days) { return days <= 1 ? Tone::Bad : days <= 4 ? Tone::Warning : Tone::Neutral; }

} // namespace Tongguan
