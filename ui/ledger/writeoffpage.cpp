// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/writeoffpage.h"

#include "models/base/chinaday.h"
#include "models/base/dates.h"
#include "models/tables/figures.h"
#include "ui/ledger/writeofftable.h"
#include "ui/ledger/writeoffwords.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeWidget>

namespace Tongguan {

namespace {

    constexpr int WidestColumn = 260, NarrowestTyped = 96, MostMeasured = 2000;

    QString toneText(const QString& text, Tone tone)
    {
        return u"<span style=\"color:%1\">%2</span>"_s.arg(toneColor(tone, QApplication::palette()).name(), text.toHtmlEscaped());
    }

} // namespace

bool WriteOffPage::mayEdit() const
{
    const SittingState state = m_view.report.exchange.state;
    return m_view.role == SittingRole::Clerk && (state == SittingState::Drafting || state == SittingState::Returned);
}

WriteOffStep WriteOffPage::step() const { return WriteOffStep(std::max(0, m_steps->currentRow())); }

void WriteOffPage::showStep(WriteOffStep step)
{
    m_steps->setCurrentRow(int(step));
}

void WriteOffPage::setMessage(const QString& text)
{
    m_message->setText(text);
    m_all->setCurrentIndex(text.isEmpty() ? 1 : 0);
}

void WriteOffPage::showNoRecord() { m_all->setCurrentWidget(m_none); }

void WriteOffPage::setCases(const QList<WriteOffCaseView>& cases)
{
    const QString current = m_cases->currentItem() ? m_cases->currentItem()->data(0, Qt::UserRole).toString() : QString();
    m_cases->clear();
    for (const WriteOffCaseView& one : cases) {
        QString state = WriteOffWords::state(one.state);
        if (one.waiting > 0)
            state = tr("%1, %n to be sent", nullptr, one.waiting).arg(state);
        auto* item = new QTreeWidgetItem(m_cases, { one.record, one.party, one.number, state, one.reported.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), one.openQuestions > 0 ? QString::number(one.openQuestions) : QString(),
                                                      one.readable ? tr("readable") : tr("only listed") });
        item->setData(0, Qt::UserRole, one.id.toString());
        item->setForeground(3, toneColor(WriteOffWords::stateTone(one.state), palette()));
        if (one.id.toString() == current)
            m_cases->setCurrentItem(item);
    }
    if (!m_cases->currentItem() && m_cases->topLevelItemCount() > 0)
        m_cases->setCurrentItem(m_cases->topLevelItem(0));
    for (int column = 0; column < m_cases->columnCount() - 1; ++column) { // the last one takes what is left
        m_cases->resizeColumnToContents(column);
        m_cases->setColumnWidth(column, m_cases->columnWidth(column) + 16);
    }
    m_casePages->setCurrentIndex(cases.isEmpty() ? 1 : 0);
}

void WriteOffPage::showCases()
{
    m_all->setCurrentIndex(2);
    m_cases->setFocus();
}

void WriteOffPage::setBusy(const QString& text, double part)
{
    m_busy->setVisible(!text.isEmpty());
    m_busyText->setText(text);
    m_bar->setRange(0, part < 0 ? 0 : 1000);
    if (part >= 0)
        m_bar->setValue(int(part * 1000));
    m_readList->setEnabled(text.isEmpty() && mayEdit());
    m_readMovements->setEnabled(text.isEmpty() && mayEdit());
}

void WriteOffPage::setView(const WriteOffView& view)
{
    m_view = view;
    m_filling = true;
    setMessage({});
    fillHead();
    fillPeriod();
    fillStock();
    for (const WriteOffStep step : { WriteOffStep::Matters, WriteOffStep::Stock, WriteOffStep::Differences, WriteOffStep::Disposal })
        fillSheet(step);
    fillCauses();
    fillDisposal();
    fillReport();
    fillQuestions();
    fillSteps();
    setBusy(m_busy->isVisibleTo(this) ? m_busyText->text() : QString(), m_bar->maximum() > 0 ? m_bar->value() / 1000.0 : -1);
    m_filling = false;
}

