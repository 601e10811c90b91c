// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/codetable.h"
#include "ui/document/documentpage.h"
#include "ui/document/hintpanel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Tongguan;

namespace {

// The program's own texts in a language, from the catalogue as it lies in the source.
class CatalogueTranslator final : public QTranslator {
public:
    explicit CatalogueTranslator(const QString& language)
    {
        QFile file(QStringLiteral(TONGGUAN_SOURCE_DIR) + u"/translations/tongguan_%1.ts"_s.arg(language));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString context, source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"source")
                source = xml.readElementText();
            else if (xml.name() == u"translation")
                m_texts.insert(context + u'\n' + source, xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        }
    }
    [[nodiscard]] bool isEmpty() const override { return m_texts.isEmpty(); }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override { return m_texts.value(QString::fromUtf8(context) + u'\n' + QString::fromUtf8(source)); }

private:
    QHash<QString, QString> m_texts;
};

} // namespace

// In a Chinese window every field of every kind of document speaks Chinese: label, hint, codes, tips.
class tst_FieldWords : public QObject
{
    Q_OBJECT

    // Words without a Chinese character among them. Keys, codes and marks ("Ctrl+E", "HS", "a (b)") are none.
    [[nodiscard]] static bool isForeign(const QString& text)
    {
        static const QRegularExpression chinese(u"\\p{Han}"_s), words(u"[A-Za-z]{4,}|[A-Za-z]{2,} [a-z]{2,}"_s), keys(u"(Ctrl|Shift|Alt|Enter|Esc|Del|Ins)\\S*"_s);
        return !text.contains(chinese) && QString(text).remove(keys).contains(words);
    }

    void checkLabel(const Label& label, const QString& where)
    {
        if (isForeign(label.zh))
            m_wrong.append(where + u": "_s + label.zh);
    }

    void checkElement(const DocumentType& type, const ElementPath& path)
    {
        const Element& element = type.element(path);
        const QString where = type.key + u'/' + type.keyPath(path);
        QVERIFY2(!element.name.zh.isEmpty(), qPrintable(where));
        for (const Label& label : { element.name, element.nameFor(Direction::Import), element.nameFor(Direction::Export), element.when, element.definition, element.hint })
            checkLabel(label, where);
        for (const CodeValue& value : element.values)
            checkLabel(value.name, where);
        for (const Label& position : element.positions)
            checkLabel(position, where);
        // What F1 shows of it: only the key and the example may be what they are.
        m_hint->showElement(element, Direction::Import, type.keyPath(path));
        const QStringList lines = m_hint->toPlainText().split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            if (isForeign(line))
                m_wrong.append(where + u" F1: "_s + line);
        }
        ++m_fields;
    }

    void checkGroup(const DocumentType& type, const Group& group, const QList<int>& groups)
    {
        checkLabel(group.name, type.key + u'/' + group.key);
        for (int element = 0; element < group.elements.size(); ++element)
            checkElement(type, { groups, element });
        for (int inner = 0; inner < group.groups.size(); ++inner)
            checkGroup(type, group.groups.at(inner), groups + QList<int> { inner });
    }

    void checkText(const QString& text, const QObject* of, const char* what)
    {
        if (isForeign(text))
            m_wrong.append(u"%1 %2 %3: %4"_s.arg(QString::fromUtf8(of->metaObject()->className()), of->objectName(), QString::fromUtf8(what), text));
    }

    void checkPage(DocumentPage& page)
    {
        for (const auto* widget : page.findChildren<QWidget*>()) {
            if (widget->inherits("QDockWidgetTitleButton") || widget->objectName().startsWith(u"Scroll"))
                continue; // Qt's own, with words of its catalogue
            checkText(widget->toolTip(), widget, "tip");
            checkText(widget->accessibleName(), widget, "name");
            checkText(widget->windowTitle(), widget, "title");
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                checkText(label->text(), label, "text");
            else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                checkText(button->text(), button, "text");
            else if (const auto* line = qobject_cast<const QLineEdit*>(widget))
                checkText(line->placeholderText(), line, "placeholder");
            else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
                for (int tab = 0; tab < tabs->count(); ++tab)
                    checkText(tabs->tabText(tab), tabs, "tab");
            } else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    checkText(view->model()->headerData(column, Qt::Horizontal).toString(), view, "column");
                    checkText(view->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), view, "column's tip");
                }
            }
        }
        for (const auto* action : page.findChildren<QAction*>())
            checkText(action->text(), action, "action");
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void everyFieldSpeaksChinese_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh_CN") << u"zh_CN"_s;
        QTest::newRow("zh_TW") << u"zh_TW"_s;
    }
    void everyFieldSpeaksChinese()
    {
        QFETCH(QString, language);
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        CatalogueTranslator texts(language);
        QVERIFY(!texts.isEmpty());
        QVERIFY(QCoreApplication::installTranslator(&texts));
        auto dictionary = Dictionary::load();
        QVERIFY(dictionary.has_value());
        const CodeTables tables;
        HintPanel hint(tables);
        m_hint = &hint;
        m_wrong.clear();
        m_fields = 0;
        const QStringList files = QDir(u":/documents"_s).entryList({ u"*.json"_s });
        QVERIFY(files.size() > 10);
        for (const QString& file : files) {
            const DocumentType* type = (*dictionary)->type(file.section(u'.', 0, 0));
            QVERIFY2(type, qPrintable(file));
            checkLabel(type->name, type->key);
            for (const Section& section : type->sections)
                checkLabel(section.name, type->key);
            for (const FormTab& tab : type->tabs)
                checkLabel(tab.name, type->key);
            checkGroup(*type, type->root, {});
            if (type->tabs.isEmpty())
                continue;
            DocumentPage page(*type, tables);
            page.open({ .id = DocumentId::create(), .document = Document(*type) });
            checkPage(page);
        }
        for (const QString& name : tables.names()) {
            checkLabel(tables.table(name)->title(), name);
            checkLabel(tables.table(name)->incompleteReason(), name);
        }
        QCoreApplication::removeTranslator(&texts);
        QLocale::setDefault(before);
        m_wrong.removeDuplicates();
        QVERIFY2(m_wrong.isEmpty(), qPrintable(u'\n' + m_wrong.join(u'\n')));
        QVERIFY(m_fields > 900);
    }

    // Who reads the form in another language sees the official name, too.
    void theOfficialNameIsShownBesideAnotherLanguage()
    {
        auto dictionary = Dictionary::load();
        QVERIFY(dictionary.has_value());
        const CodeTables tables;
        const DocumentType* list = (*dictionary)->type(u"inventoryList");
        const Element& element = list->element(*list->find(u"direction"));
        const QLocale before;
        HintPanel hint(tables);
        QLocale::setDefault(QLocale(u"en"_s));
        hint.showElement(element, Direction::Import, u"direction"_s);
        QVERIFY(hint.toPlainText().contains(element.name.zh));
        QLocale::setDefault(QLocale(u"zh_CN"_s));
        hint.showElement(element, Direction::Import, u"direction "_s);
        QVERIFY(!hint.toPlainText().contains(element.name.en));
        QLocale::setDefault(before);
    }

private:
    HintPanel* m_hint = nullptr;
    QStringList m_wrong;
    int m_fields = 0;
};

QTEST_MAIN(tst_FieldWords)
#include "tst_fieldwords.moc"
