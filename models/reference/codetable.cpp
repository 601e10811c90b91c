// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/codetable.h"

#include <QDir>
#include <QResource>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <tuple>
#include <vector>

namespace Tongguan {

namespace {

using CodeBytes = std::string_view;

constexpr std::array<char, 256> codeFoldTable = [] {
    std::array<char, 256> table {};
    for (int i = 0; i < 256; ++i)
        table[static_cast<std::size_t>(i)]
            = static_cast<char>(i >= 'A' && i <= 'Z' ? i - 'A' + 'a' : i);
    return table;
}();

char foldCodeByte(char byte) { return codeFoldTable[static_cast<unsigned char>(byte)]; }

// `needle` is folded already.
bool codeStartsFolded(CodeBytes text, CodeBytes needle)
{
    return text.size() >= needle.size()
        && std::equal(needle.begin(), needle.end(), text.begin(),
            [](char a, char b) { return a == foldCodeByte(b); });
}

// Where the folded needle stands in the text, or npos.
std::size_t codeFindFolded(CodeBytes text, CodeBytes needle)
{
    if (needle.empty() || text.size() < needle.size())
        return CodeBytes::npos;
    const char first = needle.front();
    const std::size_t last = text.size() - needle.size();
    for (std::size_t at = 0; at <= last; ++at) {
        if (foldCodeByte(text[at]) == first && codeStartsFolded(text.substr(at), needle))
            return at;
    }
    return CodeBytes::npos;
}

QString codeText(CodeBytes bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

CodeBytes codeBytes(const QByteArray& bytes)
{
    return { bytes.constData(), static_cast<std::size_t>(bytes.size()) };
}

// What a person typed, ready to be compared: trimmed, full-width letters and digits made plain,
// ASCII folded.
struct TypedCode {
    QByteArray exact;
    QByteArray folded;
    bool digits = false;

    explicit TypedCode(QStringView typed)
    {
        QString plain = typed.trimmed().toString();
        for (QChar& letter : plain) {
            const char16_t unit = letter.unicode();
            const bool wide = (unit >= u'０' && unit <= u'９') || (unit >= u'Ａ' && unit <= u'Ｚ')
                || (unit >= u'ａ' && unit <= u'ｚ');
            if (wide)
                letter = QChar(static_cast<char16_t>(unit - 0xfee0));
        }
        exact = plain.toUtf8();
        folded = exact;
        std::transform(folded.cbegin(), folded.cend(), folded.begin(), foldCodeByte);
        digits = !exact.isEmpty() && std::all_of(exact.cbegin(), exact.cend(), [](char c) {
            return c >= '0' && c <= '9';
        });
    }
};

// The order of the completion list. Within one rank the shorter text wins, then the order of the
// codes.
enum class CodeRank {
    ExactCode,
    ExactCodeOtherCase,
    CodePrefix,
    OldCode,
    ExactInitials,
    ExactName,
    InitialsPrefix,
    NamePrefix,
    NameInside,
    InitialsInside,
    EnglishPrefix,
    EnglishWord,
    EnglishInside,
    NoMatch
};

struct CodeHit {
    CodeRank rank = CodeRank::NoMatch;
    std::size_t length = 0;
    qsizetype row = 0;

    bool operator<(const CodeHit& other) const
    {
        return std::tie(rank, length, row) < std::tie(other.rank, other.length, other.row);
    }
};

struct CodeFields {
    CodeBytes code;
    CodeBytes zh;
    CodeBytes en;
    CodeBytes old;
    CodeBytes initials;
};

CodeHit matchCode(const CodeFields& fields, const TypedCode& typed, qsizetype row)
{
    using enum CodeRank;
    const CodeBytes exact = codeBytes(typed.exact);
    const CodeBytes folded = codeBytes(typed.folded);
    if (codeStartsFolded(fields.code, folded)) {
        const bool whole = fields.code.size() == exact.size();
        return { fields.code == exact ? ExactCode
                : whole               ? ExactCodeOtherCase
                                      : CodePrefix,
            0, row };
    }
    if (!fields.old.empty() && fields.old == exact)
        return { OldCode, 0, row };
    const std::size_t inInitials = codeFindFolded(fields.initials, folded);
    if (inInitials == 0 && fields.initials.size() == folded.size())
        return { ExactInitials, 0, row };
    const std::size_t inName = codeFindFolded(fields.zh, folded);
    if (inName == 0 && fields.zh.size() == folded.size())
        return { ExactName, 0, row };
    if (inInitials == 0)
        return { InitialsPrefix, fields.initials.size(), row };
    if (inName == 0)
        return { NamePrefix, fields.zh.size(), row };
    if (inName != CodeBytes::npos)
        return { NameInside, fields.zh.size(), row };
    if (inInitials != CodeBytes::npos)
        return { InitialsInside, fields.initials.size(), row };
    const std::size_t inEnglish = codeFindFolded(fields.en, folded);
    if (inEnglish == 0)
        return { EnglishPrefix, fields.en.size(), row };
    if (inEnglish != CodeBytes::npos) {
        const char before = fields.en[inEnglish - 1];
        const bool word = before == ' ' || before == '(' || before == '-' || before == ',';
        return { word ? EnglishWord : EnglishInside, fields.en.size(), row };
    }
    return {};
}

} // namespace

struct CodeTable::Index {
    QByteArray bytes;
    std::vector<std::uint32_t>
        starts; // one more than rows: a row ends one byte before the next start
    std::vector<CodeBytes> columns;
    QString name;
    Label title;
    QString edition;
    QString notice;
    bool complete = false;
    Label reason;
    int zh = -1;
    int en = -1;
    int old = -1;
    int oldMain = -1;
    int note = -1;
    int initials = -1;
    int status = -1;

