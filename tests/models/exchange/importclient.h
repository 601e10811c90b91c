// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"
#include "models/declaration/lifecycle.h"
#include "models/exchange/singlewindow/messagepackage.h"
#include "models/exchange/singlewindow/windowreceipt.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>

namespace Tongguan {

// Plays the Single Window's import client and customs behind it: fetches from OutBox, moves to SentBox or FailBox, and lays
// answers into InBox in its own names. What it does with a declaration is told by the end of its number.
class ImportClient final {
public:
    enum class Manner { Clear, Refuse, ReturnIt, ReturnThenClear, CardFails, AlwaysFails, LateAnswer, Twice, Backwards, Silent, MannerCount };

    ImportClient(const QString& root, quint32 seed) : m_root(root), m_random(seed) { }

    static Manner mannerOf(const QString& clientSeqNo) { return Manner(clientSeqNo.right(2).toInt() % int(Manner::MannerCount)); }
    static DeclarationState endOf(Manner manner)
    {
        switch (manner) {
        case Manner::Clear:
        case Manner::ReturnThenClear:
        case Manner::CardFails:
        case Manner::LateAnswer:
        case Manner::Twice:
        case Manner::Backwards: return DeclarationState::Cleared;
        case Manner::Refuse:
        case Manner::ReturnIt:
        case Manner::AlwaysFails: return DeclarationState::Returned;
        case Manner::Silent:
        case Manner::MannerCount: return DeclarationState::Submitting;
        }
        Q_UNREACHABLE();
    }

    // Everything in OutBox that has its final name, at once.
    void fetch()
    {
        const QDir out(m_root + u"/OutBox"_s);
        for (const QString& name : out.entryList({ u"*.xml"_s, u"*.zip"_s }, QDir::Files)) {
            QFile file(out.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            file.close();
            const auto message = readReceipt(isZip(bytes) ? messageOfPackage(bytes)->bytes : bytes);
            const QString client = message->key.clientSeqNo;
            ++m_seen[client];
            QString base = name;
            base.chop(4);
            const bool fails = act(client, base);
            const QString folder = m_root + (fails ? u"/FailBox/"_s : u"/SentBox/2026-11-22/"_s);
            QDir().mkpath(folder);
            QFile::rename(out.filePath(name), folder + base + u'_' + stamp() + name.right(4));
        }
    }

    // Some of what is ready, in any order; now and then only the first half of a file, the rest the next time.
    void deliver(qsizetype count)
    {
        for (const auto& [path, bytes] : std::as_const(m_halves))
            put(path, bytes);
        m_halves.clear();
        for (qsizetype i = 0; i < count && !m_ready.isEmpty(); ++i) {
            // What the client says itself is there soon; what comes from customs takes its time.
            const bool soon = m_ready.front().first.startsWith(u"Failed_");
            const auto [name, bytes] = m_ready.takeAt(soon ? 0 : m_random.bounded(int(m_ready.size())));
            const QString path = m_root + u"/InBox/"_s + name;
            if (m_random.bounded(4) == 0) {
                put(path, bytes.first(bytes.size() / 2));
                m_halves.append({ path, bytes });
            } else
                put(path, bytes);
        }
    }

    [[nodiscard]] bool isDone() const { return m_ready.isEmpty() && m_halves.isEmpty(); }
    [[nodiscard]] int timesSeen(const QString& clientSeqNo) const { return m_seen.value(clientSeqNo); }
    [[nodiscard]] int delivered() const { return m_delivered; }

    static QByteArray response(const QString& client, const QString& seq, const QString& note)
    {
        return (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><DecImportResponse xmlns=\"http://www.chinaport.gov.cn/dec\"><ResponseCode>"_s + (seq.isEmpty() ? u"1"_s : u"0"_s)
            + u"</ResponseCode><ErrorMessage>"_s + note + u"</ErrorMessage><ClientSeqNo>"_s + client + u"</ClientSeqNo>"_s
            + (seq.isEmpty() ? QString() : u"<SeqNo>"_s + seq + u"</SeqNo>"_s) + u"</DecImportResponse>"_s).toUtf8();
    }
    static QByteArray result(const QString& seq, const QString& entry, const QString& channel, const QDateTime& time)
    {
        return (u"<DEC_RESULT><CUS_CIQ_NO>"_s + seq + u"</CUS_CIQ_NO><ENTRY_ID>"_s + entry + u"</ENTRY_ID><NOTICE_DATE>"_s + time.toString(u"yyyy-MM-ddTHH:mm:ss")
            + u"</NOTICE_DATE><CHANNEL>"_s + channel + u"</CHANNEL><NOTE>"_s + channel + u"</NOTE></DEC_RESULT>"_s).toUtf8();
    }

private:
    // True: the file is refused by the client itself.
    bool act(const QString& client, const QString& base)
    {
        const Manner manner = mannerOf(client);
        const bool first = m_seen.value(client) == 1;
        if (manner == Manner::AlwaysFails || (manner == Manner::CardFails && first)) {
            ready(u"Failed_"_s + base, "<Root><failCode>C134</failCode><failInfo><![CDATA[[\"Err:Custom50200\"]]]></failInfo></Root>");
            return true;
        }
        if (manner == Manner::Refuse) {
            ready(u"Failed_"_s + base, response(client, {}, u"暂存失败"_s));
            return true;
        }
        if (manner == Manner::Silent)
            return false;
        const QString seq = u"I2026%1"_s.arg(++m_serial, 13, 10, QChar(u'0'));
        const QString entry = u"53172026%1"_s.arg(m_serial, 10, 10, QChar(u'0'));
        const QByteArray saved = response(client, seq, u"暂存成功"_s);
        QStringList channels { u"7"_s, u"L"_s, u"J"_s, u"P"_s, u"R"_s };
        if (manner == Manner::ReturnIt)
            channels = { u"7"_s, u"L"_s, u"Z"_s };
        else if (manner == Manner::ReturnThenClear)
            channels = { u"7"_s, u"L"_s, u"Z"_s, u"7"_s, u"L"_s, u"C"_s, u"P"_s, u"R"_s };
        if (manner != Manner::LateAnswer)
            ready(u"Successed_"_s + base, saved);
        QDateTime time(QDate(2026, 11, 22), QTime(10, 0));
        QList<std::pair<QString, QByteArray>> receipts;
        for (const QString& channel : std::as_const(channels)) {
            time = time.addSecs(60);
            receipts.append({ u"Receipt_DECCUS004_"_s + seq + u"_1"_s, result(seq, channel == u"7" ? QString() : entry, channel, time) });
        }
        if (manner == Manner::Twice)
            receipts += receipts;
        if (manner == Manner::Backwards)
            std::reverse(receipts.begin(), receipts.end());
        for (const auto& [name, bytes] : std::as_const(receipts))
            ready(name, bytes);
        if (manner == Manner::LateAnswer)
            ready(u"Successed_"_s + base, saved);
        return false;
    }

    QString stamp() { return u"20261122%1"_s.arg(++m_stamp, 9, 10, QChar(u'0')); }
    void ready(const QString& name, const QByteArray& bytes)
    {
        const std::pair<QString, QByteArray> file { name + u'_' + stamp() + u".xml"_s, bytes };
        if (name.startsWith(u"Failed_"))
            m_ready.prepend(file);
        else
            m_ready.append(file);
    }
    void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        ++m_delivered;
    }

    QString m_root;
    QRandomGenerator m_random;
    QHash<QString, int> m_seen;
    QList<std::pair<QString, QByteArray>> m_ready, m_halves;
    int m_serial = 0, m_stamp = 0, m_delivered = 0;
};

} // namespace Tongguan
