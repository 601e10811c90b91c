// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/findingspanel.h"

#include "ui/document/fieldname.h"
#include "ui/forms/language.h"
#include "ui/forms/meaning.h"
#include "ui/shell/icons.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Tongguan {

static constexpr int FindingIndexRole = Qt::UserRole;

// Breaks long messages over as many lines as the panel's width asks for.
class FindingDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* tree = static_cast<const QTreeWidget*>(option.widget);
        const int depth = index.parent().isValid() ? 2 : 1;
        const int room = tree->viewport()->width() - depth * tree->indentation() - tree->iconSize().width() - 16;
        const QRect text = QFontMetrics(option.font).boundingRect(QRect(0, 0, std::max(80, room), 4000),
            int(Qt::TextWordWrap), index.data().toString());
        return { room, std::max(text.height() + 4, 22) };
    }
};

FindingsPanel::FindingsPanel(QWidget* parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget)
    , m_why(new QLabel)
    , m_rule(new QToolButton)
{
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setWordWrap(true);
    m_tree->setIndentation(12);
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIconSize(QSize(16, 16));
    m_tree->setItemDelegate(new FindingDelegate(m_tree));
    m_tree->setAccessibleName(tr("Findings"));
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_why->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_why->setMargin(8);
    m_why->setAccessibleName(tr("Why"));
    m_why->hide();
    auto* open = new QAction(themedIcon(u"book"), tr("Open the rule"), this);
    open->setObjectName(u"openRule"_s);
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(open, &QAction::triggered, this, &FindingsPanel::askRule);
    addAction(open);
    m_rule->setDefaultAction(open);
    m_rule->setToolTip(u"%1  %2"_s.arg(open->text(), open->shortcut().toString(QKeySequence::NativeText)));
    m_rule->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_rule->setAutoRaise(true);
    m_rule->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_why);
    layout->addWidget(m_rule, 0, Qt::AlignLeft);
    connect(m_tree, &QTreeWidget::itemActivated, this, &FindingsPanel::jump); // Enter or double click
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &FindingsPanel::showWhy);
}

int FindingsPanel::count(Severity severity) const
{
    return int(std::count_if(m_findings.begin(), m_findings.end(),
        [severity](const PlacedFinding& each) { return !each.isRemark && each.finding.severity == severity; }));
}

QString FindingsPanel::whyText() const
{
    return m_why->isHidden() ? QString() : m_why->text();
}

void FindingsPanel::setFindings(const QList<PlacedFinding>& findings, const Document& document, bool checking)
{
    QStringList names;
    for (const PlacedFinding& each : findings) {
        names.append(each.place ? placeName(document, *each.place) : tr("Whole document"));
    }
    if (findings != m_findings || names != m_names || checking != m_checking) {
        m_checking = checking;
        m_findings = findings;
        m_names = names;
        fill();
    }
}

void FindingsPanel::fill()
{
    const QTreeWidgetItem* now = m_tree->currentItem();
    const int before = now ? now->data(0, FindingIndexRole).toInt() : -1;
    m_tree->clear();
    QList<int> remarks;
    QHash<Severity, QList<int>> bySeverity;
    for (int at = 0; at < int(m_findings.size()); ++at) {
        (m_findings.at(at).isRemark ? remarks : bySeverity[m_findings.at(at).finding.severity]).append(at);
    }
    addGroup(tr("Officer's remarks"), u"person"_s, Tone::Bad, remarks);
    addGroup(tr("Errors"), u"error"_s, Tone::Bad, bySeverity.value(Severity::Error));
    addGroup(tr("Warnings"), u"warning"_s, Tone::Warning, bySeverity.value(Severity::Warning));
    addGroup(tr("Notes"), u"note"_s, Tone::Working, bySeverity.value(Severity::Note));
    if (m_findings.isEmpty()) {
        auto* item = new QTreeWidgetItem(m_tree, { m_checking ? tr("Nothing found by the checks") : tr("The checks run while the document may be edited") });
        item->setIcon(0, m_checking ? themedIcon(u"check", Tone::Good) : QIcon());
        item->setFlags(Qt::ItemIsEnabled);
        item->setData(0, FindingIndexRole, -1);
    }
    for (int top = 0; top < m_tree->topLevelItemCount(); ++top) {
        QTreeWidgetItem* group = m_tree->topLevelItem(top);
        for (int row = 0; row < group->childCount(); ++row) {
            if (group->child(row)->data(0, FindingIndexRole).toInt() == before) {
                m_tree->setCurrentItem(group->child(row));
            }
        }
    }
    showWhy();
}

