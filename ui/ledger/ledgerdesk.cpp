// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerdesk.h"

#include "ui/ledger/ledgersheet.h"
#include "ui/ledger/recordlist.h"
#include "ui/ledger/recordpage.h"

namespace Tongguan {

LedgerDesk::LedgerDesk(LedgerSource& source, SettingsPort& settings, QWidget* parent)
    : QStackedWidget(parent)
    , m_list(new RecordList(source, settings))
    , m_record(new RecordPage(source, settings))
{
    setObjectName(u"ledgerDesk"_s);
    setFocusPolicy(Qt::StrongFocus);
    addWidget(m_list);
    addWidget(m_record);
    connect(m_list, &RecordList::openRequested, this, &LedgerDesk::open);
    connect(m_list, &RecordList::importRequested, this, &LedgerDesk::importRequested);
    connect(m_list, &RecordList::trainingRequested, this, &LedgerDesk::trainingRequested);
    connect(m_list, &RecordList::exportRequested, this, &LedgerDesk::exportRequested);
    connect(m_list, &RecordList::printRequested, this, &LedgerDesk::printRequested);
    connect(m_list, &RecordList::counted, this, &LedgerDesk::counted);
    connect(m_list, &RecordList::failed, this, &LedgerDesk::failed);
    connect(m_record, &RecordPage::closeRequested, this, &LedgerDesk::close);
    connect(m_record, &RecordPage::openRequested, this, &LedgerDesk::openRequested);
    connect(m_record, &RecordPage::writeOffRequested, this, &LedgerDesk::writeOffRequested);
    connect(m_record, &RecordPage::versionRequested, this, &LedgerDesk::versionRequested);
    connect(m_record, &RecordPage::exportRequested, this, &LedgerDesk::exportRequested);
    connect(m_record, &RecordPage::printRequested, this, &LedgerDesk::printRequested);
    connect(m_record, &RecordPage::statusChanged, this, &LedgerDesk::statusChanged);
    connect(m_record, &RecordPage::noticed, this, &LedgerDesk::noticed);
    connect(m_record, &RecordPage::failed, this, &LedgerDesk::failed);
    m_list->refresh();
}

LedgerDesk::~LedgerDesk() = default;

void LedgerDesk::open(const QString& number)
{
    m_record->open(number);
    setCurrentWidget(m_record);
    m_record->setFocus(Qt::OtherFocusReason);
    Q_EMIT recordShown(number);
}

void LedgerDesk::close()
{
    setCurrentWidget(m_list);
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT statusChanged({});
    Q_EMIT recordShown({});
}

void LedgerDesk::refresh()
{
    m_list->refresh();
    if (!openRecord().isEmpty())
        m_record->refresh();
}

void LedgerDesk::setToday(QDate today)
{
    m_list->setToday(today);
    m_record->setToday(today);
}

QString LedgerDesk::openRecord() const { return currentWidget() == m_record ? m_record->number() : QString(); }

void LedgerDesk::focusInEvent(QFocusEvent* event)
{
    QStackedWidget::focusInEvent(event);
    currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace Tongguan
