// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/declarationstore.h"

#include "models/store/searchtext.h"

namespace Tongguan {

namespace {

    QByteArray standingWhere(const char* condition)
    {
        return "SELECT k, id, rev, state, sync, problem, removed, created, changed, type FROM doc WHERE "_ba + condition;
    }

    Standing standingOf(const Statement& row)
    {
        return { .k = row.integer(0),
            .id = row.id<DocumentId>(1),
            .type = row.text(9),
            .revision = row.integer(2),
            .state = stateFromName(row.text(3)).value_or(DeclarationState::Draft),
            .sync = syncStateFromName(row.text(4)).value_or(SyncState::LocalOnly),
            .problem = row.text(5),
            .removed = row.integer(6) != 0,
            .created = row.time(7),
            .changed = row.time(8) };
    }

    // First and last id that begin with these hexadecimal digits; nothing where they are too few or none.
    std::optional<std::pair<QByteArray, QByteArray>> idRange(const QString& text)
    {
        QString digits = text.toLower();
        digits.remove(u'-');
        const bool hexadecimal = std::all_of(digits.cbegin(), digits.cend(),
            [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
        if (!hexadecimal || digits.size() < 6 || digits.size() > 32) {
            return std::nullopt;
        }
        const auto filled = [&](QChar with) { return QByteArray::fromHex(digits.leftJustified(32, with).toLatin1()); };
        return std::pair(filled(u'0'), filled(u'f'));
    }

} // namespace

std::optional<SyncState> syncStateFromName(QStringView name)
{
    for (const auto state :
        { SyncState::Clean, SyncState::Waiting, SyncState::Conflict, SyncState::Rejected, SyncState::LocalOnly }) {
        if (syncStateName(state) == name) {
            return state;
        }
    }
    return std::nullopt;
}

Content Content::of(const Document& document)
{
    Content content { .type = document.type().key, .body = toBody(document), .summary = summarize(document), .search = {} };
    content.search = foldForSearch(content.summary.searchText);
    return content;
}

Result<std::optional<Standing>> DeclarationStore::find(DocumentId id)
{
    auto row = m_database.query(standingWhere("id = ?"), id);
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    return *there ? std::optional(standingOf(*row)) : std::nullopt;
}

Result<Standing> DeclarationStore::known(DocumentId id)
{
    const auto found = find(id);
    if (!found) {
        return passOn(found);
    }
    if (!*found || (*found)->removed) {
        return fail(ErrorKind::Invalid, u"declaration.unknown"_s, id.toString());
    }
    return **found;
}

Result<Standing> DeclarationStore::byKey(qint64 k)
{
    auto row = m_database.query(standingWhere("k = ?"), k);
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    return *there ? Result<Standing>(standingOf(*row)) : fail(ErrorKind::Bug, u"store.sql"_s, u"no document k=%1"_s.arg(k));
}

Result<QByteArray> DeclarationStore::body(qint64 k)
{
    auto row = m_database.query("SELECT body FROM content WHERE k = ?", k);
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    return *there ? Result<QByteArray>(row->blob(0)) : fail(ErrorKind::Corrupt, u"store.damaged"_s, u"no content for k=%1"_s.arg(k));
}

Result<QByteArray> DeclarationStore::base(qint64 k)
{
    auto row = m_database.query("SELECT body FROM base WHERE k = ?", k);
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    return *there ? row->blob(0) : QByteArray();
}

Result<QString> DeclarationStore::searchText(qint64 k)
{
    auto row = m_database.query("SELECT search FROM content WHERE k = ?", k);
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    return *there ? row->text(0) : QString();
}

Result<QString> DeclarationStore::entryNoOfReceipts(qint64 k)
{
    auto row = m_database.query(
        "SELECT entry_no FROM receipt WHERE k = ? AND entry_no <> '' ORDER BY time DESC LIMIT 1", k);
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    return *there ? row->text(0) : QString();
}

Result<qint64> DeclarationStore::insert(const Standing& standing, const Content& content)
{
    const auto& s = content.summary;
    if (Done done = m_database.run(
            "INSERT INTO doc (id, type, rev, state, sync, problem, number, entry_no, party, owner, goods, date, direction,"
            " lines, created, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            standing.id, standing.type, standing.revision, stateName(standing.state), syncStateName(standing.sync), standing.problem,
            s.number, s.entryNo, s.party, s.owner, s.goods, s.date, s.direction, s.lineCount, standing.created,
            standing.changed);
        !done) {
        return passOn(done);
    }
    const qint64 k = m_database.lastRow();
    if (Done done = m_database.run(
            "INSERT INTO content (k, search, body) VALUES (?, ?, ?)", k, content.search, content.body);
        !done) {
        return passOn(done);
    }
    const Done noted = m_index.note(k, {});
    return noted ? Result<qint64>(k) : passOn(noted);
}

Done DeclarationStore::write(const Standing& standing, const Content& content)
{
    const qint64 k = standing.k;
    // What was handed to the line must be sent again as it was.
    if (Done done = m_database.run("UPDATE outbox SET payload = (SELECT body FROM content WHERE k = ?1)"
                                   " WHERE k = ?1 AND waiting = 0 AND payload IS NULL AND kind <> 'delete'",
            k);
        !done) {
        return done;
    }
    Content now = content;
    if (now.summary.entryNo.isEmpty() && standing.revision > 0) {
        auto entryNo = entryNoOfReceipts(k);
        if (!entryNo) {
            return passOn(entryNo);
        }
        if (!entryNo->isEmpty()) {
            now.summary.entryNo = *entryNo;
            now.search += u' ' + foldForSearch(*entryNo);
        }
    }
    const auto old = searchText(k);
    if (!old) {
        return passOn(old);
    }
    if (*old == now.search) {
        if (Done done = m_database.run("UPDATE content SET body = ? WHERE k = ?", now.body, k); !done) {
            return done;
        }
    } else {
        if (Done done = m_index.note(k, *old); !done) {
            return done;
        }
        if (Done done = m_database.run("UPDATE content SET search = ?, body = ? WHERE k = ?", now.search, now.body, k);
            !done) {
            return done;
        }
    }
    const auto& s = now.summary;
    // Leaves the row and its indexes alone where nothing shown has changed.
    return m_database.run(
        "UPDATE doc SET number = ?2, entry_no = ?3, party = ?4, owner = ?5, goods = ?6, date = ?7, direction = ?8, lines = ?9"
        " WHERE k = ?1 AND (number, entry_no, party, owner, goods, date, direction, lines) <> (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        k, s.number, s.entryNo, s.party, s.owner, s.goods, s.date, s.direction, s.lineCount);
}

Done DeclarationStore::update(const Standing& standing)
{
    return m_database.run("UPDATE doc SET rev = ?, state = ?, sync = ?, problem = ?, changed = ? WHERE k = ?",
        standing.revision, stateName(standing.state), syncStateName(standing.sync), standing.problem, standing.changed,
        standing.k);
}

Done DeclarationStore::keepBase(qint64 k)
{
    return m_database.run(
        "INSERT INTO base (k, body) SELECT k, body FROM content WHERE k = ? ON CONFLICT DO NOTHING", k);
}

Done DeclarationStore::setBase(qint64 k, const QByteArray& body)
{
    return m_database.run(
        "INSERT INTO base (k, body) VALUES (?, ?) ON CONFLICT (k) DO UPDATE SET body = excluded.body", k, body);
}

Done DeclarationStore::dropBase(qint64 k) { return m_database.run("DELETE FROM base WHERE k = ?", k); }

Done DeclarationStore::setRemoved(const Standing& standing, bool removed)
{
    const auto old = searchText(standing.k);
    if (!old) {
        return passOn(old);
    }
    if (Done done = m_index.note(standing.k, removed ? *old : QString()); !done) {
        return done;
    }
    return m_database.run("UPDATE doc SET removed = ? WHERE k = ?", int(removed), standing.k);
}

Done DeclarationStore::purge(const Standing& standing)
{
    if (!standing.removed) {
        const auto old = searchText(standing.k);
        if (!old) {
            return passOn(old);
        }
        if (Done done = m_index.note(standing.k, *old); !done) {
            return done;
        }
    }
    return m_database.run("DELETE FROM doc WHERE k = ?", standing.k);
}

Done DeclarationStore::noteEntryNo(qint64 k, const QString& entryNo)
{
    const auto without = m_database.number("SELECT 1 FROM doc WHERE k = ? AND entry_no = ''", k);
    if (!without) {
        return passOn(without);
    }
    if (!*without || entryNo.isEmpty()) {
        return {};
    }
    const auto old = searchText(k);
    if (!old) {
        return passOn(old);
    }
    if (Done done = m_index.note(k, *old); !done) {
        return done;
    }
    if (Done done = m_database.run(
            "UPDATE content SET search = ? WHERE k = ?", QString(*old + u' ' + foldForSearch(entryNo)), k);
        !done) {
        return done;
    }
    return m_database.run("UPDATE doc SET entry_no = ? WHERE k = ?", entryNo, k);
}

Result<QList<DocumentId>> DeclarationStore::findByNumber(const QString& number)
{
    QList<DocumentId> found;
    const auto collect = [&](Result<Statement> rows) -> Done {
        if (!rows) {
            return passOn(rows);
        }
        return rows->forEach([&] {
            const auto id = rows->id<DocumentId>(0);
            if (!found.contains(id)) {
                found.append(id);
            }
        });
    };
    const QString wanted = number.trimmed();
    if (wanted.isEmpty()) {
        return found;
    }
    if (Done done = collect(m_database.query(
            "SELECT id FROM doc WHERE removed = 0 AND number = ?1 UNION SELECT id FROM doc WHERE removed = 0 AND entry_no = ?1",
            wanted));
        !done) {
        return passOn(done);
    }
    if (const auto range = idRange(wanted)) {
        if (Done done = collect(m_database.query(
                "SELECT id FROM doc WHERE removed = 0 AND id BETWEEN ? AND ? LIMIT 20", range->first, range->second));
            !done) {
            return passOn(done);
        }
    }
    if (!found.isEmpty()) {
        return found; // what only mentions the number is not it
    }
    // The Single Window's number is among the searched values; a value of its own only between blanks.
    const auto folded = foldForSearch(wanted);
    const auto terms = searchTerms(wanted);
    if (terms.size() != 1 || folded.size() < 6) {
        return found;
    }
    auto rows = m_database.query("SELECT rowid FROM search WHERE search MATCH ? LIMIT 100", matchExpression(terms));
    if (!rows) {
        return passOn(rows);
    }
    QList<qint64> candidates;
    if (Done done = rows->forEach([&] { candidates.append(rows->integer(0)); }); !done) {
        return passOn(done);
    }
    auto queued = m_database.query("SELECT k FROM search_queue ORDER BY k DESC LIMIT 20000");
    if (!queued) {
        return passOn(queued);
    }
    if (Done done = queued->forEach([&] { candidates.append(queued->integer(0)); }); !done) {
        return passOn(done);
    }
    for (const qint64 k : std::as_const(candidates)) {
        if (Done done = collect(m_database.query(
                "SELECT d.id FROM doc d JOIN content c ON c.k = d.k WHERE d.k = ? AND d.removed = 0"
                " AND instr(' ' || c.search || ' ', ' ' || ? || ' ') > 0",
                k, folded));
            !done) {
            return passOn(done);
        }
    }
    return found;
}

Result<qint64> DeclarationStore::rejectedCount()
{
    const auto count = m_database.number("SELECT count(*) FROM doc INDEXED BY doc_rejected WHERE sync = 'rejected'");
    return count ? Result<qint64>(count->value_or(0)) : passOn(count);
}

Result<std::optional<DeclarationRow>> DeclarationStore::row(qint64 k)
{
    auto row = m_database.query("SELECT id, number, entry_no, party, owner, goods, date, direction, lines, state, sync,"
                                " changed, problem, type FROM doc WHERE k = ? AND removed = 0",
        k);
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    if (!*there) {
        return std::nullopt;
    }
    return DeclarationRow { .id = row->id<DocumentId>(0),
        .type = row->text(13),
        .number = row->text(1),
        .entryNo = row->text(2),
        .party = row->text(3),
        .owner = row->text(4),
        .goods = row->text(5),
        .date = row->text(6),
        .direction = row->text(7),
        .lineCount = int(row->integer(8)),
        .state = stateFromName(row->text(9)).value_or(DeclarationState::Draft),
        .sync = syncStateFromName(row->text(10)).value_or(SyncState::LocalOnly),
        .changed = row->time(11),
        .problem = row->text(12) };
}

} // namespace Tongguan
