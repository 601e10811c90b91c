// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Tongguan;

// The catalogues: zh_CN, zh_TW and en are complete, and no text lost a place for a value on its way.
class tst_Translations : public QObject
{
    Q_OBJECT

    struct Message {
        QString context, source;
        QStringList forms;
        bool plural = false, unfinished = false;
    };

    static QList<Message> read(const QString& language)
    {
        QFile file(QStringLiteral(TONGGUAN_SOURCE_DIR) + u"/translations/tongguan_%1.ts"_s.arg(language));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader xml(&file);
        QList<Message> messages;
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"name") {
                context = xml.readElementText();
            } else if (xml.name() == u"message") {
                messages.append(Message());
                messages.last().context = context;
                messages.last().plural = xml.attributes().value("numerus"_L1) == u"yes";
            } else if (xml.name() == u"source") {
                messages.last().source = xml.readElementText();
            } else if (xml.name() == u"translation") {
                messages.last().unfinished = !xml.attributes().value("type"_L1).isEmpty();
                if (!messages.last().plural)
                    messages.last().forms.append(xml.readElementText());
            } else if (xml.name() == u"numerusform") {
                messages.last().forms.append(xml.readElementText());
            }
        }
        return xml.hasError() ? QList<Message>() : messages;
    }

    static QStringList places(const QString& text)
    {
        static const QRegularExpression place(u"%(\\d|n)"_s);
        QStringList found;
        for (auto it = place.globalMatch(text); it.hasNext();)
            found.append(it.next().captured(1));
        found.sort();
        found.removeDuplicates();
        return found;
    }

    static bool hasHan(const QString& text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    }

private Q_SLOTS:
    void complete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("pluralForms");
        QTest::newRow("zh_CN") << u"zh_CN"_s << 1;
        QTest::newRow("zh_TW") << u"zh_TW"_s << 1;
        QTest::newRow("en") << u"en"_s << 2;
    }

    void complete()
    {
        QFETCH(QString, language);
        QFETCH(int, pluralForms);
        const auto messages = read(language);
        QVERIFY(messages.size() > 400);
        QStringList wrong;
        for (const auto& message : messages) {
            const auto where = message.context + u": "_s + message.source;
            if (message.unfinished || message.forms.isEmpty() || message.forms.contains(QString()))
                wrong.append(u"unfinished "_s + where);
            if (message.plural && message.forms.size() != pluralForms)
                wrong.append(u"plural forms "_s + where);
            for (const auto& form : message.forms) {
                if (places(form) != places(message.source) && !form.isEmpty())
                    wrong.append(u"places "_s + where);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    // Words stay in their script: Chinese in the Chinese catalogues (names, keys and bare marks aside), none in English.
    void scripts()
    {
        static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
        for (const auto& language : { u"zh_CN"_s, u"zh_TW"_s }) {
            for (const auto& message : read(language))
                QVERIFY2(hasHan(message.forms.value(0)) || !message.source.contains(word), qPrintable(language + u": "_s + message.source));
        }
        for (const auto& message : read(u"en"_s)) {
            for (const auto& form : message.forms)
                QVERIFY2(!hasHan(form), qPrintable(form));
        }
        // Characters that only the simplified script has would show that a text was forgotten in zh_TW.
        const auto simplifiedOnly = u"单个这为开关时没输报税页设书类签"_s;
        for (const auto& message : read(u"zh_TW"_s)) {
            for (const auto c : message.forms.value(0))
                QVERIFY2(!simplifiedOnly.contains(c), qPrintable(message.forms.value(0)));
        }
    }

    // Chinese sentences have Chinese marks, in the catalogues and in what the dictionary and the rules say.
    void marks()
    {
        static const QRegularExpression half(u"\\p{Han}[,;:?!] ?\\p{Han}"_s, QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression value(u"\"zh\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\""_s);
        QStringList wrong;
        for (const auto& language : { u"zh_CN"_s, u"zh_TW"_s }) {
            for (const auto& message : read(language)) {
                for (const auto& form : message.forms.filter(half))
                    wrong.append(language + u": "_s + form);
            }
        }
        int values = 0;
        QDirIterator files(QStringLiteral(TONGGUAN_SOURCE_DIR "/resources"), { u"*.json"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto text = QString::fromUtf8(file.readAll());
            for (auto it = value.globalMatch(text); it.hasNext(); ++values) {
                const auto zh = it.next().captured(1);
                if (half.match(zh).hasMatch())
                    wrong.append(QFileInfo(file).fileName() + u": "_s + zh);
            }
        }
        QVERIFY(values > 2000);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    // Every tr("...") of one line is in the catalogue: somebody who adds a text also translates it.
    void textsOfTheSourcesAreThere()
    {
        QSet<QString> known;
        for (const auto& message : read(u"zh_CN"_s))
            known.insert(message.source);
        static const QRegularExpression use(u"\\btr\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\s*[,)]"_s);
        QStringList missing;
        int uses = 0;
        for (const auto& folder : { u"/ui"_s, u"/app/desk"_s, u"/models/tables"_s }) {
            QDirIterator files(QStringLiteral(TONGGUAN_SOURCE_DIR) + folder, { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto text = QString::fromUtf8(file.readAll());
                for (auto it = use.globalMatch(text); it.hasNext(); ++uses) {
                    const auto source = it.next().captured(1).replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s);
                    if (!known.contains(source) && !missing.contains(source))
                        missing.append(source);
                }
            }
        }
        QVERIFY(uses > 200);
        QVERIFY2(missing.isEmpty(), qPrintable(u"run update_translations and translate:\n"_s + missing.join(u'\n')));
    }
};

QTEST_MAIN(tst_Translations)
#include "tst_translations.moc"
