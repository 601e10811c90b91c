// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/tariff.h"

#include <algorithm>

namespace Tongguan {

namespace {

    constexpr int ChapterLength = 2;
    constexpr int HeadingLength = 4;

    // ASCII in lower case, full-width ASCII made half-width: what was typed and what is searched meet here.
    QByteArray foldedForTariff(QStringView text)
    {
        QString folded = text.toString();
        for (QChar& letter : folded) {
            if (letter >= u'\uff01' && letter <= u'\uff5e')
                letter = QChar(char16_t(letter.unicode() - 0xfee0));
            if (letter >= u'A' && letter <= u'Z')
                letter = QChar(char16_t(letter.unicode() - u'A' + u'a'));
        }
        return folded.toUtf8();
    }

    bool isDigits(std::string_view word)
    {
        return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    }

    bool isLetters(std::string_view word)
    {
        return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    }

    // "8504.40" and "8504 40" are one code.
    QStringList tariffWords(QStringView typed)
    {
        QString text = typed.trimmed().toString();
        QString code = text;
        code.remove(u'.').remove(u' ');
        const bool isCode = !code.isEmpty() && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return isCode ? QStringList { code } : text.split(u' ', Qt::SkipEmptyParts);
    }

} // namespace

Tariff::Tariff(const CodeTables& tables)
    : m_tables(tables)
    , m_table(tables.table(u"tariff"))
{
}

void Tariff::reload()
{
    m_table = m_tables.table(u"tariff");
    m_entries.clear();
    m_text.clear();
    m_pairs.clear();
    m_pairsBegin.clear();
    m_sections.clear();
}

int Tariff::size() const { return m_table ? int(m_table->size()) : 0; }
QString Tariff::edition() const { return m_table ? m_table->edition() : QString(); }
QString Tariff::notice() const { return m_table ? m_table->notice() : QString(); }
Label Tariff::incompleteReason() const { return m_table ? m_table->incompleteReason() : Label {}; }
Label Tariff::nameOf(int row) const { return m_table->at(row).name; }

QString Tariff::codeOf(int row) const
{
    prepare();
    const Entry& entry = m_entries[size_t(row)];
    return QString::fromLatin1(m_text.data() + entry.code, qsizetype(entry.zh - entry.code - 1));
}

TariffRow Tariff::row(int row) const
{
    const Code code = m_table->at(row);
    const auto cell = [&](QLatin1StringView name) { return m_table->column(code.code, name); };
    return { .code = code.code,
        .name = code.name,
        .unit1 = cell("unit1"_L1),
        .unit2 = cell("unit2"_L1),
        .mfn = cell("mfn"_L1),
        .general = cell("general"_L1),
        .provisional = cell("provisional"_L1),
        .vat = cell("vat"_L1),
        .consumption = cell("consumption"_L1),
        .exportRate = cell("export"_L1),
        .exportProvisional = cell("exportProvisional"_L1),
        .rebate = cell("rebate"_L1),
        .documents = cell("documents"_L1),
        .inspection = cell("inspection"_L1),
        .elements = cell("elements"_L1),
        .edition = cell("edition"_L1),
        .status = cell("status"_L1),
        .note = code.note };
}

std::optional<TariffRow> Tariff::find(QStringView code) const
{
    const int at = rowOf(code);
    return at < 0 ? std::nullopt : std::optional(row(at));
}

// The codes are sorted, so a prefix is a range.
std::pair<int, int> Tariff::range(QStringView prefix) const
{
    prepare();
    const QByteArray wanted = prefix.toLatin1();
    const std::string_view begin(wanted.constData(), size_t(wanted.size()));
    const auto codeOfEntry = [this, &begin](const Entry& entry) {
        return std::string_view(m_text).substr(entry.code, std::min<size_t>(begin.size(), entry.zh - entry.code - 1));
    };
    const auto first = std::lower_bound(m_entries.begin(), m_entries.end(), begin,
        [&](const Entry& entry, std::string_view text) { return codeOfEntry(entry) < text; });
    const auto last = std::upper_bound(first, m_entries.end(), begin,
        [&](std::string_view text, const Entry& entry) { return text < codeOfEntry(entry); });
    return { int(first - m_entries.begin()), int(last - first) };
}

int Tariff::rowOf(QStringView code) const
{
    if (code.isEmpty())
        return -1;
    const auto [first, count] = range(code);
    return count > 0 && codeOf(first) == code ? first : -1;
}

void Tariff::prepare() const
{
    if (!m_entries.empty() || !m_table)
        return;
    m_entries.reserve(size_t(m_table->size()));
    m_text.reserve(size_t(m_table->size()) * 128);
    const auto add = [this](const QByteArray& bytes) {
        const auto at = std::uint32_t(m_text.size());
        m_text.append(bytes.constData(), size_t(bytes.size()));
        m_text += '\n';
        return at;
    };
    for (qsizetype at = 0; at < m_table->size(); ++at) {
        const Code code = m_table->at(at);
        Entry entry {};
        entry.code = add(code.code.toLatin1());
        entry.zh = add(foldedForTariff(code.name.zh));
        entry.en = add(foldedForTariff(code.name.en));
        entry.initials = add(code.initials.toLatin1());
        entry.end = std::uint32_t(m_text.size());
        entry.isExpired = m_table->column(code.code, "status"_L1) == u"expired";
        m_entries.push_back(entry);
    }
}

// Lower is better. Digits are looked for in codes only at their beginning, letters in initials and English.
int Tariff::rank(const Entry& entry, std::string_view word) const
{
    enum { CodeBegins, InitialsWhole, NameWhole, NameBegins, InitialsBegin, NameHolds, EnglishBegins, EnglishWord, InitialsHold, EnglishHolds };
    const std::string_view all(m_text);
    const auto part = [&all](std::uint32_t from, std::uint32_t next) { return all.substr(from, next - from - 1); };
    if (isDigits(word) && part(entry.code, entry.zh).starts_with(word))
        return CodeBegins;
    const std::string_view zh = part(entry.zh, entry.en);
    if (const size_t at = zh.find(word); at != std::string_view::npos)
        return at > 0 ? NameHolds : zh.size() == word.size() ? NameWhole : NameBegins;
    const bool letters = isLetters(word);
    const std::string_view initials = part(entry.initials, entry.end);
    const size_t inInitials = letters ? initials.find(word) : std::string_view::npos;
    if (inInitials == 0)
        return initials.size() == word.size() ? InitialsWhole : InitialsBegin;
    const std::string_view en = part(entry.en, entry.initials);
    if (const size_t at = en.find(word); at != std::string_view::npos) {
        const bool isWord = at == 0 || !isLetters(en.substr(at - 1, 1));
        return at == 0 ? EnglishBegins : isWord ? EnglishWord : EnglishHolds;
    }
    return inInitials != std::string_view::npos ? InitialsHold : -1;
}

QList<int> Tariff::search(QStringView typed, int limit) const
{
    prepare();
    const QStringList words = tariffWords(typed);
    if (words.isEmpty())
        return {};
    QList<QByteArray> folded;
    for (const QString& word : words)
        folded.append(foldedForTariff(word));
    struct Hit {
        int rank, row;
        bool operator<(const Hit& other) const { return std::pair(rank, row) < std::pair(other.rank, other.row); }
    };
    constexpr int expired = 1 << 20;
    std::vector<Hit> hits;
    for (size_t at = 0; at < m_entries.size(); ++at) {
        int sum = m_entries[at].isExpired ? expired : 0;
        for (const QByteArray& word : std::as_const(folded)) {
            const int one = rank(m_entries[at], { word.constData(), size_t(word.size()) });
            if (one < 0) {
                sum = -1;
                break;
            }
            sum += one;
        }
        if (sum >= 0)
            hits.push_back({ sum, int(at) });
    }
    const auto last = hits.begin() + std::min<std::ptrdiff_t>(limit, std::ssize(hits));
    std::partial_sort(hits.begin(), last, hits.end());
    QList<int> rows;
    rows.reserve(last - hits.begin());
    for (auto hit = hits.begin(); hit != last; ++hit)
        rows.append(hit->row);
    return rows;
}

void Tariff::preparePairs() const
{
    prepare();
    m_pairsBegin.reserve(m_entries.size() + 1);
    for (const Entry& entry : m_entries) {
        m_pairsBegin.push_back(std::uint32_t(m_pairs.size()));
        const bool isChinese = entry.en - entry.zh > 1;
        const std::uint32_t from = isChinese ? entry.zh : entry.en;
        const std::uint32_t next = isChinese ? entry.en : entry.initials;
        const auto pairs = namePairs(QString::fromUtf8(m_text.data() + from, qsizetype(next - from - 1)));
        m_pairs.insert(m_pairs.end(), pairs.begin(), pairs.end());
    }
    m_pairsBegin.push_back(std::uint32_t(m_pairs.size()));
}

std::vector<std::pair<int, int>> Tariff::alike(const NameLikeness& name, int least) const
{
    if (m_pairsBegin.empty())
        preparePairs();
    std::vector<std::pair<int, int>> found;
    for (size_t row = 0; row + 1 < m_pairsBegin.size(); ++row) {
        const int likeness = name.to({ m_pairs.data() + m_pairsBegin[row], m_pairsBegin[row + 1] - m_pairsBegin[row] });
        if (likeness >= least)
            found.emplace_back(-likeness, int(row));
    }
    return found;
}

const QList<TariffBranch>& Tariff::sections() const
{
    if (m_sections.isEmpty())
        prepareTree();
    return m_sections;
}

// Sections and chapters by name; headings as the codes have them, named where a name is known.
void Tariff::prepareTree() const
{
    prepare();
    const CodeTable* chapters = m_tables.table(u"hsChapter");
    const CodeTable* headings = m_tables.table(u"hsHeading");
    if (!chapters)
        return;
    for (qsizetype at = 0; at < chapters->size(); ++at) {
        const Code code = chapters->at(at);
        if (chapters->column(code.code, "level"_L1) != u"chapter")
            continue;
        TariffBranch chapter { .code = code.code, .name = code.name, .branches = {} };
        std::tie(chapter.firstRow, chapter.rowCount) = range(code.code);
        for (int row = chapter.firstRow; row < chapter.firstRow + chapter.rowCount;) {
            TariffBranch heading { .code = codeOf(row).left(HeadingLength), .name = {}, .branches = {} };
            std::tie(heading.firstRow, heading.rowCount) = range(heading.code);
            if (const auto known = headings ? headings->find(heading.code) : std::nullopt)
                heading.name = known->name;
            row += std::max(heading.rowCount, 1);
            chapter.branches.append(std::move(heading));
        }
        const QString section = chapters->column(code.code, "section"_L1);
        if (m_sections.isEmpty() || m_sections.constLast().code != section) { // chapters count through the sections
            const auto named = chapters->find(section);
            m_sections.append({ .code = section, .name = named ? named->name : Label {}, .branches = {} });
        }
        m_sections.last().branches.append(std::move(chapter));
    }
}

QList<const TariffBranch*> Tariff::above(QStringView code) const
{
    for (const TariffBranch& section : sections()) {
        for (const TariffBranch& chapter : section.branches) {
            if (chapter.code != code.left(ChapterLength))
                continue;
            QList<const TariffBranch*> chain { &section, &chapter };
            for (const TariffBranch& heading : chapter.branches) {
                if (heading.code == code.left(HeadingLength))
                    chain.append(&heading);
            }
            return chain;
        }
    }
    return {};
}

} // namespace Tongguan
