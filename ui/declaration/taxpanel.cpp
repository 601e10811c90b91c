// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane does; how it is put together is in taxpanel_layout.cpp.
#include "ui/declaration/taxpanel.h"

#include "models/base/dates.h"
#include "ui/calculator/derivationview.h"
#include "ui/calculator/figuretext.h"
#include "ui/declaration/ownratesdialog.h"
#include "ui/declaration/taxtable.h"
#include "ui/declaration/taxwhatifstrip.h"
#include "ui/forms/language.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

namespace Tongguan {

static constexpr int FourColumnsWidth = 420;

void TaxPanel::setSources(const TaxSources& sources)
{
    m_sources = sources;
    m_isStale = true;
    if (isVisible())
        reckon();
}

void TaxPanel::setDocument(const Document& document, bool editable)
{
    m_document = document;
    m_editable = editable;
    m_isStale = true;
    if (isVisible())
        reckon();
}

void TaxPanel::startAnew()
{
    const QSignalBlocker quiet(m_whatIf);
    m_whatIf->reset();
    m_whatIf->setScope(0);
    m_other.reset();
    m_openKey.clear();
    m_derivation->clear();
    m_derivation->hide();
    m_tree->setCurrentIndex({});
}

void TaxPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reckon();
}

TaxReckoning TaxPanel::reckoned(const Document& document, const OwnRates& rates)
{
    TaxReckoning made;
    TaxOptions options { .date = {}, .lines = rates.forLines(document) };
    if (!parseDate(document.value(u"declarationDate")))
        options.date = m_context.today();
    made.sheet = m_taxation.sheet(document, m_sources.exchange(), options);
    made.fees = taxFees(made.sheet, document, Parameters::builtIn(), HolidayCalendar::builtIn(), m_context.today());
    return made;
}

// The agreement's rate of the strip, for the commodities of the lines that claim it.
OwnRates TaxPanel::whatIfRates(const Document& changed) const
{
    OwnRates rates = m_sources.rates;
    const QString text = m_whatIf->agreementRate();
    const QString origin = m_whatIf->change().lines.value(u"agreementOrigin"_s);
    if (text.isEmpty() || origin.isEmpty())
        return rates;
    for (const Place& place : changedPlaces(m_document, m_whatIf->change())) {
        if (place.steps.isEmpty())
            continue;
        const QString line = u"line["_s + QString::number(place.steps.constFirst().row + 1) + u"]."_s;
        [[maybe_unused]] const Done done = rates.set({ changed.value(QString(line + u"commodityCode")), OwnRateKind::Agreement, origin, text, m_context.today() });
    }
    return rates;
}

void TaxPanel::reckon()
{
    m_isStale = false;
    if (m_document.isNull())
        return;
    m_whatIf->setDocument(m_document);
    m_now = reckoned(m_document, m_sources.rates);
    m_other.reset();
    if (isComparing() && !m_whatIf->change().isEmpty()) {
        const Document changed = changedDocument(m_document, m_whatIf->change());
        m_other = reckoned(changed, whatIfRates(changed));
    }
    showRows();
}

bool TaxPanel::isComparing() const { return m_compare->isChecked(); }

void TaxPanel::setComparing(bool comparing)
{
    m_compare->setChecked(comparing);
    m_whatIf->setVisible(comparing);
    if (comparing)
        m_whatIf->setDocument(m_document);
    else
        m_whatIf->reset();
    if (isVisible())
        reckon();
    else
        m_isStale = true;
}

void TaxPanel::showRows()
{
    m_table->setRows(taxRows(m_now, m_other ? &*m_other : nullptr, m_document, m_sources.rates.forLines(m_document)));
    const bool narrow = width() < FourColumnsWidth;
    m_tree->setColumnHidden(TaxTable::OtherColumn, !m_other || narrow);
    m_tree->setColumnHidden(TaxTable::DifferenceColumn, !m_other);
    if (const QModelIndex total = m_table->index(0, 0); total.isValid() && !m_tree->currentIndex().isValid()) {
        m_tree->setExpanded(total, true);
        m_tree->setCurrentIndex(total);
    }
    showHead();
    showNotice();
    showWhatIf();
    showWhy();
    reopen();
}

void TaxPanel::showHead()
{
    const TaxTotals& totals = m_now.sheet.totals;
    m_sum->setText(shownMoney(m_now.sheet.sheet.value(totals.totalPayable)));
    QStringList words;
    if (!totals.isComplete && !m_now.sheet.lines.empty())
        words.append(tr("not complete"));
    words.append(parseDate(m_document.value(u"declarationDate")) ? tr("rates of %1").arg(dateText(m_now.sheet.date))
                                                               : tr("as if declared on %1").arg(dateText(m_now.sheet.date)));
    m_state->setText(words.join(u" · "_s));
}

