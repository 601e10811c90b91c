// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/bookingpage.h"

#include "models/base/async.h"
#include "models/consult/inspectionplan.h"
#include "ui/consult/consultwords.h"
#include "ui/consult/slottable.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QLocale>
#include <QRadioButton>
#include <QTableView>

namespace Tongguan {

BookingPage::BookingPage(ConsultPort& port, QWidget* parent)
    : QWidget(parent)
    , m_port(port)
    , m_slots(new SlotTable(this))
    , m_office(new QComboBox(this))
    , m_subject(new QComboBox(this))
    , m_plan(new QComboBox(this))
    , m_enterprise(new QLineEdit(this))
    , m_order(new QLineEdit(this))
    , m_number(new QLineEdit(this))
    , m_agenda(new QPlainTextEdit(this))
    , m_soon(new QRadioButton(tr("As soon as possible (waiting room)"), this))
    , m_timed(new QRadioButton(tr("At a time of the calendar"), this))
    , m_week(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_missing(new QLabel(this))
    , m_planLabel(new QLabel(tr("Inspection &plan"), this))
    , m_orderLabel(new QLabel(tr("Inspection &order no."), this))
    , m_enterpriseLabel(new QLabel(tr("&Company (its number here)"), this))
    , m_before(new QPushButton(themedIcon(u"back"), {}, this))
    , m_after(new QPushButton(themedIcon(u"forward"), {}, this))
    , m_book(new QPushButton(themedIcon(u"calendar"), tr("Book"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_table(new QTableView(this))
{
    setObjectName(u"bookingPage"_s);
    build();
    connect(m_office, &QComboBox::currentIndexChanged, this, [this] { showWeek(m_first); });
    connect(m_subject, &QComboBox::currentIndexChanged, this, &BookingPage::check);
    connect(m_plan, &QComboBox::currentIndexChanged, this, &BookingPage::check);
    for (QLineEdit* line : { m_enterprise, m_order, m_number })
        connect(line, &QLineEdit::textChanged, this, &BookingPage::check);
    connect(m_agenda, &QPlainTextEdit::textChanged, this, &BookingPage::check);
    connect(m_soon, &QRadioButton::toggled, this, &BookingPage::check);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (m_slots->slotAt(index))
            m_timed->setChecked(true);
        check();
    });
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_book->isEnabled())
            m_book->setFocus();
    });
    connect(m_before, &QPushButton::clicked, this, [this] { showWeek(m_first.addDays(-7)); });
    connect(m_after, &QPushButton::clicked, this, [this] { showWeek(m_first.addDays(7)); });
    connect(m_book, &QPushButton::clicked, this, &BookingPage::send);
    connect(m_cancel, &QPushButton::clicked, this, &BookingPage::cancelled);
}

void BookingPage::build()
{
    m_office->setObjectName(u"bookOffice"_s);
    m_subject->setObjectName(u"bookSubject"_s);
    m_plan->setObjectName(u"bookPlan"_s);
    m_enterprise->setObjectName(u"bookEnterprise"_s);
    m_order->setObjectName(u"bookOrder"_s);
    m_number->setObjectName(u"bookNumber"_s);
    m_agenda->setObjectName(u"bookAgenda"_s);
    m_agenda->setPlaceholderText(tr("One matter a line"));
    m_agenda->setTabChangesFocus(true);
    m_agenda->setMaximumHeight(110);
    m_number->setPlaceholderText(tr("Number of the document, if it is not in the list"));
    m_problem->setObjectName(u"bookProblem"_s);
    m_problem->setWordWrap(true);
    m_missing->setObjectName(u"bookMissing"_s);
    m_missing->setForegroundRole(QPalette::PlaceholderText);
    m_missing->setWordWrap(true);
    m_book->setObjectName(u"bookSend"_s);
    m_book->setDefault(true);
    m_before->setToolTip(tr("The week before"));
    m_before->setAccessibleName(m_before->toolTip());
    m_after->setToolTip(tr("The week after"));
    m_after->setAccessibleName(m_after->toolTip());
    m_table->setObjectName(u"bookSlots"_s);
    m_table->setAccessibleName(tr("Calendar of the office"));
    m_table->setModel(m_slots);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight() + 2);
    m_plan->addItem(tr("No inspection"), QString());
    for (const InspectionPlan& plan : inspectionPlans())
        m_plan->addItem(plan.title.in(QLocale().name()), plan.key);
    const auto labelled = [](QLabel* label, QWidget* field) {
        label->setBuddy(field);
        return label;
    };
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(6);
    form->addRow(tr("Customs o&ffice"), m_office);
    form->addRow(labelled(m_enterpriseLabel, m_enterprise), m_enterprise);
    form->addRow(tr("&About"), m_subject);
    form->addRow(QString(), m_number);
    form->addRow(tr("A&genda"), m_agenda);
    form->addRow(labelled(m_planLabel, m_plan), m_plan);
    form->addRow(labelled(m_orderLabel, m_order), m_order);
    auto* left = new QVBoxLayout;
    left->addLayout(form);
    left->addStretch();
    auto* when = new QHBoxLayout;
    when->addWidget(m_soon);
    when->addWidget(m_timed);
    when->addStretch();
    when->addWidget(m_before);
    when->addWidget(m_week);
    when->addWidget(m_after);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_book);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addLayout(when);
    right->addWidget(m_problem);
    right->addWidget(m_table, 1);
    right->addLayout(buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(20);
    row->addLayout(left, 2);
    row->addLayout(right, 5);
}

