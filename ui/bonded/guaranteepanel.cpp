// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bonded/guaranteepanel.h"

#include "ui/calculator/derivationview.h"
#include "ui/forms/language.h"
#include "ui/forms/valuetext.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Tongguan {

namespace {

    enum GuaranteeColumn { GuaranteeMaterial, GuaranteeValue, GuaranteeTaxes, GuaranteeColumns }; // the taxes open below
    constexpr int LineAtRole = Qt::UserRole; // line of the sheet; below 0: the total
    const auto ReasonProperty = "reason";

    QString yuan(const TaxSheet& sheet, FigureRef figure) { return figure ? withSeparators(sheet.sheet.value(figure).rounded(2).toString()) : QString(); }

} // namespace

GuaranteePanel::GuaranteePanel(const CodeTables& tables, QWidget* parent)
    : SidePanel(parent), m_sentence(new QLabel), m_tree(new QTreeWidget), m_why(new DerivationView), m_make(new QPushButton(themedIcon(u"add"), tr("Make the guarantee"))), m_exchange(new QPushButton)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_sentence);
    const CodeTable* words = tables.table(u"guaranteeReason");
    for (const GuaranteeReason& reason : guaranteeReasons()) {
        const auto code = words ? words->find(reason.code) : std::nullopt;
        auto* box = new QCheckBox(code ? inLanguage(code->name) : reason.code);
        box->setProperty(ReasonProperty, reason.code);
        box->setToolTip(reason.need == GuaranteeNeed::Due ? tr("A guarantee is due") : tr("Customs may ask for a guarantee"));
        connect(box, &QCheckBox::toggled, this, [this] {
            showSentence();
            Q_EMIT reasonsChanged(reasons());
        });
        m_boxes.append(box);
        layout->addWidget(box);
    }
    m_tree->setObjectName(u"guaranteeTaxes"_s);
    m_tree->setAccessibleName(tr("Taxes of the materials"));
    m_tree->setHeaderLabels({ tr("Material"), tr("Value, CNY"), tr("Taxes") });
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(GuaranteeMaterial, QHeaderView::Stretch);
    for (int column = GuaranteeValue; column < GuaranteeColumns; ++column)
        m_tree->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_tree);
    split->addWidget(m_why);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    layout->addWidget(split, 1);
    m_make->setObjectName(u"makeGuarantee"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(m_exchange);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_exchange, &QPushButton::clicked, this, &GuaranteePanel::exchangeRequested);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &GuaranteePanel::showWhy);
    connect(m_tree, &QTreeWidget::itemActivated, this, &GuaranteePanel::jump);
    connect(m_make, &QPushButton::clicked, this, [this] { Q_EMIT guaranteeRequested(reasons().value(0), amount().isValid() ? amount().toString() : QString()); });
    fill();
}

GuaranteePanel::~GuaranteePanel()
{
    m_why->clear(); // before the sheet that it reads
}

void GuaranteePanel::startAnew()
{
    m_document = {};
    m_import = {};
    m_why->clear();
    m_sheet.reset();
    fill();
}

void GuaranteePanel::setDocument(const Document& document, bool)
{
    m_document = document;
    if (isVisible())
        Q_EMIT taxesRequested(document);
}

void GuaranteePanel::showEvent(QShowEvent* event)
{
    SidePanel::showEvent(event);
    if (!m_document.isNull())
        Q_EMIT taxesRequested(m_document);
}

void GuaranteePanel::setTaxes(MaterialImport import, TaxSheet sheet)
{
    m_why->clear();
    m_import = std::move(import);
    m_sheet = std::make_unique<TaxSheet>(std::move(sheet));
    fill();
}

void GuaranteePanel::setReasons(const QStringList& reasons)
{
    for (QCheckBox* box : std::as_const(m_boxes)) {
        const QSignalBlocker quiet(box);
        box->setChecked(reasons.contains(box->property(ReasonProperty).toString()));
    }
    showSentence();
}

QStringList GuaranteePanel::reasons() const
{
    QStringList checked;
    for (const QCheckBox* box : m_boxes) {
        if (box->isChecked())
            checked.append(box->property(ReasonProperty).toString());
    }
    return checked;
}

QString GuaranteePanel::sentence() const { return m_sentence->text(); }

Decimal GuaranteePanel::amount() const
{
    return m_sheet && m_sheet->totals.total && unknown() == 0 ? m_sheet->sheet.value(m_sheet->totals.total).rounded(2) : Decimal::invalid();
}

int GuaranteePanel::unknown() const
{
    return m_sheet ? int(std::ranges::count_if(m_sheet->lines, [](const TaxLine& line) { return !line.total || !line.unknown.isEmpty(); })) : 0;
}

// --- What is shown