void WriteOffPage::changeOrder(const std::function<void(WriteOffOrder&)>& change)
{
    if (!mayEdit())
        return;
    WriteOffOrder order = m_view.order;
    change(order);
    if (order == m_view.order)
        return;
    m_view.order = order;
    Q_EMIT orderChanged(order);
}

// --- What is shown

void WriteOffPage::fillHead()
{
    const WriteOffReport& report = m_view.report;
    const bool isChoice = m_view.role == SittingRole::Clerk && m_view.records.size() > 1;
    m_title->setText(isChoice ? tr("Write-off") : report.company.isEmpty() ? tr("Write-off of %1").arg(report.record) : tr("Write-off of %1 · %2").arg(report.record, report.company));
    m_record->setVisible(isChoice);
    const QSignalBlocker quiet(m_record);
    m_record->clear();
    m_record->addItems(m_view.records);
    m_record->setCurrentIndex(m_record->findText(report.record));
    QString text = toneText(WriteOffWords::state(report.exchange.state), WriteOffWords::stateTone(report.exchange.state));
    if (!m_view.unsent.isEmpty())
        text += u" · "_s + toneText(m_view.unsent, Tone::Warning);
    m_state->setText(text);
    m_state->setTextFormat(Qt::RichText);
    for (int step = 0; step < WriteOffSteps; ++step) {
        m_titles[size_t(step)]->setText(WriteOffWords::step(WriteOffStep(step), m_view.role));
        m_hints[size_t(step)]->setText(WriteOffWords::stepHint(WriteOffStep(step), m_view.role));
    }
}

int WriteOffPage::openCount(WriteOffStep step) const
{
    const WriteOffReport& report = m_view.report;
    switch (step) {
    case WriteOffStep::Period:
        return report.from.isValid() && report.to.isValid() && report.from <= report.to ? 0 : 1;
    case WriteOffStep::Matters:
        return int(std::ranges::count_if(report.matters, [](const OpenMatter& matter) { return isBlocking(matter.kind); }));
    case WriteOffStep::Stock:
        return report.stockDay.isValid() ? 0 : 1;
    case WriteOffStep::Differences:
        return int(std::ranges::count_if(report.lines, [](const WriteOffReportLine& line) { return !line.isSettled(); }));
    case WriteOffStep::Disposal:
        return int(faultsOf(report.disposal(), report.kind).size());
    case WriteOffStep::Report:
        return report.exchange.openQuestions();
    }
    return 0;
}

void WriteOffPage::fillSteps()
{
    for (int step = 0; step < WriteOffSteps; ++step) {
        const int open = openCount(WriteOffStep(step));
        const bool last = WriteOffStep(step) == WriteOffStep::Report;
        const bool compared = WriteOffStep(step) != WriteOffStep::Differences || m_view.report.stockDay.isValid();
        const bool done = last ? m_view.report.exchange.state == SittingState::Approved : open == 0 && compared;
        QListWidgetItem* item = m_steps->item(step);
        const QString name = u"%1  %2"_s.arg(QString::number(step + 1), WriteOffWords::step(WriteOffStep(step), m_view.role));
        item->setText(open > 0 && WriteOffStep(step) != WriteOffStep::Stock ? tr("%1 (%2)", "step with how much is open").arg(name).arg(open) : name);
        item->setIcon(done ? themedIcon(u"check", Tone::Good) : themedIcon(u"warning", last && open == 0 ? Tone::Neutral : Tone::Warning));
        item->setSizeHint({ 0, 34 });
        item->setToolTip(WriteOffWords::stepHint(WriteOffStep(step), m_view.role));
    }
}