    explicit Index(QByteArray tsv)
        : bytes(std::move(tsv))
    {
        const std::size_t head = readHeader();
        indexRows(head);
    }

    qsizetype size() const
    {
        return starts.empty() ? 0 : static_cast<qsizetype>(starts.size()) - 1;
    }

    CodeBytes line(qsizetype row) const
    {
        const auto at = static_cast<std::size_t>(row);
        return codeBytes(bytes).substr(starts[at], starts[at + 1] - starts[at] - 1);
    }

    CodeBytes code(qsizetype row) const
    {
        const CodeBytes text = line(row);
        return text.substr(0, text.find('\t'));
    }

    CodeBytes field(qsizetype row, int column) const
    {
        if (column < 0)
            return {};
        CodeBytes text = line(row);
        if (column > 0 && column == static_cast<int>(columns.size()) - 1) {
            const std::size_t tab = text.rfind('\t');
            return tab == CodeBytes::npos ? CodeBytes {} : text.substr(tab + 1);
        }
        for (int passed = 0; passed < column; ++passed) {
            const std::size_t tab = text.find('\t');
            if (tab == CodeBytes::npos)
                return {};
            text.remove_prefix(tab + 1);
        }
        return text.substr(0, text.find('\t'));
    }

    CodeFields fields(qsizetype row) const
    {
        return { code(row), field(row, zh), field(row, en), field(row, old), field(row, initials) };
    }

    Code decode(qsizetype row) const
    {
        const CodeFields f = fields(row);
        return { codeText(f.code), { codeText(f.zh), codeText(f.en) }, codeText(f.initials),
            codeText(f.old), codeText(field(row, note)) };
    }

    // First row whose code is not less.
    qsizetype lowerBound(CodeBytes wanted) const
    {
        qsizetype first = 0;
        qsizetype count = size();
        while (count > 0) {
            const qsizetype half = count / 2;
            if (code(first + half) < wanted) {
                first += half + 1;
                count -= half + 1;
            } else {
                count = half;
            }
        }
        return first;
    }

