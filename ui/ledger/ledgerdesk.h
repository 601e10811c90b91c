// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/ledgersource.h"
#include "ui/ledger/ledgersheet.h"

#include <QStackedWidget>

namespace Tongguan {

class RecordList;
class RecordPage;
class SettingsPort;

// The list of records, or the one that is open.
class LedgerDesk final : public QStackedWidget {
    Q_OBJECT
public:
    LedgerDesk(LedgerSource& source, SettingsPort& settings, QWidget* parent = nullptr);
    ~LedgerDesk() override;

    void open(const QString& number);
    void close(); // back to the list
    void refresh(); // the source has changed
    void setToday(QDate today);
    [[nodiscard]] QString openRecord() const; // "" where the list is shown
    [[nodiscard]] RecordList& list() const { return *m_list; }
    [[nodiscard]] RecordPage& record() const { return *m_record; }

Q_SIGNALS:
    void openRequested(Tongguan::DocumentId document);
    void writeOffRequested(const QString& number);
    void versionRequested(const QString& record, const QList<Tongguan::Consumption>& rows); // a what-if to be asked of customs
    void recordShown(const QString& number); // "": the list
    void importRequested(const QStringList& files);
    void trainingRequested();
    void exportRequested(const Tongguan::LedgerSheet& sheet);
    void printRequested(const Tongguan::LedgerSheet& sheet);
    void counted(qint64 records, qint64 bad);
    void statusChanged(const QString& text); // sums of the selection
    void noticed(const QString& text);
    void failed(const Tongguan::Error& error);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    RecordList* m_list;
    RecordPage* m_record;
};

} // namespace Tongguan