void WriteOffPage::fillPeriod()
{
    const WriteOffReport& report = m_view.report;
    const QSignalBlocker blockFrom(m_from), blockTo(m_to);
    m_cycle->clear();
    int current = -1;
    for (qsizetype i = 0; i < m_view.cycles.size(); ++i) {
        const WriteOffCycle& cycle = m_view.cycles[i];
        m_cycle->addItem(tr("%1 to %2").arg(cycle.from.isValid() ? dateText(cycle.from) : tr("the beginning"), cycle.to.isValid() ? dateText(cycle.to) : tr("open")));
        if (cycle.from == report.from && (cycle.to == report.to || !cycle.to.isValid()))
            current = int(i);
    }
    m_cycle->setCurrentIndex(current);
    m_from->setDate(report.from);
    m_to->setDate(report.to);
    m_nextRecord->clear();
    m_nextRecord->addItem(tr("– to none –"), QString());
    for (const QString& number : m_view.nextRecords)
        m_nextRecord->addItem(number, number);
    const QString next = m_view.role == SittingRole::Clerk ? m_view.order.nextRecord : report.carryTo;
    if (m_nextRecord->findData(next) < 0)
        m_nextRecord->addItem(next, next);
    m_nextRecord->setCurrentIndex(m_nextRecord->findData(next));
    for (QWidget* field : std::initializer_list<QWidget*> { m_cycle, m_from, m_to })
        field->setEnabled(mayEdit());
    m_nextRecord->setEnabled(mayEdit() && report.kind == RecordKind::Handbook);
    QStringList facts;
    facts << tr("%n material(s) moved in the period", nullptr, int(report.lines.size()));
    facts << (report.kind == RecordKind::AccountBook ? tr("The stock rolls over to the next cycle without a carry-over; a cycle lasts a year at most.")
                                                     : tr("A handbook is written off whole: each remainder must be disposed of."));
    facts << (report.useBy == UseBy::UnitConsumption ? tr("Material use is reckoned by unit consumption.")
            : report.useBy == UseBy::MaterialList    ? tr("Material use is taken from lists of material.")
                                                     : tr("Material use is taken from work orders."));
    if (report.from > report.to)
        facts << tr("The period ends before it begins.");
    else if (report.kind == RecordKind::AccountBook && report.to > report.from.addYears(1).addDays(-1))
        facts << tr("The period is longer than a year.");
    if (m_view.role == SittingRole::Officer)
        facts << tr("Reported by %1 on %2").arg(report.exchange.reportedBy, dateText(chinaDay(report.exchange.reported)));
    m_periodFacts->setText(facts.join(u'\n'));
}

QString WriteOffPage::emptyText(WriteOffStep step) const
{
    switch (step) {
    case WriteOffStep::Matters:
        return tr("Nothing is open: all lists are deducted, all consumption is recorded.");
    case WriteOffStep::Stock:
        return tr("Nothing moved in this period.");
    case WriteOffStep::Differences:
        return m_view.report.stockDay.isValid() ? tr("Stock and ledger agree in every material.") : tr("The own stock has not been compared yet: read it in the step before.");
    case WriteOffStep::Disposal:
        return tr("Nothing remains: there is nothing to dispose of.");
    case WriteOffStep::Period:
    case WriteOffStep::Report:
        return {};
    }
    return {};
}

void WriteOffPage::fillSheet(WriteOffStep step)
{
    Sheet& shown = sheet(step);
    shown.table->setEditable(mayEdit());
    shown.table->setView(m_view);
    shown.empty->setText(emptyText(step));
    shown.pages->setCurrentIndex(shown.table->rowCount() == 0 ? 1 : 0);
    if (shown.table->rowCount() > 0 && !std::exchange(shown.sized, true)) {
        shown.view->resizeColumnsToContents();
        for (int column = 0; column < shown.table->columnCount(); ++column)
            shown.view->setColumnWidth(column, std::clamp(shown.view->columnWidth(column) + 12, shown.table->isTyped(column) ? NarrowestTyped : 0, WidestColumn));
        shown.view->setCurrentIndex(shown.table->index(0, 0));
    }
    fitFigures(step);
    if (step == WriteOffStep::Disposal && shown.table->columnCount() > 0)
        shown.view->setColumnHidden(5 + int(DisposalWay::RollOver), m_view.report.kind == RecordKind::Handbook);
}

