// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rules/packview.h"

#include <QWidget>

class QListWidget;

namespace Tongguan {

// The packs of rules of this computer: which is in use, how it was signed, what was refused and why.
class PackList final : public QWidget {
    Q_OBJECT
public:
    explicit PackList(QWidget* parent = nullptr);

    void setPacks(const QList<PackView>& packs);
    void setMayManage(bool may); // take in packs, hold on to one
    [[nodiscard]] const QList<PackView>& packs() const { return m_packs; }
    [[nodiscard]] QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void takeInRequested(); // a file
    void pinRequested(const QString& pack, int version); // 0: let go

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void showActions();
    void copyReason() const;

    QList<PackView> m_packs;
    QListWidget* m_list;
    QPushButton *m_pin, *m_takeIn;
    bool m_mayManage = false;
};

// Everything about a pack in a few lines of text.
[[nodiscard]] QString packText(const PackView& pack);

} // namespace Tongguan
