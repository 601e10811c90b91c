// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace Tongguan {

// The workspaces at the left edge: icon and two characters, or icons alone when collapsed.
class NavigationRail final : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget* parent = nullptr);

    void addItem(const QString& key, const QString& iconName, const QString& shortName);
    void showItem(const QString& key, bool shown, const QString& toolTip);
    void setCurrent(const QString& key);
    [[nodiscard]] QString current() const;
    void setBadge(const QString& key, qint64 count); // 0: none
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    void chosen(const QString& key);
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_items;
    QButtonGroup* m_group;
    QToolButton* m_toggle;
    bool m_collapsed = false;
};

} // namespace Tongguan
