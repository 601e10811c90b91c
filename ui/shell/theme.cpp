// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"
#include "models/base/text.h"
#include "ui/shell/tone.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QSettings>
#include <QProxyStyle>
#include <QStyleOptionButton>

namespace Tongguan {

namespace {

constexpr auto DensityProperty = "tongguanComfortable";

// Fusion, but: it gives a button at least 80 pixels and a longer text hardly anything beside it, so that a Chinese one touches
// the edge; and it draws the outline of check boxes and radio buttons darker than the window, where nobody sees it in the dark.
class HouseStyle final : public QProxyStyle {
public:
    using QProxyStyle::QProxyStyle;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override
    {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto* button = type == CT_PushButton ? qstyleoption_cast<const QStyleOptionButton*>(option) : nullptr;
        return button && !button->text.isEmpty() ? size.expandedTo({ contents.width() + 2 * Beside, 0 }) : size;
    }
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override
    {
        const auto* button = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton ? qstyleoption_cast<const QStyleOptionButton*>(option) : nullptr;
        if (!button || !isDark(option->palette)) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        QStyleOptionButton seen = *button;
        seen.palette.setColor(QPalette::Window, quietColor(option->palette).lighter(130)); // the outline is a darker one of it
        QProxyStyle::drawPrimitive(element, &seen, painter, widget);
    }

private:
    static constexpr int Beside = 12;
};

bool systemPrefersDark(const QPalette& systemPalette)
{
#ifdef Q_OS_WIN // Qt 6.4 does not tell
    const QSettings personalize(uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s, QSettings::NativeFormat);
    if (personalize.contains(u"AppsUseLightTheme"_s))
        return personalize.value(u"AppsUseLightTheme"_s).toInt() == 0;
#endif
    return isDark(systemPalette);
}

bool comfortable()
{
    return qApp && qApp->property(DensityProperty).toBool();
}

int rowHeightFor(int compact, int roomy)
{
    return std::max(comfortable() ? roomy : compact, QFontMetrics(QApplication::font()).height() + 6);
}

} // namespace

Theme::Theme(QApplication& application, const QString& language)
    : QObject(&application)
    , m_application(application)
    , m_systemDark(systemPrefersDark(QApplication::palette()))
{
    QApplication::setStyle(new HouseStyle(u"Fusion"_s)); // the application owns it
    QApplication::setFont(interfaceFont(QApplication::font(), language));
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    apply();
}

void Theme::apply()
{
    m_application.setProperty(DensityProperty, m_density == Density::Comfortable);
    QApplication::setPalette(palette(m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemDark)));
    Q_EMIT changed();
}

QPalette Theme::palette(bool dark)
{
    const QColor window(dark ? 0x22272d : 0xf2f4f7), base(dark ? 0x191d22 : 0xffffff), alternate(dark ? 0x1e2329 : 0xf6f8fa);
    const QColor text(dark ? 0xe4e9ee : 0x1a2530), button(dark ? 0x2d333b : 0xfbfcfd), line(dark ? 0x3a424b : 0xd3dae1);
    const QColor quiet(dark ? 0x9eaab5 : 0x5c6873), disabled(dark ? 0x6f7a85 : 0x98a3ad), accent(dark ? 0x2f6db0 : 0x0f4c8a);
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, alternate);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, quiet);
    p.setColor(QPalette::Button, button);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, dark ? QColor(0xffa49b) : QColor(0xb3261e));
    p.setColor(QPalette::ToolTipBase, dark ? QColor(0x2d333b) : QColor(0xffffff));
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Link, dark ? QColor(0x8cc0f8) : QColor(0x0f5ea8));
    p.setColor(QPalette::LinkVisited, dark ? QColor(0xd3b0f7) : QColor(0x6a3d9f));
    p.setColor(QPalette::Light, dark ? QColor(0x39414a) : QColor(0xffffff));
    p.setColor(QPalette::Midlight, dark ? QColor(0x323941) : QColor(0xe6ebf0));
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, dark ? QColor(0x12151a) : QColor(0xb7c1cb));
    p.setColor(QPalette::Shadow, dark ? QColor(0x0b0d10) : QColor(0x8d98a3));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    p.setColor(QPalette::Inactive, QPalette::Highlight, accent);
    return p;
}

QFont Theme::interfaceFont(const QFont& system, const QString& language)
{
    const QStringList simplified { u"Microsoft YaHei UI"_s, u"PingFang SC"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"WenQuanYi Micro Hei"_s };
    const QStringList traditional { u"Microsoft JhengHei UI"_s, u"PingFang TC"_s, u"Noto Sans CJK TC"_s, u"Source Han Sans TC"_s };
    const QStringList wanted = language == u"zh_TW" ? traditional + simplified : simplified + traditional;
    const QStringList installed = QFontDatabase::families();
    QStringList families;
    for (const auto& family : wanted) {
        if (installed.contains(family))
            families.append(family);
    }
    families += system.families();
    QFont font = system;
    font.setFamilies(families);
    if (font.pointSizeF() < 9)
        font.setPointSizeF(9);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

QFont Theme::codeFont(const QFont& base)
{
    QFont font = base;
    // The family behind the system's alias: an alias is passed over where the next family exists.
    static const QString fixed = QFontInfo(QFontDatabase::systemFont(QFontDatabase::FixedFont)).family();
    font.setFamilies(QStringList { fixed } + base.families());
    font.setStyleHint(QFont::Monospace);
    return font;
}

bool Theme::hasTabularFigures(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'0');
    return std::all_of(u"123456789", u"123456789" + 9, [&](char16_t digit) { return qFuzzyCompare(metrics.horizontalAdvance(QChar(digit)), width); });
}

QFont Theme::figureFont(const QFont& base)
{
    return hasTabularFigures(base) ? base : codeFont(base);
}

int tableRowHeight()
{
    return rowHeightFor(24, 32);
}

int formRowHeight()
{
    return rowHeightFor(28, 36);
}

} // namespace Tongguan
