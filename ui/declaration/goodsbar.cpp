// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/declaration/goodsbar.h"

#include "ui/forms/language.h"
#include "ui/forms/meaning.h"
#include "ui/shell/icons.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Tongguan {

GoodsBar::GoodsBar(QWidget* parent)
    : QWidget(parent)
    , m_hint(new QLabel)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 0, 0, 6);
    layout->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    m_suggest = add(u"search"_s, tr("Suggest a code"), tr("Products and codes declared before, CAS numbers, names in the tariff (F4 in the goods name)"));
    m_elements = add(u"edit"_s, tr("Declaration elements"), tr("Fill in the elements one by one (F4 in the elements)"));
    m_tariff = add(u"book"_s, tr("Tariff"), tr("Look the code up in the tariff (Shift+F4)"));
    m_products = add(u"goods"_s, tr("Product library"), tr("The enterprise's products"));
    for (QToolButton* button : { m_suggest, m_elements, m_tariff, m_products }) {
        row->addWidget(button);
    }
    row->addStretch();
    layout->addLayout(row);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::RichText);
    m_hint->setContentsMargins(6, 0, 0, 0);
    m_hint->setObjectName(u"casHint"_s);
    m_hint->hide();
    layout->addWidget(m_hint);
    connect(m_elements, &QToolButton::clicked, this, &GoodsBar::elementsRequested);
    connect(m_suggest, &QToolButton::clicked, this, &GoodsBar::suggestionsRequested);
    connect(m_tariff, &QToolButton::clicked, this, &GoodsBar::tariffRequested);
    connect(m_products, &QToolButton::clicked, this, &GoodsBar::productsRequested);
}

QToolButton* GoodsBar::add(const QString& icon, const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolTip(tip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the keys are in the fields
    return button;
}

void GoodsBar::setUsable(bool hasLine, bool isEditable)
{
    m_elements->setEnabled(hasLine);
    m_suggest->setEnabled(isEditable);
    m_tariff->setEnabled(hasLine);
    m_products->setEnabled(hasLine);
}

QString GoodsBar::sentence(const CasMention& mention, const QString& code, bool& isWarning) const
{
    if (!mention.isRight) {
        isWarning = true;
        return tr("CAS %1: its check digit is wrong.").arg(mention.cas);
    }
    if (!mention.fact) {
        return tr("CAS %1: not in the table, so nothing is known of code and danger.").arg(mention.cas);
    }
    const CasFact& fact = *mention.fact;
    QStringList subheadings;
    for (const QString& one : fact.subheadings) {
        subheadings.append(one.left(4) + u'.' + one.mid(4));
    }
    QString text = tr("CAS %1 is %2, subheading %3.").arg(mention.cas, inLanguage(fact.name), subheadings.join(tr(" or ")));
    if (!fact.note.isEmpty()) {
        text += u' ' + fact.note + tr(".");
    }
    const bool fits = std::any_of(fact.subheadings.cbegin(), fact.subheadings.cend(), [&code](const QString& one) { return code.startsWith(one); });
    if (!code.isEmpty() && !fits) {
        isWarning = true;
        text += u' ' + tr("The line's code %1 is not below it: please check.").arg(code);
    }
    if (!fact.unNumbers.isEmpty()) {
        isWarning = true;
        QStringList numbers;
        for (const QString& number : fact.unNumbers) {
            numbers.append(u"UN"_s + number);
        }
        text += u' ' + tr("Dangerous goods: %1, class %2.").arg(numbers.join(u'/'), fact.classes.join(u'/'));
    }
    return text;
}

void GoodsBar::present(const QList<CasMention>& mentions, const QString& code)
{
    bool isWarning = false;
    QStringList sentences;
    for (const CasMention& mention : mentions) {
        sentences.append(sentence(mention, code, isWarning));
    }
    if (sentences == m_told) {
        return;
    }
    m_told = sentences;
    m_hint->setVisible(!sentences.isEmpty());
    const Meaning meaning = isWarning ? Meaning::Warning : Meaning::Note;
    m_hint->setText(u"<span style='color:%1'>%2</span> %3"_s.arg(meaningColour(meaning, palette()).name(),
        (isWarning ? tr("Please note:") : tr("Note:")).toHtmlEscaped(), sentences.join(u' ').toHtmlEscaped()));
}

QString GoodsBar::hintText() const
{
    return m_told.join(u' ');
}

} // namespace Tongguan
