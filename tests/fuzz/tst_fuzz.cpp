// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "tests/support/fuzztargets.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTest>

#include <random>

using namespace Tongguan;

// Feeds the readers of strangers' bytes: every file of the corpus, and changed copies of them, the same on every machine.
// TONGGUAN_FUZZ_SECONDS=300 goes on for that long with each reader, from another seed each time; what breaks one stands in
// fuzz-<reader>.input beside the working directory and belongs into the corpus. See tests/fuzz/README.md.
class TestFuzz final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCorpusIsRead_data() { eachTarget(); }
    void theCorpusIsRead()
    {
        QFETCH(qsizetype, target);
        const QList<QByteArray> seeds = corpusOf(fuzzTargets()[size_t(target)]);
        QVERIFY(seeds.size() >= 3);
        for (const QByteArray& seed : seeds)
            feed(target, seed);
    }

    void changedCopiesAreRead_data() { eachTarget(); }
    void changedCopiesAreRead()
    {
        QFETCH(qsizetype, target);
        const int seconds = qEnvironmentVariableIntValue("TONGGUAN_FUZZ_SECONDS");
        m_random.seed(seconds > 0 ? std::random_device {}() : 20261122u);
        QList<QByteArray> pool = corpusOf(fuzzTargets()[size_t(target)]);
        const QDeadlineTimer deadline(qint64(seconds) * 1000);
        qint64 runs = 0;
        while (seconds > 0 ? !deadline.hasExpired() : runs < Runs) {
            const QByteArray changed = change(pool[pick(pool.size())], pool);
            feed(target, changed);
            // What was changed is now and then changed further.
            if (changed.size() < LongestInput && pick(8) == 0)
                pool.size() < 200 ? pool.append(changed) : void(pool[pick(pool.size())] = changed);
            ++runs;
        }
        qInfo("%s: %lld inputs", fuzzTargets()[size_t(target)].name, runs);
    }

private:
    static constexpr int Runs = 1500;
    static constexpr qsizetype LongestInput = 16 * 1024;

    static void eachTarget()
    {
        QTest::addColumn<qsizetype>("target");
        for (size_t i = 0; i < fuzzTargets().size(); ++i)
            QTest::newRow(fuzzTargets()[i].name) << qsizetype(i);
    }

    static QList<QByteArray> corpusOf(const FuzzTarget& target)
    {
        const QDir folder(QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/fuzz/corpus/") + QString::fromLatin1(target.name));
        QList<QByteArray> seeds;
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                seeds.append(file.readAll());
        }
        return seeds;
    }

    // Left behind where the reader ends the process.
    static void feed(qsizetype target, const QByteArray& bytes)
    {
        const FuzzTarget& reader = fuzzTargets()[size_t(target)];
        QFile last(u"fuzz-%1.input"_s.arg(QString::fromLatin1(reader.name)));
        const bool kept = qEnvironmentVariableIsSet("TONGGUAN_FUZZ_SECONDS") && last.open(QIODevice::WriteOnly);
        if (kept) {
            last.write(bytes);
            last.close();
        }
        reader.run(bytes);
        if (kept)
            last.remove();
    }

    [[nodiscard]] qsizetype pick(qsizetype end) { return qsizetype(m_random() % quint64(end)); }

    [[nodiscard]] QByteArray change(QByteArray bytes, const QList<QByteArray>& pool)
    {
        static const QByteArrayList pieces { "'", "\"", "(", ")", "{", "}", "[", "]", ",", ":", "0", "-", ".", "99999999999999999999", "line", "outer.", "forall(",
            "count(line, ", "null", " and ", "not ", "\\u0000", "\xe5\x85\xb3", "\xff", "1e9", "\n", ".000000000000000001", "%", "<", ">", "</", "/>", "&amp;", "<![CDATA[", "]]>", "<!--", "&#x20;", "xmlns:a='b' ", "\r\n", "\t" };
        for (qsizetype times = 1 + pick(4); times > 0; --times) {
            const qsizetype at = pick(bytes.size() + 1);
            switch (pick(6)) {
            case 0:
                if (at < bytes.size())
                    bytes[at] = char(bytes[at] ^ (1 << pick(8)));
                break;
            case 1:
                bytes.remove(at, 1 + pick(16));
                break;
            case 2:
                bytes.insert(at, pieces[pick(pieces.size())]);
                break;
            case 3: // a part of itself again, so that things nest and repeat
                bytes.insert(at, bytes.mid(pick(bytes.size() + 1), 1 + pick(64)));
                break;
            case 4: {
                const QByteArray& other = pool[pick(pool.size())];
                bytes.replace(at, 1 + pick(32), other.mid(pick(other.size() + 1), 1 + pick(64)));
                break;
            }
            default:
                bytes.truncate(std::max<qsizetype>(at, bytes.size() / 2));
                break;
            }
        }
        return bytes.left(LongestInput);
    }

    std::mt19937_64 m_random;
};

QTEST_GUILESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"
