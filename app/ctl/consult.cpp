// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"
#include "app/ctl/command.h"
#include "app/ctl/signin.h"
#include "models/sync/consultsync.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace Tongguan {
namespace {

void consultOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"about"_s, u"book, list: the declaration that it is about."_s, u"ID"_s });
    parser.addOption({ u"title"_s, u"book: what it is about."_s, u"TEXT"_s });
    parser.addOption({ u"office"_s, u"book: the customs office, by name or id; the only one where there is one."_s, u"NAME"_s });
    parser.addOption({ u"at"_s, u"book: the beginning of a free slot (RFC 3339); without it as soon as possible."_s, u"TIME"_s });
    parser.addOption({ u"step"_s, u"still: the step of the inspection that it shows."_s, u"NAME"_s });
    parser.addOption({ u"to"_s, u"evidence: the file to write."_s, u"FILE"_s });
}

template <class Start>
auto askConsults(CommandContext& context, Start start)
{
    ConsultSync& consults = context.office().consults();
    return onOfficeThread(context.office(), [&] { return start(consults); }).result();
}

// Signed in and with the newest list. Without a line what is kept must do: false.
Result<bool> freshConsults(CommandContext& context, bool needsLine)
{
    Done ready = signInForCommand(context, false);
    if (ready)
        ready = askConsults(context, [](ConsultSync& consults) { return consults.refresh(); });
    if (ready)
        return true;
    if (needsLine || ready.error().kind == ErrorKind::Bug || ready.error().kind == ErrorKind::Corrupt)
        return tl::unexpected(ready.error());
    context.err << "(without a line: " << ready.error().code << ")\n";
    return false;
}

QJsonObject consultJson(const ConsultSummary& one)
{
    QJsonObject json = one.toJson();
    json.insert(u"waiting"_s, one.waiting);
    return json;
}

// By its id, or the beginning of one.
Result<ConsultSummary> findConsult(CommandContext& context, const QString& reference)
{
    const auto all = askConsults(context, [](ConsultSync& consults) { return consults.list({}); });
    if (!all)
        return tl::unexpected(all.error());
    QList<ConsultSummary> found;
    std::copy_if(all->begin(), all->end(), std::back_inserter(found), [&](const ConsultSummary& one) { return one.id.toString().startsWith(reference); });
    if (found.size() == 1)
        return found.first();
    return fail(ErrorKind::Refused, found.isEmpty() ? u"consult.unknown"_s : u"consult.ambiguous"_s, reference);
}

int listConsults(CommandContext& context, const QCommandLineParser& parser)
{
    if (const auto fresh = freshConsults(context, false); !fresh)
        return context.complain(fresh.error());
    const auto all = askConsults(context, [&](ConsultSync& consults) { return consults.list(parser.value(u"about"_s)); });
    if (!all)
        return context.complain(all.error());
    QJsonArray array;
    for (const ConsultSummary& one : *all) {
        array.append(consultJson(one));
        if (!context.json)
            context.out << one.id.toString() << '\t' << consultStateName(one.state) << '\t' << timeText(one.from.isValid() ? one.from : one.made) << '\t' << one.officeName << '\t'
                        << one.enterpriseName << '\t' << one.title << (one.waiting > 0 ? u"\t(%1 wait)"_s.arg(one.waiting) : QString()) << '\n';
    }
    if (context.json)
        context.print(array);
    return 0;
}