void TaxPanel::showNotice()
{
    QStringList words;
    const QStringList& currencies = m_now.sheet.missingCurrencies;
    if (!currencies.isEmpty()) {
        const QDate day = m_now.sheet.date;
        const PublicationDay fixed = publicationDay(day.year(), day.month(), publicationRuleOn(day), HolidayCalendar::builtIn());
        words.append(tr("No exchange rate of %1 for %2 (fixed on %3).").arg(currencies.join(u", "_s), day.toString(u"yyyy-MM"_s), dateText(fixed.day)));
    }
    const auto lacksRate = [](const TaxLine& line) {
        return !line.commodityCode.isEmpty() && std::any_of(line.unknown.cbegin(), line.unknown.cend(), [](const TaxRemark& remark) {
            return remark.code == u"rate.unknown" || remark.code == u"tariff.unknown" || remark.code == u"vat.unknown" || remark.code == u"consumption.unknown";
        });
    };
    const auto lacking = std::count_if(m_now.sheet.lines.cbegin(), m_now.sheet.lines.cend(), lacksRate);
    if (lacking > 0)
        words.append(tr("The tables do not hold the rates of %n line(s).", nullptr, int(lacking)));
    if (std::all_of(m_now.sheet.lines.cbegin(), m_now.sheet.lines.cend(), [](const TaxLine& line) { return line.commodityCode.isEmpty() && !line.price; }))
        words.append(tr("No goods lines yet: taxes appear with the first price and code."));
    m_noticeWords->setText(words.join(u'\n'));
    m_exchange->setVisible(!currencies.isEmpty());
    m_enter->setVisible(lacking > 0);
    m_notice->setVisible(!words.isEmpty() && !isCrowded());
}

// In a narrow pane the room belongs to the derivation and the comparison while one is open.
bool TaxPanel::isCrowded() const { return (!m_derivation->isHidden() || isComparing()) && m_splitter->orientation() == Qt::Vertical; }

void TaxPanel::showWhy()
{
    const TaxRow* row = m_table->row(m_tree->currentIndex());
    const TaxRow* top = row && m_tree->currentIndex().parent().isValid() ? m_table->row(m_tree->currentIndex().parent()) : row;
    QStringList words;
    if (top) {
        for (const QString& reason : top->unknown)
            words.append(u"? "_s + reason);
        for (const QString& note : top->notes)
            words.append(u"· "_s + note);
    }
    m_why->setText(words.join(u'\n'));
    m_why->setVisible(!words.isEmpty() && !isCrowded());
}

void TaxPanel::showWhatIf()
{
    const TaxChange change = m_whatIf->change();
    m_whatIf->setTakeable(m_editable && !change.isEmpty());
    if (!m_other) {
        m_whatIf->setSummary(tr("Change a value to compare."));
        return;
    }
    const TaxRow* total = m_table->row(m_table->find(u"total"_s, 0));
    const QString difference = total ? total->differenceText() : QString();
    m_whatIf->setSummary(!total || !total->other.isValid() ? tr("Otherwise: not known")
            : difference.isEmpty()                         ? tr("No difference in all")
                                                           : tr("Otherwise %1 (%2)").arg(shownMoney(total->other), difference));
}

void TaxPanel::open(const QModelIndex& index)
{
    const TaxRow* row = m_table->row(index);
    const bool other = m_other && (index.column() == TaxTable::OtherColumn || index.column() == TaxTable::DifferenceColumn);
    const FigureRef figure = row ? (other ? row->otherFigure : row->figure) : FigureRef {};
    if (!figure) {
        if (row && row->line > 0 && row->isUnknown)
            enterRates();
        return;
    }
    m_openKey = row->key + (other ? u"/other"_s : QString());
    m_openLine = row->line;
    const bool wasHidden = m_derivation->isHidden();
    m_derivation->setVisible(true);
    reopen();
    showNotice();
    showWhy();
    if (const int all = m_splitter->orientation() == Qt::Vertical ? m_splitter->height() : m_splitter->width(); wasHidden)
        m_splitter->setSizes({ all * 2 / 5, all * 3 / 5 });
    m_tree->scrollTo(m_tree->currentIndex());
    m_derivation->setFocus(Qt::OtherFocusReason);
}