    qsizetype rowOf(QStringView wanted) const
    {
        const QByteArray utf8 = wanted.toUtf8();
        const qsizetype row = lowerBound(codeBytes(utf8));
        return !utf8.isEmpty() && row < size() && code(row) == codeBytes(utf8) ? row : -1;
    }

    int columnOf(CodeBytes wanted) const
    {
        const auto found = std::find(columns.begin(), columns.end(), wanted);
        return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
    }

private:
    // Reads "# key: value" lines and the line of columns; answers where the rows begin.
    std::size_t readHeader()
    {
        const CodeBytes all = codeBytes(bytes);
        std::size_t at = 0;
        while (at < all.size()) {
            const std::size_t end = std::min(all.find('\n', at), all.size());
            const CodeBytes text = all.substr(at, end - at);
            at = std::min(end + 1, all.size());
            if (!text.starts_with("# ")) {
                readColumns(text);
                return at;
            }
            const std::size_t colon = text.find(": ");
            if (colon != CodeBytes::npos)
                takeHeader(text.substr(2, colon - 2), codeText(text.substr(colon + 2)));
        }
        return at;
    }

    void takeHeader(CodeBytes key, const QString& value)
    {
        if (key == "table") {
            name = value;
        } else if (key == "zh") {
            title.zh = value;
        } else if (key == "en") {
            title.en = value;
        } else if (key == "edition") {
            edition = value;
        } else if (key == "notice") {
            notice = value;
        } else if (key == "complete") {
            complete = value == "yes"_L1;
            if (!complete) {
                const QString why = value.startsWith("no: "_L1) ? value.sliced(4) : value;
                reason = { why.section(" | "_L1, 0, 0), why.section(" | "_L1, 1) };
            }
        }
    }

    void readColumns(CodeBytes text)
    {
        while (true) {
            const std::size_t tab = text.find('\t');
            columns.push_back(text.substr(0, tab));
            if (tab == CodeBytes::npos)
                break;
            text.remove_prefix(tab + 1);
        }
        zh = columnOf("zh");
        en = columnOf("en");
        old = columnOf("old");
        oldMain = columnOf("oldMain");
        note = columnOf("note");
        initials = columnOf("initials");
        status = columnOf("status");
    }

