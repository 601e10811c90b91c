// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"
#include "app/ctl/callrun.h"
#include "app/ctl/command.h"
#include "app/ctl/signin.h"

namespace Tongguan {
namespace {

void callOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"room"_s, u"The consultation."_s, u"ID"_s });
    parser.addOption({ u"source"_s, u"What is sent: test pictures and a tone, camera and microphone, or nothing."_s, u"test|device|none"_s, u"test"_s });
    parser.addOption({ u"seconds"_s, u"How long; ten where it is not said."_s, u"N"_s, u"10"_s });
    parser.addOption({ u"size"_s, u"Of the pictures that are sent."_s, u"WxH"_s, u"640x480"_s });
    parser.addOption({ u"bits"_s, u"At most, each second, of the high layer."_s, u"N"_s, u"800000"_s });
    parser.addOption({ u"times"_s, u"Join and leave so often."_s, u"N"_s, u"1"_s });
    parser.addOption({ u"pattern"_s, u"Of the test pictures: ball, smpte, snow, ..."_s, u"NAME"_s });
    parser.addOption({ u"relay"_s, u"Through the TURN server only."_s });
    parser.addOption({ u"low"_s, u"Watch the low layer."_s });
    parser.addOption({ u"still"_s, u"Ask everybody for a still, and compare its time with the code in it."_s });
    parser.addOption({ u"timeline"_s, u"Figures of every half second, too."_s });
}

Result<CallRun::Options> readOptions(const QCommandLineParser& parser)
{
    CallRun::Options options;
    options.room = ConsultId::fromString(parser.value(u"room"_s));
    if (options.room.isNull())
        return fail(ErrorKind::Invalid, u"call.room"_s, u"not the id of a consultation: "_s + parser.value(u"room"_s), u"room"_s);
    const QString source = parser.value(u"source"_s);
    if (source != u"test" && source != u"device" && source != u"none")
        return fail(ErrorKind::Invalid, u"call.source"_s, source, u"source"_s);
    const auto kind = source == u"test" ? CallSource::Kind::Test : source == u"device" ? CallSource::Kind::Device : CallSource::Kind::None;
    options.setup.camera = { kind, parser.value(u"pattern"_s) };
    options.setup.microphone = { kind, {} };
    const QStringList size = parser.value(u"size"_s).split(u'x');
    options.setup.width = size.value(0).toInt();
    options.setup.height = size.value(1).toInt();
    options.setup.maximumBits = parser.value(u"bits"_s).toInt();
    options.span = std::chrono::seconds(parser.value(u"seconds"_s).toInt());
    options.times = parser.value(u"times"_s).toInt();
    if (options.setup.width < 160 || options.setup.height < 120 || options.setup.maximumBits < 50'000 || options.span.count() < 1 || options.times < 1)
        return fail(ErrorKind::Invalid, u"call.number"_s, u"--size, --bits, --seconds or --times"_s);
    options.setup.relayOnly = parser.isSet(u"relay"_s);
    options.low = parser.isSet(u"low"_s);
    options.still = parser.isSet(u"still"_s);
    options.timeline = parser.isSet(u"timeline"_s);
    return options;
}

int runCall(CommandContext& context, const QCommandLineParser& parser, const QStringList&)
{
    const Result<CallRun::Options> options = readOptions(parser);
    if (!options)
        return context.complain(options.error());
    if (const Done ready = signInForCommand(context, false); !ready)
        return context.complain(ready.error(), context.office().server().toString());
    const auto report = onOfficeThread(context.office(), [&] {
        auto* const run = new CallRun(context.office(), *options);
        const auto future = run->future();
        run->begin();
        return future;
    }).result();
    if (!report)
        return context.complain(report.error());
    if (context.json) {
        context.print(*report);
        return 0;
    }
    const QJsonArray feeds = report->value(u"feeds"_s).toArray();
    context.out << "feed\tuser\tframes\tmissed\tsound\tlatency\tloss\tlayer\n";
    for (const QJsonValue& feed : feeds) {
        for (const QString& column : { u"feed"_s, u"user"_s, u"frames"_s, u"missed"_s, u"soundBuffers"_s, u"latency"_s, u"loss"_s, u"layer"_s })
            context.out << feed[column].toVariant().toString() << (column == u"layer" ? '\n' : '\t');
    }
    return 0;
}

} // namespace

const Command callCommand { "call"_L1, ""_L1, "Join a consultation's call, with test pictures, and measure it"_L1, callOptions, runCall };

} // namespace Tongguan
