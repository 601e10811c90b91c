// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"
#include "ui/shell/icons.h"

#include <QButtonGroup>

namespace Tongguan {

namespace {

class RailButton final : public QAbstractButton {
public:
    RailButton(const QString& iconName, const QString& text, QWidget* parent)
        : QAbstractButton(parent)
        , m_iconName(iconName)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    void setCollapsed(bool collapsed)
    {
        m_collapsed = collapsed;
        updateGeometry();
    }

    void setBadge(qint64 count)
    {
        m_badge = count;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        if (m_collapsed)
            return { 44, 40 };
        return { std::max(64, fontMetrics().horizontalAdvance(text()) + 16), 52 };
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto ground = rect().adjusted(4, 2, -4, -2);
        const auto accent = toneColor(Tone::Accent, palette());
        if (isChecked() || underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(accent, 1) : QPen(Qt::NoPen));
            painter.setBrush(isChecked() ? toneFill(Tone::Accent, palette()) : underMouse() ? palette().color(QPalette::Midlight) : QColor(Qt::transparent));
            painter.drawRoundedRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(accent);
            painter.drawRoundedRect(QRectF(0, ground.top() + 8, 3, ground.height() - 16), 1.5, 1.5);
        }
        const auto color = isChecked() ? accent : palette().color(QPalette::ButtonText);
        const auto pixmap = themedPixmap(m_iconName, QSize(20, 20), devicePixelRatioF(), color);
        const QPoint iconAt((width() - 20) / 2, m_collapsed ? (height() - 20) / 2 : 8);
        painter.drawPixmap(iconAt, pixmap);
        painter.setPen(color);
        if (!m_collapsed)
            painter.drawText(QRect(0, 28, width(), height() - 30), Qt::AlignHCenter | Qt::AlignVCenter, text());
        if (m_badge > 0)
            paintBadge(painter, iconAt + QPoint(14, -3));
    }

private:
    void paintBadge(QPainter& painter, QPoint at)
    {
        const auto label = m_badge > 99 ? u"99+"_s : QString::number(m_badge);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.8);
        small.setBold(true);
        const QFontMetrics metrics(small);
        const QRectF box(at.x(), at.y(), std::max(15, metrics.horizontalAdvance(label) + 7), 15);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xb3261e));
        painter.drawRoundedRect(box, 7.5, 7.5);
        painter.setFont(small);
        painter.setPen(Qt::white);
        painter.drawText(box, Qt::AlignCenter, label);
    }

    QString m_iconName;
    qint64 m_badge = 0;
    bool m_collapsed = false;
};

} // namespace

NavigationRail::NavigationRail(QWidget* parent)
    : QWidget(parent)
    , m_items(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_toggle(new QToolButton(this))
{
    setObjectName(u"navigationRail"_s);
    setAccessibleName(tr("Workspaces"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::TabFocus);
    m_items->setContentsMargins(0, 0, 0, 0);
    m_items->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, 8);
    column->setSpacing(0);
    column->addLayout(m_items);
    column->addStretch();
    column->addWidget(m_toggle, 0, Qt::AlignHCenter);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    connect(m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* button) { Q_EMIT chosen(button->objectName()); });
    m_collapsed = true; // so that the first call has something to do
    setCollapsed(false);
}

void NavigationRail::addItem(const QString& key, const QString& iconName, const QString& shortName)
{
    auto* button = new RailButton(iconName, shortName, this);
    button->setObjectName(key);
    button->setCollapsed(m_collapsed);
    m_group->addButton(button);
    m_items->addWidget(button);
}

void NavigationRail::showItem(const QString& key, bool shown, const QString& toolTip)
{
    if (auto* button = findChild<QAbstractButton*>(key)) {
        button->setVisible(shown);
        button->setToolTip(toolTip);
        button->setAccessibleName(toolTip);
    }
}

void NavigationRail::setCurrent(const QString& key)
{
    if (auto* button = findChild<QAbstractButton*>(key))
        button->setChecked(true);
}

QString NavigationRail::current() const
{
    const auto* button = m_group->checkedButton();
    return button ? button->objectName() : QString();
}

void NavigationRail::setBadge(const QString& key, qint64 count)
{
    if (auto* button = dynamic_cast<RailButton*>(findChild<QAbstractButton*>(key)))
        button->setBadge(count);
}

void NavigationRail::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    const auto buttons = m_group->buttons();
    for (auto* button : buttons)
        static_cast<RailButton*>(button)->setCollapsed(collapsed);
    m_toggle->setIcon(themedIcon(collapsed ? u"forward" : u"back"));
    m_toggle->setToolTip(collapsed ? tr("Show the names (Ctrl+B)") : tr("Icons only (Ctrl+B)"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
    updateGeometry();
    Q_EMIT collapsedChanged(collapsed);
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace Tongguan
