// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/hoursdialog.h"

#include "ui/shell/tone.h"

#include <QDialogButtonBox>
#include <QRegularExpression>
#include <QSpinBox>

namespace Tongguan {

namespace {

// "08:30-12:00, 14:00 - 17:30", as people write it, in any of the marks of a Chinese keyboard.
QJsonArray hoursWritten(const QLineEdit* line)
{
    static const QRegularExpression between(u"[,，;；、\\s]+"_s), dash(u"\\s*[-–—~～至]\\s*"_s);
    QString text = line->text().trimmed();
    text.replace(u'：', u':').replace(dash, u"-"_s);
    QJsonArray parts;
    for (QString part : text.split(between, Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(u'-');
        if (ends.size() == 2) // "8:30" is as good as "08:30"
            part = ends[0].rightJustified(5, u'0') + u'-' + ends[1].rightJustified(5, u'0');
        parts.append(part);
    }
    return parts;
}

QJsonArray daysWritten(const QLineEdit* line)
{
    static const QRegularExpression between(u"[,，;；、\\s]+"_s);
    return QJsonArray::fromStringList(line->text().split(between, Qt::SkipEmptyParts));
}

QString hoursText(const QJsonValue& list)
{
    QStringList parts;
    for (const QJsonValue& one : list.toArray())
        parts.append(one.toString());
    return parts.join(u", "_s);
}

} // namespace

HoursDialog::HoursDialog(QWidget* parent)
    : QDialog(parent)
    , m_hours(new QLineEdit(this))
    , m_extra(new QLineEdit(this))
    , m_weekend(new QLineEdit(this))
    , m_closed(new QLineEdit(this))
    , m_worked(new QLineEdit(this))
    , m_slot(new QSpinBox(this))
    , m_desks(new QSpinBox(this))
    , m_grace(new QSpinBox(this))
    , m_sentence(new QLabel(tr("The calendar in force is being asked for…"), this))
    , m_problem(new QLabel(this))
    , m_keep(nullptr)
{
    setObjectName(u"hoursDialog"_s);
    setWindowTitle(tr("Consultation hours"));
    build();
    for (QLineEdit* line : { m_hours, m_extra, m_weekend, m_closed, m_worked })
        connect(line, &QLineEdit::textChanged, this, &HoursDialog::check);
    check();
}

void HoursDialog::build()
{
    m_hours->setObjectName(u"hoursRegular"_s);
    m_hours->setPlaceholderText(u"08:30-12:00, 14:00-17:30"_s);
    m_extra->setObjectName(u"hoursExtra"_s);
    m_extra->setPlaceholderText(tr("none, or for instance %1").arg(u"17:30-20:00"_s));
    m_weekend->setObjectName(u"hoursWeekend"_s);
    m_weekend->setPlaceholderText(tr("none, or for instance %1").arg(u"09:00-12:00"_s));
    m_closed->setObjectName(u"hoursClosed"_s);
    m_closed->setPlaceholderText(tr("none, or for instance %1").arg(u"2027-01-01, 2027-02-05"_s));
    m_worked->setObjectName(u"hoursWorked"_s);
    m_worked->setPlaceholderText(tr("none, or for instance %1").arg(u"2027-02-20"_s));
    const auto spin = [](QSpinBox* box, int least, int most, const QString& name, const QString& unit) {
        box->setRange(least, most);
        box->setObjectName(name);
        box->setSuffix(unit);
    };
    spin(m_slot, 5, 240, u"hoursSlot"_s, tr(" minutes"));
    spin(m_desks, 1, 100, u"hoursDesks"_s, {});
    spin(m_grace, 1, 60, u"hoursGrace"_s, tr(" minutes"));
    m_sentence->setObjectName(u"hoursSentence"_s);
    m_problem->setObjectName(u"hoursProblem"_s);
    for (QLabel* label : { m_sentence, m_problem })
        label->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Working hours"), m_hours);
    form->addRow(tr("&Extra hours on working days"), m_extra);
    form->addRow(tr("Extra hours on other &days"), m_weekend);
    form->addRow(tr("&Holidays"), m_closed);
    form->addRow(tr("Weekend days that are wor&ked"), m_worked);
    form->addRow(tr("&Length of a consultation"), m_slot);
    form->addRow(tr("&At one time"), m_desks);
    form->addRow(tr("Who is away keeps his &place for"), m_grace);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(u"hoursKeep"_s);
    m_keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const auto written = calendar())
            Q_EMIT keepRequested(*written);
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(560);
    m_hours->setFocus();
}

void HoursDialog::setCalendar(const OfficeCalendar& calendar)
{
    const QJsonObject json = calendar.toJson();
    m_isKnown = true;
    m_slot->setValue(calendar.slotMinutes);
    m_desks->setValue(calendar.desks);
    m_grace->setValue(calendar.graceMinutes);
    m_hours->setText(hoursText(json[u"hours"_s]));
    m_extra->setText(hoursText(json[u"extraHours"_s]));
    m_weekend->setText(hoursText(json[u"weekendHours"_s]));
    m_closed->setText(hoursText(json[u"closed"_s]));
    m_worked->setText(hoursText(json[u"worked"_s]));
    m_sentence->setText(tr("Companies book within these hours, by the office's clock (UTC+8). Extra hours are marked and asked for. What is booked already stays."));
    check();
}

void HoursDialog::setProblem(const QString& text)
{
    if (!m_isKnown)
        m_sentence->clear();
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_keep->setEnabled(m_isKnown);
}

Result<OfficeCalendar> HoursDialog::calendar() const
{
    return OfficeCalendar::fromJson({ { u"hours"_s, hoursWritten(m_hours) }, { u"extraHours"_s, hoursWritten(m_extra) }, { u"weekendHours"_s, hoursWritten(m_weekend) },
        { u"closed"_s, daysWritten(m_closed) }, { u"worked"_s, daysWritten(m_worked) }, { u"slotMinutes"_s, m_slot->value() }, { u"desks"_s, m_desks->value() },
        { u"graceMinutes"_s, m_grace->value() } });
}

QString HoursDialog::nameOf(const QString& member) const
{
    const QLineEdit* line = member == u"extraHours" ? m_extra : member == u"weekendHours" ? m_weekend : member == u"closed" ? m_closed : member == u"worked" ? m_worked : m_hours;
    for (const QLabel* label : findChildren<QLabel*>()) {
        if (label->buddy() == line)
            return label->text().remove(u'&').remove(QRegularExpression(u"\\([A-Z]\\)"_s));
    }
    return member;
}

void HoursDialog::check()
{
    const auto written = calendar();
    const QString member = written ? QString() : written.error().field;
    const QString how = member == u"closed" || member == u"worked" ? tr("days as 2027-01-01, with commas between") : tr("hours as 08:30-12:00, in order, with commas between");
    setProblem(written ? QString() : tr("%1: “%2” cannot be read; write %3.").arg(nameOf(member), written.error().detail, how));
    QPalette toned = palette();
    toned.setColor(QPalette::WindowText, toneColor(Tone::Bad, toned));
    m_problem->setPalette(toned);
    m_keep->setEnabled(m_isKnown && written.has_value());
    for (QWidget* each : std::initializer_list<QWidget*> { m_hours, m_extra, m_weekend, m_closed, m_worked, m_slot, m_desks, m_grace })
        each->setEnabled(m_isKnown);
}

} // namespace Tongguan
