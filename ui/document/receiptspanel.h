// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/lifecycle.h"
#include "models/dictionary/document.h"
#include "models/reference/codetable.h"

#include <QTextBrowser>

namespace Tongguan {

// The receipts as a time line, newest first: what the channel says, when, the note word for word, the entry number,
// and the officer's remarks, which lead to their fields.
class ReceiptsPanel final : public QTextBrowser {
    Q_OBJECT
public:
    explicit ReceiptsPanel(const CodeTables& tables, QWidget* parent = nullptr);
    void setReceipts(const QList<Receipt>& receipts, const Document& document);

Q_SIGNALS:
    void jumpRequested(const Tongguan::Place& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    [[nodiscard]] QString entry(const Receipt& receipt) const;

    const CodeTables& m_tables;
    QList<Receipt> m_receipts;
    Document m_document;
};

} // namespace Tongguan
