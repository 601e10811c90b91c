// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bonded/listledgerpanel.h"

#include "ui/bonded/listledgerwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Tongguan {

namespace {

    enum LedgerColumn { LineColumn, ItemColumn, MovementColumn, QuantityColumn, BeforeColumn, AfterColumn, LedgerColumns };
    constexpr int LineRole = Qt::UserRole; // the list's line

    QString ledgerToneIcon(Tone tone)
    {
        switch (tone) {
        case Tone::Bad: return u"returned"_s;
        case Tone::Warning: return u"warning"_s;
        case Tone::Good: return u"check"_s;
        default: return u"info"_s;
        }
    }

} // namespace

ListLedgerPanel::ListLedgerPanel(QWidget* parent)
    : SidePanel(parent)
    , m_icon(new QLabel)
    , m_sentence(new QLabel)
    , m_tree(new QTreeWidget)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tree->setObjectName(u"listLedger"_s);
    m_tree->setAccessibleName(tr("What this list does to the ledger"));
    m_tree->setColumnCount(LedgerColumns);
    m_tree->setHeaderLabels({ tr("Line"), tr("Item"), tr("Movement"), tr("Quantity"), tr("Before"), tr("After") });
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(ItemColumn, QHeaderView::Stretch);
    m_tree->header()->setMinimumSectionSize(36);
    for (const int column : { QuantityColumn, BeforeColumn, AfterColumn })
        m_tree->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 6, 8, 4);
    top->setSpacing(6);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addWidget(m_sentence, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_tree, &QTreeWidget::itemActivated, this, &ListLedgerPanel::jump);
    fill();
}

void ListLedgerPanel::startAnew()
{
    m_view = {};
    m_document = {};
    fill();
}

void ListLedgerPanel::setDocument(const Document& document, bool)
{
    m_document = document;
    Q_EMIT examineRequested(document);
}

void ListLedgerPanel::setView(const ListLedgerView& view)
{
    m_view = view;
    fill();
}

QString ListLedgerPanel::sentence() const { return m_sentence->text(); }

void ListLedgerPanel::fill()
{
    const LedgerSentence words = ledgerSentence(m_view);
    m_sentence->setText(words.text);
    m_icon->setPixmap(themedPixmap(ledgerToneIcon(words.tone), QSize(16, 16), devicePixelRatioF(), toneColor(words.tone, palette())));
    const int line = m_tree->currentItem() ? m_tree->currentItem()->data(0, LineRole).toInt() : 0;
    m_tree->clear();
    if (m_view.ledger) {
        for (const LineStand& stand : std::as_const(m_view.ledger->stand.lines))
            addLine(stand);
        for (const MaterialShortage& shortage : std::as_const(m_view.ledger->stand.shortages))
            addShortage(shortage);
    }
    const QList<LineStand> stands = m_view.ledger ? m_view.ledger->stand.lines : QList<LineStand>();
    m_tree->setColumnHidden(BeforeColumn, std::ranges::all_of(stands, [](const LineStand& stand) { return stand.limit.isEmpty(); })); // names need the room
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        if (m_tree->topLevelItem(row)->data(0, LineRole).toInt() == line)
            m_tree->setCurrentItem(m_tree->topLevelItem(row));
    }
}

void ListLedgerPanel::addLine(const LineStand& line)
{
    const LedgerItem* item = m_view.item(ruleOf(line.kind).side, line.item);
    const bool isBound = line.isKnown && !line.limit.isEmpty();
    auto* row = new QTreeWidgetItem(m_tree,
        { QString::number(line.line), itemText(item, line.item), movementWord(line.kind), m_view.amount(line.quantity, item), isBound ? m_view.amount(line.before, nullptr) : QString(),
            isBound ? m_view.amount(line.after, nullptr) : line.isKnown ? QString() : tr("not in the record") });
    row->setData(0, LineRole, line.line);
    for (const int column : { LineColumn, QuantityColumn, BeforeColumn, AfterColumn }) {
        row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        row->setFont(column, Theme::figureFont(font()));
    }
    if (isBound)
        row->setToolTip(AfterColumn, tr("%1: %2").arg(limitWord(line.limit), m_view.amount(line.after, item)));
    row->setToolTip(ItemColumn, row->text(ItemColumn));
    if (line.isOver() || !line.isKnown) {
        row->setForeground(AfterColumn, toneColor(Tone::Bad, palette()));
        row->setIcon(AfterColumn, themedIcon(u"error", Tone::Bad));
    }
}

void ListLedgerPanel::addShortage(const MaterialShortage& shortage)
{
    const LedgerItem* item = m_view.item(LedgerSide::Material, shortage.material);
    auto* row = new QTreeWidgetItem(m_tree,
        { QString::number(shortage.line), itemText(item, shortage.material), tr("Material does not reach"), {}, {}, m_view.amount(shortage.remaining, item) });
    row->setData(0, LineRole, shortage.line);
    row->setIcon(AfterColumn, themedIcon(u"warning", Tone::Warning));
    row->setForeground(AfterColumn, toneColor(Tone::Warning, palette()));
    for (const int column : { LineColumn, AfterColumn }) {
        row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        row->setFont(column, Theme::figureFont(font()));
    }
}

void ListLedgerPanel::jump(QTreeWidgetItem* row)
{
    if (m_document.isNull())
        return;
    if (const Result<Place> place = m_document.place(u"line[%1].quantity"_s.arg(row->data(0, LineRole).toInt())))
        Q_EMIT jumpRequested(*place);
}

QString ListLedgerPanel::asTable() const
{
    QStringList lines;
    const auto textOf = [](const QTreeWidgetItem* row) {
        QStringList cells;
        for (int column = 0; column < LedgerColumns; ++column)
            cells.append(row->text(column).simplified());
        return cells.join(u'\t');
    };
    lines.append(textOf(m_tree->headerItem()));
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row)
        lines.append(textOf(m_tree->topLevelItem(row)));
    return lines.join(u'\n') + u'\n';
}

void ListLedgerPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(asTable());
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT formRequested();
    else
        SidePanel::keyPressEvent(event);
}

void ListLedgerPanel::focusInEvent(QFocusEvent* event)
{
    SidePanel::focusInEvent(event);
    m_tree->setFocus(event->reason());
    if (!m_tree->currentItem())
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void ListLedgerPanel::changeEvent(QEvent* event)
{
    SidePanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace Tongguan
