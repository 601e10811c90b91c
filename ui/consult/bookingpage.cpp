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

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLocale>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>

namespace Tongguan {

static constexpr int WeekDays = 7;

BookingPage::BookingPage(ConsultPort& port, QWidget* parent)
    : QWidget(parent)
    , m_port(port)
    , m_slots(new SlotTable(this))
    , m_office(new QComboBox(this))
    , m_enterprise(new QComboBox(this))
    , m_plan(new QComboBox(this))
    , m_about(new QLineEdit(this))
    , m_order(new QLineEdit(this))
    , m_found(new QStandardItemModel(this))
    , m_finder(new QCompleter(m_found, this))
    , m_agenda(new QPlainTextEdit(this))
    , m_soon(new QRadioButton(tr("As soon as possible (waiting room)"), this))
    , m_timed(new QRadioButton(tr("At a time of the calendar"), this))
    , m_week(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_missing(new QLabel(this))
    , m_chosen(new QLabel(this))
    , m_planLabel(new QLabel(tr("Inspection &plan"), this))
    , m_orderLabel(new QLabel(tr("Inspection &order no."), this))
    , m_enterpriseLabel(new QLabel(tr("&Company"), this))
    , m_before(new QPushButton(themedIcon(u"back"), {}, this))
    , m_after(new QPushButton(themedIcon(u"forward"), {}, this))
    , m_book(new QPushButton(themedIcon(u"calendar"), tr("Book"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_table(new QTableView(this))
{
    setObjectName(u"bookingPage"_s);
    build();
    connectFields();
    connect(m_office, &QComboBox::currentIndexChanged, this, [this] { showWeek(m_first); });
    connect(m_plan, &QComboBox::currentIndexChanged, this, &BookingPage::check);
    connect(m_order, &QLineEdit::textChanged, this, &BookingPage::check);
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
    connect(m_before, &QPushButton::clicked, this, [this] { showWeek(m_first.addDays(-WeekDays)); });
    connect(m_after, &QPushButton::clicked, this, [this] { showWeek(m_first.addDays(WeekDays)); });
    connect(m_book, &QPushButton::clicked, this, &BookingPage::send);
    connect(m_cancel, &QPushButton::clicked, this, &BookingPage::cancelled);
}

// What it is about is found while one types; what the company's name is, among those that the server knows.
void BookingPage::connectFields()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    m_finder->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_finder->setWidget(m_about);
    m_about->installEventFilter(this);
    m_about->setClearButtonEnabled(true);
    connect(m_about, &QLineEdit::textEdited, this, [this] {
        m_subject = {};
        showSubject();
        check();
        m_typing.start();
    });
    connect(m_about, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            chooseSubject({});
    });
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT subjectsWanted(m_about->text().trimmed(), enterprise()); });
    connect(m_finder, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        chooseSubject(ConsultSubject::fromJson(index.data(Qt::UserRole).toJsonObject()));
    });
    m_enterprise->setEditable(true);
    m_enterprise->setInsertPolicy(QComboBox::NoInsert);
    m_enterprise->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_enterprise->completer()->setFilterMode(Qt::MatchContains);
    m_enterprise->lineEdit()->setPlaceholderText(tr("Name or number"));
    connect(m_enterprise, &QComboBox::currentTextChanged, this, &BookingPage::check);
}

bool BookingPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_about && event->type() == QEvent::KeyPress && !m_finder->popup()->isVisible()) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_F4) {
            Q_EMIT subjectsWanted(m_subject.kind == SubjectKind::None ? m_about->text().trimmed() : QString(), enterprise());
            return true;
        }
    }
    if (watched == m_about && event->type() == QEvent::MouseButtonRelease && m_about->text().isEmpty())
        Q_EMIT subjectsWanted({}, enterprise());
    return QWidget::eventFilter(watched, event);
}

