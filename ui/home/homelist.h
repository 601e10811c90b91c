// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/home/homeview.h"
#include "ui/shell/tone.h"

#include <QListView>

class QAbstractListModel;

namespace Tongguan {

class HomeModel;

// Rows of one section: what it is, why it is here, how long there is. As high as its rows.
class HomeList final : public QListView
{
    Q_OBJECT
public:
    explicit HomeList(QWidget* parent = nullptr);

    void setItems(const QList<HomeItem>& items, const QDateTime& now);
    void setLoading();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openRequested(Tongguan::DocumentId id);
    void left(int direction); // the arrow went over the first (-1) or last (+1) row

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    HomeModel* m_model;
};

} // namespace Tongguan
