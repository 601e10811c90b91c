// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/formpress.h"

#include "models/print/composer.h"
#include "models/print/formrecords.h"

#include <QDir>
#include <QFile>

namespace Tongguan {
namespace {

constexpr std::array FormNames { std::pair { PrintForm::Declaration, "declaration"_L1 }, std::pair { PrintForm::Check, "check"_L1 },
    std::pair { PrintForm::Tax, "tax"_L1 }, std::pair { PrintForm::Receipts, "receipts"_L1 } };

Result<QByteArray> resource(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Bug, u"print.resource"_s, file.errorString(), path);
    return file.readAll();
}

} // namespace

QString printFormName(PrintForm form)
{
    for (const auto& [value, name] : FormNames)
        if (value == form)
            return name;
    return {};
}

std::optional<PrintForm> printFormFromName(QStringView name)
{
    for (const auto& [value, text] : FormNames)
        if (text == name)
            return value;
    return std::nullopt;
}

QList<PrintForm> allPrintForms()
{
    QList<PrintForm> forms;
    for (const auto& [value, name] : FormNames)
        forms.append(value);
    return forms;
}

Result<std::unique_ptr<FormPress>> FormPress::create(const CodeTables& tables)
{
    std::unique_ptr<FormPress> press(new FormPress(tables));
    const auto bytes = resource(u":/fonts/paper.ttc"_s);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto font = TrueTypeFont::open(*bytes);
    if (!font)
        return tl::unexpected(font.error());
    press->m_font = *std::move(font);
    for (const QString& name : QDir(u":/print"_s).entryList({ u"*.json"_s })) {
        const auto json = resource(u":/print/"_s + name);
        if (!json)
            return tl::unexpected(json.error());
        for (const Direction direction : { Direction::Import, Direction::Export }) {
            auto layout = Layout::fromJson(*json, direction);
            if (!layout)
                return tl::unexpected(layout.error());
            press->m_layouts[size_t(direction)].insert(layout->key, *std::move(layout));
        }
    }
    for (const PrintForm form : allPrintForms())
        if (!press->layout(printFormName(form), Direction::Import))
            return fail(ErrorKind::Bug, u"print.resource"_s, u"no layout"_s, printFormName(form));
    return press;
}

const Layout* FormPress::layout(const QString& key, Direction direction) const
{
    const auto& layouts = m_layouts[size_t(direction)];
    const auto found = layouts.constFind(key);
    return found == layouts.constEnd() ? nullptr : &*found;
}

PrintedPages FormPress::print(PrintForm form, const PrintSubject& subject) const
{
    const QString key = form == PrintForm::Declaration ? subject.document.type().key : printFormName(form);
    return print(key, subject.document.direction(), formRecord(form, subject, m_tables));
}

PrintedPages FormPress::print(const QString& layoutKey, Direction direction, const PrintRecord& record) const
{
    const Layout* found = layout(layoutKey, direction);
    Q_ASSERT(found);
    return compose(*found, record, *m_font);
}

QString printFileName(const Document& document, const QString& formName, const QString& ending)
{
    const Summary summary = summarize(document);
    QString name = (summary.number.isEmpty() ? summary.entryNo : summary.number).left(64);
    if (name.isEmpty())
        name = document.type().key;
    name += u' ' + formName;
    for (QChar& c : name)
        if (c.category() == QChar::Other_Control || u"<>:\"/\\|?*"_s.contains(c))
            c = u'_';
    return name + u'.' + ending;
}

} // namespace Tongguan
