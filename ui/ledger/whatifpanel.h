// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/ledgersource.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTimer;

namespace Tongguan {

class WhatIfTable;

// What the balances would be with other unit consumptions. Nothing is stored until it is taken as a new version.
class WhatIfPanel final : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfPanel(LedgerSource& source, QWidget* parent = nullptr);
    ~WhatIfPanel() override;

    void setRecord(const LedgerRecord& record);
    void start(const Consumption& consumption); // its version, with that row chosen
    void clear();
    [[nodiscard]] WhatIfTable& table() const { return *m_table; }
    [[nodiscard]] QTableView& view() const { return *m_view; }
    void applyAsVersion(); // asks first

Q_SIGNALS:
    void itemRequested(Tongguan::LedgerSide side, int item);
    void versionRequested(const QString& record, const QList<Tongguan::Consumption>& rows); // what was tried, as a new version
    void noticed(const QString& text);
    void failed(const Tongguan::Error& error);

private:
    void build();
    void fillProducts();
    void fillVersions();
    void take();
    void ask();
    void answer(const QList<WhatIfLine>& lines);
    void follow();

    LedgerSource& m_source;
    LedgerRecord m_record;
    quint64 m_generation = 0;
    QComboBox *m_product, *m_version;
    QLabel *m_banner, *m_verdict;
    QPushButton *m_apply, *m_reset;
    WhatIfTable* m_table;
    QTableView* m_view;
    QTimer* m_pause;
};

} // namespace Tongguan
