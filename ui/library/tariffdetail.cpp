// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tariffdetail.h"

#include "models/reference/tariffelements.h"
#include "ui/forms/language.h"
#include "ui/shell/tone.h"

#include <QEvent>

namespace Tongguan {

TariffDetail::TariffDetail(const Tariff& tariff, const CodeTables& tables, QWidget* parent)
    : QTextBrowser(parent)
    , m_tariff(tariff)
    , m_tables(tables)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(12);
    setAccessibleName(tr("Commodity code"));
    showRow(-1);
}

void TariffDetail::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showRow(m_row);
}

QString TariffDetail::quiet(const QString& text) const
{
    return u"<span style='color:%1'>%2</span>"_s.arg(quietColor(palette()).name(), text.toHtmlEscaped());
}

QString TariffDetail::unknown() const
{
    return quiet(tr("unknown"));
}

QString TariffDetail::section(const QString& title, const QString& body) const
{
    return u"<p style='margin:12px 0 2px 0'><b>%1</b></p>%2"_s.arg(title.toHtmlEscaped(), body);
}

void TariffDetail::showRow(int row)
{
    m_row = row;
    if (row < 0 || row >= m_tariff.size()) {
        m_row = -1;
        setHtml(u"<p>%1</p>"_s.arg(quiet(tr("Choose a code to see its units, rates, documents and declaration elements."))));
        return;
    }
    const TariffRow one = m_tariff.row(row);
    QString html = heading(one);
    QStringList units;
    const CodeTable* table = m_tables.table(u"unit");
    for (const QString& code : { one.unit1, one.unit2 }) {
        if (const auto unit = table ? table->find(code) : std::nullopt)
            units.append(QString(u"%1 <code>%2</code>"_s.arg(inLanguage(unit->name).toHtmlEscaped(), code)));
    }
    html += section(tr("Statutory units"), units.isEmpty() ? unknown() : units.join(tr(", ")));
    html += section(tr("Rates"), rates(one));
    html += section(tr("Regulatory documents"), letters(one.documents, u"regulatoryDocument", one));
    html += section(tr("Kinds of inspection"), letters(one.inspection, u"inspectionKind", one));
    html += section(tr("Declaration elements"), elements(one));
    QString source = tr("Facts of %1").arg(one.edition);
    if (one.edition != m_tariff.edition())
        source += u", "_s + tr("table of %1").arg(m_tariff.edition());
    source += u". "_s + m_tariff.notice();
    if (const Label why = m_tariff.incompleteReason(); !why.zh.isEmpty())
        source += u". "_s + tr("Not complete: %1").arg(inLanguage(why));
    html += section(tr("Edition and source"), quiet(source));
    setHtml(html);
}

QString TariffDetail::heading(const TariffRow& row) const
{
    QString html = u"<p style='margin:0'><span style='font-size:large'><b>%1.%2.%3.%4</b></span>"_s.arg(
        row.code.left(4), row.code.mid(4, 2), row.code.mid(6, 2), row.code.mid(8));
    if (row.isExpired())
        html += u" <span style='color:%1'>%2</span>"_s.arg(toneColor(Tone::Bad, palette()).name(), tr("expired: no longer to be declared").toHtmlEscaped());
    html += u"</p>"_s;
    if (!row.name.zh.isEmpty())
        html += u"<p style='margin:4px 0 0 0'>%1</p>"_s.arg(row.name.zh.toHtmlEscaped());
    if (!row.name.en.isEmpty())
        html += u"<p style='margin:2px 0 0 0'>%1</p>"_s.arg(quiet(row.name.en));
    QStringList chain;
    for (const TariffBranch* branch : m_tariff.above(row.code)) {
        const QString name = branch->name.zh.isEmpty() ? branch->name.en : inLanguage(branch->name);
        chain.append(branch->code + u' ' + name);
    }
    html += u"<p style='margin:4px 0 0 0'>%1</p>"_s.arg(quiet(chain.join(u" › "_s)));
    if (!row.note.isEmpty())
        html += u"<p style='margin:4px 0 0 0'>%1</p>"_s.arg(quiet(row.note));
    return html;
}

QString TariffDetail::rates(const TariffRow& row) const
{
    const std::pair<QString, QString> all[] = { { tr("Most favoured nation"), row.mfn }, { tr("General"), row.general },
        { tr("Provisional (import)"), row.provisional }, { tr("VAT"), row.vat }, { tr("Consumption tax"), row.consumption },
        { tr("Export duty"), row.exportRate }, { tr("Provisional (export)"), row.exportProvisional }, { tr("Export rebate"), row.rebate } };
    QString html = u"<table cellspacing='0' cellpadding='1'>"_s;
    for (const auto& [name, rate] : all)
        html += u"<tr><td>%1&nbsp;&nbsp;&nbsp;</td><td align='right'>%2</td></tr>"_s.arg(name.toHtmlEscaped(), rate.isEmpty() ? unknown() : rate.toHtmlEscaped());
    return html + u"</table>"_s;
}

QString TariffDetail::letters(const QString& codes, QStringView table, const TariffRow& row) const
{
    if (codes.isEmpty()) // of a row that is a code only, nothing is known
        return row.status == u"valid" ? quiet(tr("none noted in this edition")) : unknown();
    const CodeTable* names = m_tables.table(table);
    QString html;
    for (const QChar code : codes) {
        const auto found = names ? names->find(QStringView(&code, 1)) : std::nullopt;
        html += u"<div><code>%1</code>&nbsp; %2</div>"_s.arg(QString(code).toHtmlEscaped(), found ? inLanguage(found->name).toHtmlEscaped() : unknown());
    }
    return html;
}

QString TariffDetail::elements(const TariffRow& row) const
{
    const ElementList list = elementsOf(m_tables, row.code);
    if (!list.isKnown)
        return quiet(tr("unknown; every code begins with type of brand and export preference"));
    QString html;
    int number = 0;
    for (const TariffElement& element : list.elements) {
        html += u"<div>%1. %2"_s.arg(QString::number(++number), inLanguage(element.label).toHtmlEscaped());
        if (!element.hint.isEmpty())
            html += u' ' + quiet(tr("(%1)").arg(element.hint));
        if (element.isOptional)
            html += u' ' + quiet(tr("optional"));
        html += u"</div>"_s;
    }
    return html;
}

} // namespace Tongguan