void BookingPage::build()
{
    m_office->setObjectName(u"bookOffice"_s);
    m_about->setObjectName(u"bookAbout"_s);
    m_about->setPlaceholderText(tr("Number, company or goods of the document"));
    m_chosen->setObjectName(u"bookChosen"_s);
    m_chosen->setForegroundRole(QPalette::PlaceholderText);
    m_chosen->setWordWrap(true);
    m_plan->setObjectName(u"bookPlan"_s);
    m_enterprise->setObjectName(u"bookEnterprise"_s);
    m_order->setObjectName(u"bookOrder"_s);
    m_agenda->setObjectName(u"bookAgenda"_s);
    m_agenda->setPlaceholderText(tr("One matter a line"));
    m_agenda->setTabChangesFocus(true);
    m_agenda->setMaximumHeight(110);
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
    form->addRow(tr("&About"), m_about);
    form->addRow(m_chosen);
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
    const QList<QWidget*> order { m_office, m_enterprise, m_about, m_agenda, m_plan, m_order, m_soon, m_timed, m_before, m_after, m_table, m_cancel, m_book };
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void BookingPage::begin(const ConsultSubject& subject)
{
    const bool office = m_port.side() == ConsultSide::Office;
    m_enterprise->setVisible(office);
    m_enterpriseLabel->setVisible(office);
    m_agenda->clear();
    m_order->clear();
    m_plan->setCurrentIndex(0);
    m_soon->setChecked(true);
    m_sending = false;
    chooseSubject(subject);
    m_problem->setText(tr("The offices are being asked for…"));
    m_problem->show();
    m_first = today();
    m_slots->setToday(m_first);
    m_slots->setWeek(m_first, {});
    whenReady(m_port.offices(), this, [this](const Result<QList<ConsultOffice>>& offices) { takeOffices(offices); });
    if (office)
        whenReady(m_port.companies(), this, [this](const Result<QList<ConsultCompany>>& companies) { takeCompanies(companies); });
    check();
    m_office->setFocus();
}

void BookingPage::setSubjects(const QString& text, const QList<ConsultSubject>& subjects)
{
    if (text != m_about->text().trimmed() && !(text.isEmpty() && m_subject.kind != SubjectKind::None))
        return; // something else was typed meanwhile
    m_found->clear();
    for (const ConsultSubject& one : subjects) {
        const QString words = one.title.isEmpty() || one.title == subjectText(one) ? subjectText(one) : u"%1 · %2"_s.arg(subjectText(one), one.title);
        auto* item = new QStandardItem(themedIcon(one.kind == SubjectKind::Ledger ? u"ledger" : u"declarations"), words);
        item->setData(one.toJson(), Qt::UserRole);
        m_found->appendRow(item);
    }
    if (m_found->rowCount() > 0 && m_about->isVisible() && (m_about->hasFocus() || m_finder->popup()->isVisible()))
        m_finder->complete();
    else
        m_finder->popup()->hide();
}

void BookingPage::chooseSubject(const ConsultSubject& subject)
{
    m_subject = subject;
    const QSignalBlocker quiet(m_about);
    m_about->setText(subject.kind == SubjectKind::None ? QString() : subject.number.isEmpty() ? subjectText(subject) : subject.number);
    m_about->setCursorPosition(0);
    showSubject();
    check();
}

void BookingPage::showSubject()
{
    const ConsultSubject now = subject();
    const QString own = now.title == subjectText(now) ? QString() : now.title;
    m_chosen->setText(now.kind == SubjectKind::None ? tr("Nothing chosen: a general matter. Arrow down lists the newest documents.")
            : m_subject.kind == SubjectKind::None   ? tr("No document is chosen: only this number goes with the booking.")
            : own.isEmpty()                         ? subjectText(now)
                                                    : u"%1 · %2"_s.arg(subjectText(now), own));
}

QString BookingPage::enterprise() const
{
    const int at = m_enterprise->findText(m_enterprise->currentText());
    return at < 0 ? QString() : m_enterprise->itemData(at).toString();
}

void BookingPage::takeCompanies(const Result<QList<ConsultCompany>>& companies)
{
    const QString before = m_enterprise->currentText();
    m_enterprise->clear();
    for (const ConsultCompany& one : companies.value_or(QList<ConsultCompany>()))
        m_enterprise->addItem(one.number.isEmpty() ? one.name : u"%1 · %2"_s.arg(one.name, one.number), one.id);
    m_enterprise->setCurrentIndex(m_enterprise->count() == 1 ? 0 : -1);
    if (!before.isEmpty() && m_enterprise->count() != 1)
        m_enterprise->setEditText(before);
    m_enterprise->lineEdit()->setCursorPosition(0);
    check();
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
    for (const ConsultOffice& one : *offices) {
        if (m_port.side() == ConsultSide::Office && one.id != m_port.tenant())
            continue; // an officer books with his own
        m_office->addItem(one.customs.isEmpty() || one.customs == u"*" ? one.name : u"%1 (%2)"_s.arg(one.name, one.customs), one.id);
    }
    showWeek(m_first);
}

QDate BookingPage::today() const { return m_port.serverNow().toLocalTime().date(); }

void BookingPage::showWeek(QDate first)
{
    m_first = std::max(first, today());
    m_before->setEnabled(m_first > today());
    m_week->setText(u"%1 – %2"_s.arg(m_first.toString(u"MM-dd"_s), m_first.addDays(6).toString(u"MM-dd"_s)));
    m_slots->setWeek(m_first, {});
    const QString office = m_office->currentData().toString();
    if (office.isEmpty()) {
        check();
        return;
    }
    const quint64 number = ++m_asked;
    // The office's days are Beijing's: seen from elsewhere they begin in one day of this week and end in another.
    whenReady(m_port.freeSlots(office, m_first.addDays(-1), WeekDays + 2), this, [this, number](const Result<QList<ConsultSlot>>& free) {
        if (number != m_asked)
            return;
        QList<ConsultSlot> shown = free.value_or(QList<ConsultSlot>());
        shown.removeIf([this](const ConsultSlot& one) {
            const QDate day = one.from.toLocalTime().date();
            return day < m_first || day >= m_first.addDays(WeekDays);
        });
        m_slots->setWeek(m_first, shown);
        m_problem->setVisible(shown.isEmpty());
        m_problem->setText(!free ? explain(free.error()).advice() : tr("The office has no consultation hours in these days."));
        check();
    });
    check();
}

// The chosen document, else what was typed, as its number.
ConsultSubject BookingPage::subject() const
{
    ConsultSubject subject = m_subject;
    if (const QString number = m_about->text().trimmed(); subject.kind == SubjectKind::None && !number.isEmpty())
        subject = { SubjectKind::Declaration, {}, number, {}, 0 };
    if (!m_plan->currentData().toString().isEmpty() && subject.kind != SubjectKind::Ledger)
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
    booking.enterprise = office ? enterprise() : m_port.tenant();
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
    else if (m_port.side() == ConsultSide::Office && enterprise().isEmpty())
        missing = tr("Choose the company, by its name or number.");
    else if (m_agenda->toPlainText().trimmed().isEmpty())
        missing = tr("Write what it is about: the office prepares itself by the agenda.");
    else if (m_timed->isChecked() && !m_slots->slotAt(m_table->currentIndex()))
        missing = tr("Choose a free time.");
    else if (ready && ready->slot && ready->slot->extra)
        missing = tr("Outside working hours, by request: the office prepares for it, and tells you where it cannot.");
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