// What came later must not be cut: columns of figures grow with it.
void WriteOffPage::fitFigures(WriteOffStep step)
{
    const Sheet& shown = sheet(step);
    const QFontMetrics metrics(Theme::figureFont(shown.view->font()));
    for (int column = 0; column < shown.table->columnCount(); ++column) {
        if (!shown.table->headerData(column, Qt::Horizontal, IsFigureRole).toBool())
            continue;
        int wanted = 0;
        for (int row = 0; row < std::min(shown.table->rowCount(), MostMeasured); ++row)
            wanted = std::max(wanted, metrics.horizontalAdvance(shown.table->index(row, column).data().toString()));
        if (wanted + 12 > shown.view->columnWidth(column))
            shown.view->setColumnWidth(column, wanted + 16);
    }
}

void WriteOffPage::fillStock()
{
    const WriteOffReport& report = m_view.report;
    const QSignalBlocker block(m_stockDay);
    m_stockDay->setDate(report.stockDay.isValid() ? report.stockDay : m_view.order.countDay());
    m_stockDay->setEnabled(mayEdit());
    m_dropStock->setEnabled(mayEdit() && m_view.order.hasStock);
    for (QWidget* button : std::initializer_list<QWidget*> { m_readList, m_readMovements, m_dropStock })
        button->setVisible(m_view.role == SittingRole::Clerk);
    QStringList facts;
    if (!report.stockDay.isValid()) {
        facts << tr("The own stock has not been compared yet.");
    } else {
        const auto counted = std::ranges::count_if(report.lines, [](const WriteOffReportLine& line) { return line.stock.counted; });
        if (!m_view.order.stockName.isEmpty())
            facts << m_view.order.stockName;
        facts << tr("%n material(s) counted", nullptr, int(counted));
        const auto differing = std::ranges::count_if(report.lines, [](const WriteOffReportLine& line) { return line.isCompared() && !line.stock.difference().isZero(); });
        facts << (differing == 0 ? tr("no difference") : tr("%n difference(s)", nullptr, int(differing)));
    }
    QString text = facts.join(u" · "_s);
    if (!report.unknownStock.isEmpty()) {
        QStringList parts;
        for (const OwnStockLine& line : report.unknownStock.first(std::min<qsizetype>(5, report.unknownStock.size())))
            parts << (line.partNo.isEmpty() ? tr("item %1").arg(line.item) : line.partNo);
        text += u'\n' + tr("%n line(s) of the stock are not of this record: %1", nullptr, int(report.unknownStock.size())).arg(parts.join(u", "_s) + (report.unknownStock.size() > 5 ? u" …"_s : QString()));
    }
    m_stockFacts->setText(text);
}

void WriteOffPage::fillCauses()
{
    const int row = sheet(WriteOffStep::Differences).view->currentIndex().row();
    if (row < 0 || row >= sheet(WriteOffStep::Differences).table->rowCount()) {
        m_causes->clear();
        return;
    }
    const WriteOffReportLine& line = *sheet(WriteOffStep::Differences).table->lineAt(row);
    const bool less = line.stock.difference().isNegative();
    QString html = u"<p><b>%1</b></p>"_s.arg((less ? tr("%1: %2 less in the store than in the ledger") : tr("%1: %2 more in the store than in the ledger"))
                                                 .arg(u"%1 %2"_s.arg(QString::number(line.item.no), line.item.name), WriteOffWords::figure(less ? -line.stock.difference() : line.stock.difference()))
                                                 .toHtmlEscaped());
    if (line.stock.causes.isEmpty())
        html += u"<p>"_s + tr("The ledger's facts suggest no cause. Please explain the difference in your own words.").toHtmlEscaped() + u"</p>"_s;
    html += u"<table cellspacing=6>"_s;
    for (const CauseHint& hint : line.stock.causes) {
        html += u"<tr><td>%1</td><td align=right>%2</td><td>%3</td><td>%4</td></tr>"_s.arg(WriteOffWords::cause(hint.cause).toHtmlEscaped(), WriteOffWords::signedFigure(hint.amount),
            hint.whole ? toneText(tr("explains all of it"), Tone::Good) : toneText(tr("explains a part"), Tone::Neutral), WriteOffWords::causeText(hint, m_view).toHtmlEscaped());
    }
    m_causes->setText(html + u"</table>"_s);
}