void FindingsPanel::addGroup(const QString& title, const QString& iconName, Tone tone, const QList<int>& which)
{
    if (which.isEmpty()) {
        return;
    }
    auto* group = new QTreeWidgetItem(m_tree, { tr("%1 (%2)").arg(title).arg(which.size()) });
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setForeground(0, toneColor(tone, palette()));
    group->setIcon(0, themedIcon(iconName, tone));
    group->setFlags(Qt::ItemIsEnabled);
    group->setData(0, FindingIndexRole, -1);
    for (const int at : which) {
        const QString message = inLanguage(m_findings.at(at).finding.message);
        // A message names its field as a rule; where it does not, we do.
        const QString field = m_names.at(at);
        const QString name = field.section(u" · "_s, -1);
        const QString text = message.contains(name) && !field.contains(u" · "_s) ? message : QString(field + u'\n' + message);
        auto* item = new QTreeWidgetItem(group, { text });
        item->setIcon(0, themedIcon(iconName, tone));
        item->setData(0, FindingIndexRole, at);
        item->setData(0, Qt::AccessibleTextRole, QString(title + u": "_s + text));
    }
    group->setExpanded(true);
}

void FindingsPanel::jump(QTreeWidgetItem* item)
{
    const int at = item->data(0, FindingIndexRole).toInt();
    if (at >= 0 && m_findings.at(at).place) {
        Q_EMIT jumpRequested(*m_findings.at(at).place);
    }
}

void FindingsPanel::makeCurrent(const PlacedFinding& finding)
{
    for (int top = 0; top < m_tree->topLevelItemCount(); ++top) {
        for (int row = 0; row < m_tree->topLevelItem(top)->childCount(); ++row) {
            QTreeWidgetItem* item = m_tree->topLevelItem(top)->child(row);
            if (m_findings.at(item->data(0, FindingIndexRole).toInt()) == finding) {
                m_tree->setCurrentItem(item);
                return;
            }
        }
    }
}

void FindingsPanel::askRule()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const int at = item ? item->data(0, FindingIndexRole).toInt() : -1;
    if (at >= 0 && !m_findings.at(at).isRemark) {
        Q_EMIT ruleRequested(m_findings.at(at).finding);
    }
}

void FindingsPanel::showWhy()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const int at = item ? item->data(0, FindingIndexRole).toInt() : -1;
    m_rule->setVisible(at >= 0 && !m_findings.at(at).isRemark);
    if (at < 0) {
        m_why->hide();
        return;
    }
    const Finding& finding = m_findings.at(at).finding;
    QStringList parts;
    if (const QString why = inLanguage(finding.why); !why.isEmpty()) {
        parts.append(tr("Why: %1").arg(why));
    }
    if (!finding.source.isEmpty()) {
        parts.append(tr("Source: %1").arg(finding.source));
    }
    if (!m_findings.at(at).isRemark) {
        parts.append(tr("Rule: %1").arg(finding.id));
    }
    m_why->setText(parts.join(u'\n'));
    m_why->setVisible(!parts.isEmpty());
}

void FindingsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Q_EMIT m_tree->itemDelegate()->sizeHintChanged({}); // lines break elsewhere now
}

void FindingsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        fill();
    }
}

} // namespace Tongguan
