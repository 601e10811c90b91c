// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/ids.h"

#include <QTabBar>

namespace Tongguan {

// The documents that are open, above the form. One that is only looked at, walking through the list, gives its place to
// the next one that is looked at. With one alone the bar is not there.
class OpenTabs final : public QTabBar {
    Q_OBJECT
public:
    explicit OpenTabs(QWidget* parent = nullptr);

    static constexpr int Most = 12; // the one opened longest ago goes

    void put(DocumentId id, const QString& text, const QString& tip, bool stays); // and makes it the current one
    void restore(DocumentId id, const QString& text, const QString& tip); // behind the others, the current one stays
    void keep(DocumentId id); // no longer only looked at
    void drop(DocumentId id);
    [[nodiscard]] QList<DocumentId> ids() const; // without the one that is only looked at
    [[nodiscard]] DocumentId neighbour(int by) const; // of the current one, around the ends; null where it is alone

Q_SIGNALS:
    void chosen(Tongguan::DocumentId id);
    void closeRequested(Tongguan::DocumentId id);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override; // the middle button closes
    [[nodiscard]] QSize tabSizeHint(int index) const override;

private:
    [[nodiscard]] int indexOf(DocumentId id) const;
    [[nodiscard]] DocumentId idAt(int index) const;
    void label(int index, const QString& text, const QString& tip);
    void showNumber();

    DocumentId m_passing; // only looked at
};

} // namespace Tongguan
