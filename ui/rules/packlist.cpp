// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/packlist.h"

#include "ui/rules/rulewords.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"

#include <QClipboard>
#include <QListWidget>
#include <QTextDocument>

namespace Tongguan {

static constexpr int PackHtmlRole = Qt::UserRole;

// Words of several tones, broken to the list's width.
class PackDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        item.icon = {};
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        painter->save();
        const bool active = item.state.testFlag(QStyle::State_Selected);
        QTextDocument document;
        lay(document, index, option, active ? option.palette.color(QPalette::HighlightedText) : QColor());
        painter->translate(option.rect.topLeft() + QPoint(4, 4));
        document.drawContents(painter);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QTextDocument document;
        lay(document, index, option, {});
        return { 40, int(document.size().height()) + 8 };
    }

private:
    static void lay(QTextDocument& document, const QModelIndex& index, const QStyleOptionViewItem& option, const QColor& one)
    {
        document.setDocumentMargin(0);
        document.setDefaultFont(option.font);
        QString html = index.data(PackHtmlRole).toString();
        if (one.isValid()) // on the selection everything takes its colour
            html = u"<div style=\"color:%1\">%2</div>"_s.arg(one.name(), html.remove(QRegularExpression(u"color:#[0-9a-f]{6}"_s)));
        document.setHtml(html);
        const auto* list = static_cast<const QListWidget*>(option.widget);
        document.setTextWidth(list->viewport()->width() - 8);
    }
};

PackList::PackList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_pin(new QPushButton)
    , m_takeIn(new QPushButton(tr("Take in a pack…")))
{
    auto* title = new QLabel(tr("Packs"));
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    title->setBuddy(m_list);
    m_list->setObjectName(u"packs"_s);
    m_list->setAccessibleName(tr("Packs of rules"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new PackDelegate(m_list));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(themedIcon(u"copy"), tr("Copy"), m_list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &PackList::copyReason);
    m_list->addAction(copy);
    m_pin->setObjectName(u"pin"_s);
    m_takeIn->setObjectName(u"takeIn"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_pin);
    layout->addWidget(m_takeIn);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &PackList::showActions);
    connect(m_takeIn, &QPushButton::clicked, this, &PackList::takeInRequested);
    connect(m_pin, &QPushButton::clicked, this, [this] {
        const PackView& pack = m_packs.at(m_list->currentRow());
        Q_EMIT pinRequested(pack.id, pack.pinned ? 0 : pack.version);
    });
    setMayManage(false);
}

void PackList::setPacks(const QList<PackView>& packs)
{
    if (packs == m_packs && m_list->count() > 0)
        return;
    m_packs = packs;
    fill();
}

void PackList::setMayManage(bool may)
{
    m_mayManage = may;
    showActions();
}

QString packText(const PackView& pack)
{
    QStringList lines { packTitle(pack) + u" — "_s + standingWord(pack) };
    if (pack.pinned)
        lines.append(PackList::tr("held by the office: newer ones wait"));
    if (pack.standing != PackView::Standing::Draft && pack.signature != PackView::Signature::Unread)
        lines.append(signatureWords(pack.signature));
    if (pack.standing == PackView::Standing::InUse || pack.standing == PackView::Standing::Kept)
        lines.append(validityWords(pack));
    if (!pack.issuer.isEmpty())
        lines.append(PackList::tr("by %1").arg(pack.issuer));
    if (!pack.rules.isEmpty())
        lines.append(PackList::tr("%n rule(s)", nullptr, int(pack.rules.size())));
    if (!pack.file.isEmpty())
        lines.append(pack.file);
    if (pack.refusal) {
        lines.append(explain(*pack.refusal).what);
        if (!pack.refusal->detail.isEmpty())
            lines.append(pack.refusal->field.isEmpty() ? pack.refusal->detail : pack.refusal->field + u": "_s + pack.refusal->detail);
        lines.append(PackList::tr("The last good one stays in use."));
    }
    return lines.join(u'\n');
}

void PackList::fill()
{
    const int before = m_list->currentRow();
    m_list->clear();
    for (const PackView& pack : std::as_const(m_packs)) {
        const QString text = packText(pack);
        auto* item = new QListWidgetItem(m_list);
        QStringList lines = text.split(u'\n');
        lines.removeFirst();
        const QString tone = toneColor(standingTone(pack), palette()).name();
        item->setData(PackHtmlRole, u"<b>%1</b><br><span style=\"color:%2\"><b>%3</b></span><br><span style=\"color:%4\">%5</span>"_s.arg(
            packTitle(pack).toHtmlEscaped(), tone, standingWord(pack).toHtmlEscaped(), quietColor(palette()).name(),
            lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s)));
        item->setData(Qt::AccessibleTextRole, text);
        item->setToolTip(text);
    }
    m_list->setCurrentRow(std::clamp(before, -1, m_list->count() - 1));
    showActions();
}

void PackList::showActions()
{
    const int row = m_list->currentRow();
    const bool good = row >= 0 && row < m_packs.size() && m_packs.at(row).signature == PackView::Signature::Good
        && m_packs.at(row).standing != PackView::Standing::Refused;
    m_pin->setText(good && m_packs.at(row).pinned ? tr("Let newer ones in") : tr("Hold on to this version"));
    m_pin->setVisible(m_mayManage && good);
    m_takeIn->setVisible(m_mayManage);
}

void PackList::copyReason() const
{
    if (m_list->currentRow() >= 0)
        QGuiApplication::clipboard()->setText(packText(m_packs.at(m_list->currentRow())));
}

void PackList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Q_EMIT m_list->itemDelegate()->sizeHintChanged({});
}

void PackList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace Tongguan