void WriteOffPage::fillDisposal()
{
    const QList<DisposalFault> faults = faultsOf(m_view.report.disposal(), m_view.report.kind);
    QStringList texts;
    for (const DisposalFault& fault : faults.first(std::min<qsizetype>(3, faults.size())))
        texts << WriteOffWords::fault(fault);
    if (faults.size() > texts.size())
        texts << tr("and %n more", nullptr, int(faults.size() - texts.size()));
    const bool none = m_view.report.disposal().lines.isEmpty();
    m_disposalFacts->setText(faults.isEmpty() ? (none ? QString() : toneText(tr("Every remainder is disposed of."), Tone::Good)) : toneText(texts.join(tr("; ")), Tone::Bad));
    m_disposalFacts->setTextFormat(Qt::RichText);
    m_propose->setVisible(m_view.role == SittingRole::Clerk);
    m_propose->setEnabled(mayEdit());
    m_makeLists->setVisible(m_view.role == SittingRole::Clerk);
    m_makeLists->setEnabled(std::ranges::any_of(m_view.report.lines, [](const WriteOffReportLine& line) { return line.disposal.disposed() != line.disposal[DisposalWay::RollOver]; }));
}

void WriteOffPage::fillReport()
{
    const WriteOffReport& report = m_view.report;
    const bool clerk = m_view.role == SittingRole::Clerk;
    for (const CheckedPoint& point : standardChecks(report, m_view.today)) {
        const auto at = size_t(point.check);
        m_checkMarks[at]->setPixmap(themedIcon(point.holds ? u"check" : u"error", point.holds ? Tone::Good : Tone::Bad).pixmap(16, 16));
        m_checkMarks[at]->setAccessibleName(point.holds ? tr("holds") : tr("does not hold"));
        m_checkTexts[at]->setText(point.holds ? WriteOffWords::check(point.check) : tr("%1 (%n fault(s))", nullptr, point.faults).arg(WriteOffWords::check(point.check)));
    }
    const SittingState state = report.exchange.state;
    m_remarksTitle->setText(clerk ? tr("&Remarks for customs") : tr("&Remarks of the decision"));
    if (clerk && m_remarks->toPlainText() != report.remarks)
        m_remarks->setPlainText(report.remarks);
    m_remarks->setReadOnly(clerk ? !mayEdit() : state != SittingState::Reported);
    m_report->setVisible(mayEdit());
    m_report->setText(state == SittingState::Returned ? tr("&Hand in again") : tr("&Hand in the report"));
    m_report->setEnabled(mayReport(report));
    m_obstacles->setText(mayEdit() && !m_report->isEnabled() ? tr("Lists, consumption, remainders and disposal must be in order first.") : QString());
    m_approve->setVisible(!clerk && state == SittingState::Reported);
    m_return->setVisible(!clerk && state == SittingState::Reported);
    m_begin->setVisible(clerk && state == SittingState::Approved && m_view.report.kind == RecordKind::AccountBook);
    m_return->setEnabled(!m_remarks->toPlainText().trimmed().isEmpty());
    QStringList words;
    if (!clerk && !report.remarks.isEmpty())
        words << tr("The enterprise remarks: %1").arg(report.remarks);
    if (report.exchange.decided.isValid())
        words << tr("%1 by %2 on %3: %4").arg(WriteOffWords::state(state), report.exchange.decidedBy, dateText(chinaDay(report.exchange.decided)), report.exchange.decision);
    m_decision->setText(words.join(u'\n'));
    m_decision->setVisible(!words.isEmpty());
}