void GuaranteePanel::showSentence()
{
    const GuaranteeNeed need = guaranteeNeed(reasons());
    const QString sum = amount().isValid()     ? tr("%1 CNY").arg(withSeparators(amount().toString()))
        : m_sheet && m_sheet->totals.total ? tr("at least %1 CNY").arg(yuan(*m_sheet, m_sheet->totals.total))
                                           : tr("the taxes of the materials");
    QString text = need == GuaranteeNeed::Due ? tr("A guarantee is due before this record is set up: %1, the tax payable on its materials.").arg(sum)
        : need == GuaranteeNeed::MayBeAsked   ? tr("Customs may ask for a guarantee before this record is set up, up to %1, the tax payable on its materials.").arg(sum)
                                              : tr("No guarantee is due unless one of these holds. The tax payable on its materials would be %1.").arg(sum);
    if (const int open = unknown(); open > 0)
        text += u' ' + tr("Of %n material(s) price, rate or exchange rate is not known: the sum is not whole.", nullptr, open);
    const QStringList currencies = m_sheet ? m_sheet->missingCurrencies : QStringList();
    m_exchange->setVisible(!currencies.isEmpty());
    m_exchange->setText(tr("Exchange rate of %1…").arg(currencies.join(u", "_s)));
    text += u' ' + tr("(GACC order 219, as practised)");
    m_sentence->setText(text);
    QPalette colours = palette();
    if (need != GuaranteeNeed::None)
        colours.setColor(QPalette::WindowText, toneColor(need == GuaranteeNeed::Due ? Tone::Bad : Tone::Warning, palette()));
    m_sentence->setPalette(colours);
    m_make->setEnabled(need != GuaranteeNeed::None);
}

void GuaranteePanel::addLine(const TaxLine& line, qsizetype at)
{
    const int row = m_import.rows.value(at, -1);
    const QString place = u"material[%1]."_s.arg(row + 1);
    auto* item = new QTreeWidgetItem(m_tree, { u"%1 %2"_s.arg(m_document.value(QString(place + u"no"_s)), m_document.value(QString(place + u"name"_s))), yuan(*m_sheet, line.value), line.total ? yuan(*m_sheet, line.total) : tr("not known") });
    item->setData(0, LineAtRole, int(at));
    QStringList remarks;
    for (const TaxRemark& remark : line.unknown)
        remarks << inLanguage(remark.text);
    for (int column = 0; column < GuaranteeColumns; ++column) {
        item->setToolTip(column, remarks.isEmpty() ? item->text(column) : remarks.join(u'\n'));
        if (column == GuaranteeMaterial)
            continue;
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setFont(column, Theme::figureFont(font()));
    }
    if (!line.total || !remarks.isEmpty()) {
        item->setForeground(GuaranteeTaxes, toneColor(Tone::Warning, palette()));
        item->setIcon(GuaranteeMaterial, themedIcon(u"warning", Tone::Warning));
    }
}

void GuaranteePanel::fill()
{
    const int current = m_tree->currentItem() ? m_tree->indexOfTopLevelItem(m_tree->currentItem()) : 0;
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        for (qsizetype at = 0; m_sheet && at < qsizetype(m_sheet->lines.size()); ++at)
            addLine(m_sheet->lines[size_t(at)], at);
        if (m_sheet && m_sheet->totals.total) {
            const TaxTotals& totals = m_sheet->totals;
            auto* sum = new QTreeWidgetItem(m_tree, { tr("Together"), yuan(*m_sheet, totals.value), yuan(*m_sheet, totals.total) });
            sum->setData(0, LineAtRole, -1);
            QFont bold = Theme::figureFont(font());
            bold.setBold(true);
            for (int column = 0; column < GuaranteeColumns; ++column) {
                sum->setFont(column, bold);
                if (column > GuaranteeMaterial)
                    sum->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            }
        }
        if (m_tree->topLevelItemCount() > 0)
            m_tree->setCurrentItem(m_tree->topLevelItem(std::min(current, m_tree->topLevelItemCount() - 1)));
    }
    showSentence();
    showWhy();
}

void GuaranteePanel::showWhy()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const int at = item ? item->data(0, LineAtRole).toInt() : -1;
    const FigureRef figure = !item || !m_sheet ? FigureRef() : at < 0 ? m_sheet->totals.total : m_sheet->lines[size_t(at)].total;
    m_why->setVisible(bool(figure)); // else the materials need the room
    if (figure)
        m_why->show(m_sheet->sheet, figure, item->text(0));
    else
        m_why->clear();
}

void GuaranteePanel::jump()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const int row = item ? m_import.rows.value(item->data(0, LineAtRole).toInt(), -1) : -1;
    if (row < 0 || m_document.isNull())
        return;
    if (const Result<Place> place = m_document.place(u"material[%1].unitPrice"_s.arg(row + 1)))
        Q_EMIT jumpRequested(*place);
}

// --- Keys

QString GuaranteePanel::asTable() const
{
    const auto textOf = [](const QTreeWidgetItem* row) {
        QStringList cells;
        for (int column = 0; column < GuaranteeColumns; ++column)
            cells.append(row->text(column));
        return cells.join(u'\t');
    };
    QStringList lines { textOf(m_tree->headerItem()) };
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row)
        lines.append(textOf(m_tree->topLevelItem(row)));
    return lines.join(u'\n') + u'\n';
}

void GuaranteePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(asTable());
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT formRequested();
    else
        SidePanel::keyPressEvent(event);
}

void GuaranteePanel::focusInEvent(QFocusEvent* event)
{
    SidePanel::focusInEvent(event);
    m_boxes.first()->setFocus(event->reason());
}

void GuaranteePanel::changeEvent(QEvent* event)
{
    SidePanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace Tongguan