void BookingPage::begin(const ConsultSubject& subject)
{
    const bool office = m_port.side() == ConsultSide::Office;
    m_enterprise->setVisible(office);
    m_enterpriseLabel->setVisible(office);
    m_agenda->clear();
    m_order->clear();
    m_number->clear();
    m_plan->setCurrentIndex(0);
    m_soon->setChecked(true);
    m_sending = false;
    if (subject.kind != SubjectKind::None) {
        m_subject->insertItem(0, themedIcon(u"declarations"), subjectText(subject), subject.toJson());
        m_subject->setCurrentIndex(0);
    }
    m_problem->setText(tr("The offices are being asked for…"));
    m_problem->show();
    m_first = QDate::currentDate();
    m_slots->setToday(m_first);
    m_slots->setWeek(m_first, {});
    whenReady(m_port.offices(), this, [this](const Result<QList<ConsultOffice>>& offices) { takeOffices(offices); });
    check();
    m_office->setFocus();
}

void BookingPage::setSubjects(const QList<ConsultSubject>& subjects)
{
    m_subject->clear();
    m_subject->addItem(themedIcon(u"question"), subjectText({}), ConsultSubject().toJson());
    for (const ConsultSubject& one : subjects)
        m_subject->addItem(themedIcon(one.kind == SubjectKind::Ledger ? u"ledger" : u"declarations"), subjectText(one), one.toJson());
}

void BookingPage::takeOffices(const Result<QList<ConsultOffice>>& offices)
{
    m_office->clear();
    if (!offices) {
        m_problem->setText(explain(offices.error()).what + u' ' + tr("A consultation is booked with a line; what you wrote here stays."));
        m_problem->show();
        check();
        return;
    }
    m_problem->hide();
    for (const ConsultOffice& one : *offices)
        m_office->addItem(one.customs.isEmpty() ? one.name : u"%1 (%2)"_s.arg(one.name, one.customs), one.id);
    showWeek(m_first);
}

void BookingPage::showWeek(QDate first)
{
    m_first = std::max(first, QDate::currentDate());
    m_before->setEnabled(m_first > QDate::currentDate());
    m_week->setText(u"%1 – %2"_s.arg(m_first.toString(u"MM-dd"_s), m_first.addDays(6).toString(u"MM-dd"_s)));
    m_slots->setWeek(m_first, {});
    const QString office = m_office->currentData().toString();
    if (office.isEmpty()) {
        check();
        return;
    }
    const quint64 number = ++m_asked;
    whenReady(m_port.freeSlots(office, m_first, 7), this, [this, number](const Result<QList<ConsultSlot>>& free) {
        if (number != m_asked)
            return;
        m_slots->setWeek(m_first, free.value_or(QList<ConsultSlot>()));
        m_problem->setVisible(!free || free->isEmpty());
        m_problem->setText(!free ? explain(free.error()).advice() : tr("The office has no consultation hours in these days."));
        check();
    });
    check();
}

ConsultSubject BookingPage::subject() const
{
    ConsultSubject subject = ConsultSubject::fromJson(m_subject->currentData().toJsonObject());
    if (const QString number = m_number->text().trimmed(); !number.isEmpty())
        subject = { subject.kind == SubjectKind::None ? SubjectKind::Declaration : subject.kind, {}, number, {}, 0 };
    if (!m_plan->currentData().toString().isEmpty() && subject.kind == SubjectKind::None)
        subject.kind = SubjectKind::Inspection;
    if (subject.title.isEmpty())
        subject.title = subjectText(subject);
    return subject;
}

std::optional<ConsultBooking> BookingPage::booking() const
{
    const bool office = m_port.side() == ConsultSide::Office;
    ConsultBooking booking;
    booking.office = m_office->currentData().toString();
    booking.enterprise = office ? m_enterprise->text().trimmed() : QString();
    booking.subject = subject();
    for (const QString& line : m_agenda->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            booking.agenda.append(line.trimmed());
    }
    booking.inspection = m_plan->currentData().toString();
    booking.order = m_order->text().trimmed();
    if (m_timed->isChecked()) {
        booking.slot = m_slots->slotAt(m_table->currentIndex());
        if (!booking.slot)
            return std::nullopt;
    }
    const bool complete = !booking.office.isEmpty() && !booking.agenda.isEmpty() && (!office || !booking.enterprise.isEmpty());
    return complete ? std::optional(booking) : std::nullopt;
}

void BookingPage::check()
{
    const bool planned = !m_plan->currentData().toString().isEmpty();
    m_order->setVisible(planned);
    m_orderLabel->setVisible(planned);
    const auto ready = booking();
    m_book->setEnabled(ready && !m_sending);
    m_book->setText(ready && ready->slot && ready->slot->extra ? tr("Ask for extra hours") : tr("Book"));
    QString missing;
    if (m_office->currentData().toString().isEmpty())
        missing = tr("Choose an office.");
    else if (m_agenda->toPlainText().trimmed().isEmpty())
        missing = tr("Write what it is about: the office prepares itself by the agenda.");
    else if (m_timed->isChecked() && !m_slots->slotAt(m_table->currentIndex()))
        missing = tr("Choose a free time.");
    else if (ready && ready->slot && ready->slot->extra)
        missing = tr("Outside working hours: the office must agree.");
    m_missing->setText(missing);
}

void BookingPage::send()
{
    const auto ready = booking();
    if (!ready)
        return;
    m_sending = true;
    check();
    whenReady(m_port.book(*ready), this, [this](const Result<ConsultId>& id) {
        m_sending = false;
        check();
        if (id)
            Q_EMIT booked(*id);
        else
            Q_EMIT failed(id.error());
    });
}

} // namespace Tongguan