    void indexRows(std::size_t at)
    {
        const CodeBytes all = codeBytes(bytes);
        while (at < all.size()) {
            starts.push_back(static_cast<std::uint32_t>(at));
            const std::size_t end = all.find('\n', at);
            at = end == CodeBytes::npos ? all.size() + 1 : end + 1;
        }
        if (!starts.empty())
            starts.push_back(static_cast<std::uint32_t>(at));
    }
};

CodeTable::CodeTable(QByteArray tsv)
    : m_index(std::make_shared<const Index>(std::move(tsv)))
{
}

QString CodeTable::name() const { return m_index->name; }

Label CodeTable::title() const { return m_index->title; }

QString CodeTable::edition() const { return m_index->edition; }

QString CodeTable::notice() const { return m_index->notice; }

bool CodeTable::isComplete() const { return m_index->complete; }

Label CodeTable::incompleteReason() const { return m_index->reason; }

qsizetype CodeTable::size() const { return m_index->size(); }

Code CodeTable::at(qsizetype row) const
{
    Q_ASSERT(row >= 0 && row < size());
    return m_index->decode(row);
}

std::optional<Code> CodeTable::find(QStringView code) const
{
    const qsizetype row = m_index->rowOf(code);
    return row < 0 ? std::nullopt : std::optional(m_index->decode(row));
}

bool CodeTable::contains(QStringView code) const { return m_index->rowOf(code) >= 0; }

QList<Code> CodeTable::search(QStringView typed, int limit) const
{
    QList<Code> found;
    const qsizetype wanted = std::min<qsizetype>(std::max(limit, 0), size());
    if (wanted == 0)
        return found;
    const TypedCode text(typed);
    if (text.exact.isEmpty()) { // nothing typed yet: the head of the table
        for (qsizetype row = 0; row < wanted; ++row)
            found.append(m_index->decode(row));
        return found;
    }
    if (text.digits) { // digits that already fill the list as the start of a code need no look at
                       // the names
        const qsizetype first = m_index->lowerBound(codeBytes(text.exact));
        if (first + wanted <= size()
            && m_index->code(first + wanted - 1).starts_with(codeBytes(text.exact))) {
            for (qsizetype row = first; row < first + wanted; ++row)
                found.append(m_index->decode(row));
            return found;
        }
    }
    std::vector<CodeHit> hits;
    for (qsizetype row = 0; row < size(); ++row) {
        CodeHit hit = matchCode(m_index->fields(row), text, row);
        if (hit.rank == CodeRank::NoMatch)
            continue;
        if (m_index->status >= 0 && m_index->field(row, m_index->status) == "expired")
            hit.length += std::size_t { 1 } << 20; // behind every living code of its rank
        hits.push_back(hit);
    }
    const auto last = hits.begin() + std::min<std::ptrdiff_t>(wanted, std::ssize(hits));
    std::partial_sort(hits.begin(), last, hits.end());
    for (auto hit = hits.begin(); hit != last; ++hit)
        found.append(m_index->decode(hit->row));
    return found;
}

std::optional<Code> CodeTable::fromOld(QStringView oldCode) const
{
    const Index& index = *m_index;
    const QByteArray utf8 = oldCode.toUtf8();
    if (utf8.isEmpty() || index.old < 0)
        return std::nullopt;
    qsizetype only = -1;
    int matches = 0;
    for (qsizetype row = 0; row < size(); ++row) {
        if (index.field(row, index.old) != codeBytes(utf8))
            continue;
        if (index.field(row, index.oldMain) == "y")
            return index.decode(row);
        only = row;
        ++matches;
    }
    if (matches == 1)
        return index.decode(only);
    if (matches > 1) // several of today's codes came out of it: not ours to choose
        return std::nullopt;
    const qsizetype same = index.rowOf(oldCode); // an empty old code means that it did not change
    return same >= 0 && index.field(same, index.old).empty() ? std::optional(index.decode(same))
                                                             : std::nullopt;
}

QString CodeTable::column(QStringView code, QLatin1StringView column) const
{
    const qsizetype row = m_index->rowOf(code);
    if (row < 0)
        return {};
    return codeText(m_index->field(
        row, m_index->columnOf({ column.data(), static_cast<std::size_t>(column.size()) })));
}

CodeTables::CodeTables() = default;
CodeTables::~CodeTables() = default;

const CodeTable* CodeTables::table(QStringView name) const
{
    const QString key = name.toString();
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_tables.constFind(key); known != m_tables.cend())
        return known->get();
    const QResource resource(u":/codes/"_s + key + u".tsv"_s);
    if (!resource.isValid() || resource.size() == 0)
        return nullptr;
    // The resource lives as long as the program, so plain bytes are used where they are.
    QByteArray bytes = resource.compressionAlgorithm() == QResource::NoCompression
        ? QByteArray::fromRawData(
            reinterpret_cast<const char*>(resource.data()), static_cast<qsizetype>(resource.size()))
        : resource.uncompressedData();
    return m_tables.insert(key, std::make_shared<CodeTable>(std::move(bytes)))->get();
}

void CodeTables::replace(const QString& name, const QByteArray& tsv)
{
    const std::lock_guard lock(m_mutex);
    if (auto known = m_tables.take(name))
        m_replaced.append(std::move(known));
    if (!tsv.isEmpty())
        m_tables.insert(name, std::make_shared<CodeTable>(tsv));
}

QStringList CodeTables::names() const
{
    QStringList names = QDir(u":/codes"_s).entryList({ u"*.tsv"_s }, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    return names;
}

} // namespace Tongguan
