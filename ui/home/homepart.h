// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/home/homelist.h"

class QLabel;
class QToolButton;

namespace Tongguan {

// A section of a home page: heading, count, "Show all" and its rows. Not shown while it has none.
class HomePart final : public QWidget
{
    Q_OBJECT
public:
    explicit HomePart(const QString& title, QWidget* parent = nullptr);

    // The first rows of `total` (0: no count is told); `hasAll`: "Show all" leads to the rest.
    void setRows(const QList<HomeRow>& rows, qint64 total, bool hasAll);
    void setLoading();
    [[nodiscard]] HomeList& list() const { return *m_list; }

Q_SIGNALS:
    void openRequested(const QString& id);
    void allRequested();

private:
    QLabel *m_title, *m_count;
    QToolButton* m_all;
    HomeList* m_list;
};

} // namespace Tongguan
