// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/tone.h"

#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>
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

    // An empty box is seen as one: its outline stands out from the window, also in the dark.
    void emptyBoxesAreSeen()
    {
        Theme theme(*qApp, u"zh_CN"_s);
        for (const ThemeChoice choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
            theme.setChoice(choice);
            QCheckBox box;
            QRadioButton round;
            for (QAbstractButton* button : { static_cast<QAbstractButton*>(&box), static_cast<QAbstractButton*>(&round) }) {
                button->resize(60, 24);
                const QImage picture = button->grab().toImage();
                double most = 1;
                for (int x = 0; x < picture.width(); ++x)
                    most = std::max(most, contrastRatio(picture.pixelColor(x, picture.height() / 2), QApplication::palette().color(QPalette::Window)));
                QVERIFY2(most >= (choice == ThemeChoice::Dark ? 3.0 : 1.4), qPrintable(QString::number(most)));
            }
        }
        theme.setChoice(ThemeChoice::Light);
    }

    // A text has room beside it in its button, however long it is.
    void buttonsHaveRoom()
    {
        Theme theme(*qApp, u"zh_CN"_s);
        for (const QString& text : { u"预约"_s, u"检测摄像头和声音"_s, u"将商品编号和法定单位填入商品项"_s }) {
            QPushButton button(text);
            QVERIFY(button.sizeHint().width() >= button.fontMetrics().horizontalAdvance(text) + 20);
        }
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