Result<ConsultBooking> readBooking(CommandContext& context, const QCommandLineParser& parser)
{
    ConsultBooking booking;
    const auto offices = askConsults(context, [](ConsultSync& consults) { return consults.offices(); });
    if (!offices)
        return tl::unexpected(offices.error());
    const QString wanted = parser.value(u"office"_s);
    const auto office = std::find_if(offices->begin(), offices->end(), [&](const ConsultOffice& one) { return one.id == wanted || one.name == wanted || (wanted.isEmpty() && offices->size() == 1); });
    if (office == offices->end())
        return fail(ErrorKind::Invalid, u"office.unknown"_s, wanted, u"--office"_s);
    booking.office = office->id;
    booking.enterprise = context.office().profile() ? context.office().profile()->tenantId : QString();
    booking.subject.title = parser.value(u"title"_s);
    if (parser.isSet(u"about"_s)) {
        const auto declaration = findDeclaration(context, parser.value(u"about"_s));
        if (!declaration)
            return tl::unexpected(declaration.error());
        booking.subject.kind = SubjectKind::Declaration;
        booking.subject.document = declaration->id.toString();
        booking.subject.number = declaration->document.value(u"entryNo");
    }
    if (parser.isSet(u"at"_s)) {
        const QDateTime at = QDateTime::fromString(parser.value(u"at"_s), Qt::ISODate).toUTC();
        if (!at.isValid())
            return fail(ErrorKind::Invalid, u"slot.none"_s, parser.value(u"at"_s), u"--at"_s);
        booking.slot = ConsultSlot { at, {}, false, 0 };
    }
    return booking;
}

int bookConsult(CommandContext& context, const QCommandLineParser& parser)
{
    if (const auto fresh = freshConsults(context, true); !fresh)
        return context.complain(fresh.error());
    const auto booking = readBooking(context, parser);
    if (!booking)
        return context.complain(booking.error(), booking.error().field);
    const auto id = askConsults(context, [&](ConsultSync& consults) { return consults.book(*booking); });
    if (!id)
        return context.complain(id.error());
    if (context.json)
        context.print(QJsonObject { { u"id"_s, id->toString() } });
    else
        context.out << id->toString() << '\n';
    return 0;
}

QString saidText(const ConsultEvent& event)
{
    for (const QString& member : { u"text"_s, u"name"_s, u"user"_s, u"question"_s, u"field"_s }) {
        if (const QString text = event.data[member].toString(); !text.isEmpty())
            return text;
    }
    return {};
}

int showConsult(CommandContext& context, ConsultId id, bool online)
{
    if (const Done fresh = online ? askConsults(context, [id](ConsultSync& consults) { return consults.refresh(id); }) : Done(); !fresh)
        return context.complain(fresh.error());
    const auto log = askConsults(context, [id](ConsultSync& consults) { return consults.log(id); });
    const auto whole = log ? Consultation::fold(id, *log) : Result<Consultation>(tl::unexpected(log.error()));
    if (!whole)
        return context.complain(whole.error());
    QJsonArray events;
    for (const ConsultEvent& event : *log) {
        events.append(event.toJson());
        if (!context.json)
            context.out << (event.number > 0 ? QString::number(event.number) : u"-"_s) << '\t' << timeText(event.taken.isValid() ? event.taken : event.made) << '\t'
                        << (event.user.isEmpty() ? u"(server)"_s : event.user) << '\t' << consultEventName(event.kind) << '\t' << saidText(event) << '\n';
    }
    QJsonObject json = summaryOf(*whole).toJson();
    json.insert(u"recording"_s, whole->recording);
    json.insert(u"minutes"_s, whole->minutes.text);
    json.insert(u"minutesConfirmed"_s, whole->minutes.isConfirmed());
    json.insert(u"events"_s, events);
    if (context.json)
        context.print(json);
    return 0;
}

// Kept; then sent, where there is a line. What the server refuses is told.
int sendConsult(CommandContext& context, ConsultId id, const Done& kept, bool online)
{
    if (!kept)
        return context.complain(kept.error());
    if (online) {
        if (const Done sent = askConsults(context, [](ConsultSync& consults) { return consults.sendNow(); }); !sent)
            return context.complain(sent.error());
    }
    const auto log = askConsults(context, [id](ConsultSync& consults) { return consults.log(id); });
    if (!log)
        return context.complain(log.error());
    const qint64 waiting = std::count_if(log->begin(), log->end(), [](const ConsultEvent& one) { return one.number == 0; });
    if (context.json)
        context.print(QJsonObject { { u"id"_s, id.toString() }, { u"waiting"_s, waiting }, { u"head"_s, log->isEmpty() ? 0 : log->size() - waiting } });
    else if (waiting > 0)
        context.out << "kept; " << waiting << " wait for a line\n";
    return 0;
}