void TaxPanel::reopen()
{
    if (m_openKey.isEmpty())
        return;
    const bool other = m_openKey.endsWith(u"/other");
    const TaxRow* row = m_table->row(m_table->find(m_openKey.section(u'/', 0, 0), m_openLine));
    const FigureRef figure = row ? (other ? row->otherFigure : row->figure) : FigureRef {};
    if (!figure || (other && !m_other)) {
        closeDerivation();
        return;
    }
    QString title = m_openLine > 0 ? tr("Line %1 · %2").arg(m_openLine).arg(taxFigureName(row->key == u"line" ? u"total"_s : row->key)) : row->text;
    if (other)
        title = tr("%1, otherwise").arg(title);
    m_derivation->show(other ? m_other->sheet.sheet : m_now.sheet.sheet, figure, title);
}

void TaxPanel::closeDerivation()
{
    const bool hadFocus = m_derivation->isAncestorOf(QApplication::focusWidget());
    m_openKey.clear();
    m_derivation->clear();
    m_derivation->hide();
    showNotice();
    showWhy();
    if (hadFocus)
        m_tree->setFocus(Qt::OtherFocusReason);
}

void TaxPanel::takeOver()
{
    const TaxChange change = m_whatIf->change();
    const Document changed = changedDocument(m_document, change);
    const QList<Place> places = changedPlaces(m_document, change);
    const OwnRates rates = whatIfRates(changed);
    if (!(rates == m_sources.rates)) {
        m_sources.rates = rates;
        Q_EMIT ratesChanged(rates);
    }
    m_whatIf->reset();
    Q_EMIT takeOverRequested(changed, places);
}

void TaxPanel::jump(const QString& field)
{
    if (field.isEmpty())
        return;
    if (const Result<Place> place = m_document.place(field))
        Q_EMIT jumpRequested(*place);
}

int TaxPanel::currentLine() const
{
    const TaxRow* row = m_table->row(m_tree->currentIndex());
    return row ? row->line : 0;
}

void TaxPanel::enterRates()
{
    int line = currentLine();
    for (size_t i = 0; line == 0 && i < m_now.sheet.lines.size(); ++i)
        if (!m_now.sheet.lines[i].unknown.isEmpty())
            line = m_now.sheet.lines[i].no;
    const QString place = u"line["_s + QString::number(std::max(1, line)) + u"]."_s;
    const QString code = m_document.value(QString(place + u"commodityCode"));
    if (code.isEmpty())
        return;
    auto* dialog = new OwnRatesDialog(m_sources.rates,
        { .code = code, .goods = m_document.value(QString(place + u"goodsName")), .origin = m_document.value(QString(place + u"originCountry")),
            .agreement = m_document.value(QString(place + u"agreementOrigin")), .direction = m_document.direction() },
        *m_context.tables, m_context.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OwnRatesDialog::entered, this, [this](const OwnRates& rates) {
        m_sources.rates = rates;
        reckon();
        Q_EMIT ratesChanged(rates);
    });
    dialog->open();
}

void TaxPanel::copyTable()
{
    QGuiApplication::clipboard()->setText(taxTsv(m_table->rows(), m_document, m_other.has_value()));
}

QString TaxPanel::noticeText() const { return m_notice->isHidden() ? QString() : m_noticeWords->text(); }

QString TaxPanel::headText() const { return m_sum->text() + u' ' + m_state->text(); }

void TaxPanel::showMenu(const QPoint& at)
{
    QMenu menu(this);
    const QModelIndex index = m_tree->currentIndex();
    menu.addAction(tr("How it came about"), this, [this, index] { open(index); })->setEnabled(index.isValid());
    menu.addAction(tr("Enter rates…"), this, &TaxPanel::enterRates)->setEnabled(currentLine() > 0);
    menu.addAction(tr("What if, for this line"), this, [this] {
        setComparing(true);
        m_whatIf->setScope(currentLine());
        m_whatIf->focusFirst();
    })->setEnabled(currentLine() > 0);
    menu.addAction(tr("Go to the line"), this, [this] { jump(u"line["_s + QString::number(currentLine()) + u"].commodityCode"_s); })->setEnabled(currentLine() > 0);
    menu.addSeparator();
    menu.addAction(tr("Copy the table"), this, &TaxPanel::copyTable);
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

void TaxPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() > height() * 5 / 4 && width() > 600 ? Qt::Horizontal : Qt::Vertical);
    m_tree->setColumnHidden(TaxTable::OtherColumn, !m_other || width() < FourColumnsWidth);
}

void TaxPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_openKey.isEmpty())
        closeDerivation();
    else
        Q_EMIT formRequested();
}

void TaxPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isStale)
        showRows();
}

} // namespace Tongguan