void WriteOffPage::fillQuestions()
{
    const QList<ItemQuestion>& questions = m_view.report.exchange.questions;
    const bool clerk = m_view.role == SittingRole::Clerk;
    if (m_filling) {
        const int row = m_questions->currentRow();
        const QSignalBlocker block(m_questions);
        m_questions->clear();
        for (const ItemQuestion& question : questions) {
            const QString about = question.item == 0 ? tr("The whole report") : WriteOffWords::itemName(m_view, question.item);
            QString text = u"%1 · %2 · %3\n%4"_s.arg(about, question.askedBy, dateText(chinaDay(question.asked)), question.text);
            text += u'\n' + (question.answer.isEmpty() ? tr("not answered yet") : tr("Answer of %1: %2").arg(question.answeredBy, question.answer));
            auto* item = new QListWidgetItem(themedIcon(question.answer.isEmpty() ? u"warning" : u"check", question.answer.isEmpty() ? Tone::Warning : Tone::Good), text);
            m_questions->addItem(item);
        }
        if (questions.isEmpty())
            (new QListWidgetItem(tr("none"), m_questions))->setFlags(Qt::NoItemFlags);
        m_questions->setCurrentRow(row >= 0 && row < m_questions->count() ? row : 0);
    }
    if (m_filling) {
        const QVariant about = m_about->currentData();
        m_about->clear();
        m_about->addItem(tr("The whole report"), 0);
        for (const WriteOffReportLine& line : m_view.report.lines)
            m_about->addItem(WriteOffWords::itemName(m_view, line.item.no), line.item.no);
        m_about->setCurrentIndex(std::max(0, m_about->findData(about)));
    }
    m_about->setVisible(!clerk);
    const bool open = clerk ? !questions.isEmpty() : m_view.report.exchange.state == SittingState::Reported;
    m_words->setEnabled(open);
    m_say->setEnabled(open);
    m_say->setText(clerk ? tr("An&swer") : tr("A&sk"));
    m_words->setPlaceholderText(clerk ? tr("answer to the question above") : tr("question, at the item chosen in the tables"));
    m_words->setAccessibleName(m_words->placeholderText());
}

// --- What a person does

void WriteOffPage::takePeriod()
{
    if (m_filling)
        return;
    changeOrder([this](WriteOffOrder& order) {
        order.from = m_from->date();
        order.to = m_to->date();
        order.nextRecord = m_nextRecord->currentData().toString();
    });
}

void WriteOffPage::askApproval()
{
    const WriteOffReport& report = m_view.report;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Approve the write-off"), tr("Approve the write-off of %1, %2 to %3?").arg(report.record, dateText(report.from), dateText(report.to)), QMessageBox::NoButton, this);
    const auto faults = int(std::ranges::count_if(standardChecks(report, m_view.today), [](const CheckedPoint& point) { return !point.holds; }));
    box->setInformativeText(faults == 0 ? tr("All standard checks hold.") : tr("%n standard check(s) do not hold.", nullptr, faults));
    QPushButton* yes = box->addButton(tr("Approve"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(yes);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"approveBox"_s);
    connect(yes, &QPushButton::clicked, this, [this] { Q_EMIT approveRequested(m_remarks->toPlainText().trimmed()); });
    box->open();
}

void WriteOffPage::say()
{
    const QString text = m_words->text().trimmed();
    if (text.isEmpty())
        return;
    if (m_view.role == SittingRole::Officer) {
        Q_EMIT askRequested(m_about->currentData().toInt(), text);
    } else {
        const int row = m_questions->currentRow();
        if (row < 0 || row >= m_view.report.exchange.questions.size())
            return;
        Q_EMIT answerRequested(m_view.report.exchange.questions[row].id, text);
    }
    m_words->clear();
}

void WriteOffPage::copyCells(QTableView* view)
{
    QModelIndexList cells = view->selectionModel()->selectedIndexes();
    std::ranges::sort(cells, [](const QModelIndex& a, const QModelIndex& b) { return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column(); });
    QString text;
    int row = -1;
    for (const QModelIndex& cell : std::as_const(cells)) {
        if (row >= 0)
            text += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        text += cell.data(Qt::EditRole).toString();
    }
    QApplication::clipboard()->setText(text);
}

} // namespace Tongguan