int sayConsult(CommandContext& context, ConsultId id, bool online, ConsultEventKind kind, const QJsonObject& data)
{
    QString refusal;
    const auto connection = QObject::connect(&context.office().consults(), &ConsultPort::refused, &context.office(), [&](ConsultId, const ConsultEvent&, const Error& why) { refusal = why.code + u' ' + why.detail; });
    const Done kept = askConsults(context, [&](ConsultSync& consults) { return consults.say(id, kind, data); });
    const int code = sendConsult(context, id, kept, online);
    QObject::disconnect(connection);
    if (refusal.isEmpty())
        return code;
    return context.complain({ ErrorKind::Refused, refusal.section(u' ', 0, 0), refusal.section(u' ', 1), {} });
}

int attachStill(CommandContext& context, const QCommandLineParser& parser, ConsultId id, bool online, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return context.complain({ ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path });
    const QFileInfo info(path);
    QJsonObject data { { u"taken"_s, info.lastModified().toUTC().toString(Qt::ISODateWithMs) } };
    if (parser.isSet(u"step"_s))
        data.insert(u"step"_s, parser.value(u"step"_s));
    const QString type = QMimeDatabase().mimeTypeForFile(info).name();
    const auto kept = askConsults(context, [&](ConsultSync& consults) { return consults.attach(id, ConsultEventKind::StillTaken, info.fileName(), type, file.readAll(), data); });
    return sendConsult(context, id, kept ? Done() : Done(tl::unexpected(kept.error())), online);
}

int writeEvidence(CommandContext& context, const QCommandLineParser& parser, ConsultId id)
{
    const Done done = askConsults(context, [id, to = parser.value(u"to"_s)](ConsultSync& consults) { return consults.saveEvidence(id, to); });
    return done ? 0 : context.complain(done.error(), parser.value(u"to"_s));
}

int runConsult(CommandContext& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    const QString verb = arguments.value(0), text = arguments.mid(2).join(u' ');
    if (verb == u"list" && arguments.size() == 1)
        return listConsults(context, parser);
    if (verb == u"book" && arguments.size() == 1)
        return bookConsult(context, parser);
    const bool isKnown = QStringList { u"show"_s, u"say"_s, u"still"_s, u"event"_s, u"end"_s, u"countersign"_s, u"evidence"_s }.contains(verb);
    const bool isWhole = arguments.size() >= (verb == u"say" || verb == u"still" || verb == u"event" ? 3 : 2) && (verb != u"evidence" || parser.isSet(u"to"_s));
    if (!isKnown || !isWhole) {
        context.err << "usage: tongguanctl consult list | book | show ID | say ID TEXT | still ID FILE | event ID KIND [JSON] | end ID | countersign ID | evidence ID --to FILE\n";
        return 2;
    }
    const auto online = freshConsults(context, verb == u"evidence" || verb == u"countersign");
    if (!online)
        return context.complain(online.error());
    const auto found = findConsult(context, arguments.at(1));
    if (!found)
        return context.complain(found.error(), arguments.at(1));
    if (verb == u"show")
        return showConsult(context, found->id, *online);
    if (verb == u"say")
        return sayConsult(context, found->id, *online, ConsultEventKind::Chat, { { u"text"_s, text } });
    if (verb == u"still")
        return attachStill(context, parser, found->id, *online, arguments.at(2));
    if (verb == u"end")
        return sayConsult(context, found->id, *online, found->state == ConsultState::Booked || found->state == ConsultState::Waiting ? ConsultEventKind::Cancelled : ConsultEventKind::Ended, {});
    if (verb == u"countersign")
        return sendConsult(context, found->id, askConsults(context, [&](ConsultSync& consults) { return consults.countersign(found->id); }), *online);
    if (verb == u"evidence")
        return writeEvidence(context, parser, found->id);
    const auto kind = consultEventFromName(arguments.at(2));
    if (!kind)
        return context.complain({ ErrorKind::Invalid, u"consult.kind"_s, arguments.at(2), {} });
    return sayConsult(context, found->id, *online, *kind, QJsonDocument::fromJson(arguments.value(3).toUtf8()).object());
}

} // namespace

const Command consultCommand { "consult"_L1, "list | book | show|say|still|event|end|countersign|evidence ID ..."_L1, "Consultations with a customs office"_L1, consultOptions, runConsult };

} // namespace Tongguan
