// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/tone.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Tongguan;

class tst_Theme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s)); }

    void contrastOfKnownPairs()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white)), 1);
        // #777 on white is the well-known pair just below the limit: 4.48
        QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < 4.5);
        QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= 4.5);
    }

    void everyTextIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyTextIsReadable()
    {
        QFETCH(bool, dark);
        const auto palette = Theme::palette(dark);
        QCOMPARE(isDark(palette), dark);
        const auto readable = [](const char* what, const QColor& ink, const QColor& ground) {
            const auto ratio = contrastRatio(ink, ground);
            if (ratio < 4.5)
                qCritical("%s: %s on %s is %.2f", what, qPrintable(ink.name()), qPrintable(ground.name()), ratio);
            return ratio >= 4.5;
        };
        for (const auto ground : { QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button, QPalette::ToolTipBase }) {
            QVERIFY(readable("text", palette.color(QPalette::Text), palette.color(ground)));
            QVERIFY(readable("quiet", quietColor(palette), palette.color(ground)));
            QVERIFY(readable("link", palette.color(QPalette::Link), palette.color(ground)));
        }
        QVERIFY(readable("selection", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)));
        for (const auto tone : { Tone::Neutral, Tone::Accent, Tone::Working, Tone::Good, Tone::Warning, Tone::Bad, Tone::Waiting }) {
            for (const auto ground : { QPalette::Window, QPalette::Base, QPalette::AlternateBase })
                QVERIFY(readable("tone", toneColor(tone, palette), palette.color(ground)));
            QVERIFY(readable("tone on its fill", toneColor(tone, palette), toneFill(tone, palette)));
            QVERIFY(readable("text on a fill", palette.color(QPalette::WindowText), toneFill(tone, palette)));
            QVERIFY(readable("quiet on a fill", quietColor(palette), toneFill(tone, palette)));
        }
    }

    void choiceAndDensityAreInForceAtOnce()
    {
        Theme theme(*qApp);
        int changes = 0;
        connect(&theme, &Theme::changed, this, [&] { ++changes; });
        theme.setChoice(ThemeChoice::Dark);
        QVERIFY(isDark(QApplication::palette()));
        theme.setChoice(ThemeChoice::Light);
        QVERIFY(!isDark(QApplication::palette()));
        QCOMPARE(tableRowHeight(), std::max(24, QFontMetrics(QApplication::font()).height() + 6));
        theme.setDensity(Density::Comfortable);
        QCOMPARE(tableRowHeight(), 32);
        QCOMPARE(formRowHeight(), 36);
        theme.setDensity(Density::Comfortable);
        QCOMPARE(changes, 3);
        theme.setDensity(Density::Compact);
    }

    void figuresAreOfEqualWidth()
    {
        const auto font = Theme::figureFont(Theme::interfaceFont(QApplication::font(), u"zh_CN"_s));
        QVERIFY(Theme::hasTabularFigures(font));
        QVERIFY(!Theme::interfaceFont(QApplication::font(), u"zh_CN"_s).families().isEmpty());
        QVERIFY(Theme::interfaceFont(QApplication::font(), u"zh_CN"_s).pointSizeF() >= 9);
    }

    void everyIconOfTheListIsThere()
    {
        QFile list(QStringLiteral(TONGGUAN_SOURCE_DIR) + u"/resources/icons/icons.tsv"_s);
        QVERIFY(list.open(QIODevice::ReadOnly));
        int count = 0;
        while (!list.atEnd()) {
            const auto name = QString::fromUtf8(list.readLine()).section(u'\t', 0, 0);
            const auto icon = themedIcon(name, Tone::Bad);
            QVERIFY2(!icon.isNull(), qPrintable(name));
            for (const int size : { 16, 20, 24, 32, 48 }) {
                const auto image = icon.pixmap(QSize(size, size), 1.0).toImage();
                QCOMPARE(image.size(), QSize(size, size));
                ++count;
            }
        }
        QVERIFY(count > 300);
        QVERIFY(themedIcon(u"no-such-icon").isNull());
        QVERIFY(!programIcon().isNull());
    }

    void everyNameUsedInTheSourcesIsAnIcon()
    {
        // themedIcon(u"name") with a name that is not there would show nothing.
        const QRegularExpression use(u"themedIcon\\(u\"([a-z-]+)\""_s);
        int uses = 0;
        for (const auto& folder : { u"/ui"_s, u"/app"_s }) {
            QDirIterator files(QStringLiteral(TONGGUAN_SOURCE_DIR) + folder, { u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto text = QString::fromUtf8(file.readAll());
                for (auto found = use.globalMatch(text); found.hasNext(); ++uses) {
                    const auto name = found.next().captured(1);
                    QVERIFY2(!themedIcon(name).isNull(), qPrintable(file.fileName() + u": "_s + name));
                }
            }
        }
        QVERIFY(uses > 10);
    }

    void iconsFollowThePalette()
    {
        Theme theme(*qApp);
        const auto icon = themedIcon(u"home");
        const auto inkOf = [&] {
            const auto image = icon.pixmap(QSize(48, 48), 1.0).toImage();
            for (int y = 0; y < 48; ++y) {
                for (int x = 0; x < 48; ++x) {
                    if (image.pixelColor(x, y).alpha() == 255)
                        return image.pixelColor(x, y);
                }
            }
            return QColor();
        };
        theme.setChoice(ThemeChoice::Light);
        QCOMPARE(inkOf().name(), Theme::palette(false).color(QPalette::ButtonText).name());
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(inkOf().name(), Theme::palette(true).color(QPalette::ButtonText).name());
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
