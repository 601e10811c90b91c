// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/body.h"

#include <QSet>
#include <QStringEncoder>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <string_view>

namespace Tongguan {

namespace {

    constexpr qsizetype LargestBody = 32 * 1024 * 1024;
    constexpr int DeepestBody = 16;
    constexpr QLatin1StringView JsonPrefix = "json:"_L1;
    constexpr QLatin1StringView ExtraMember = "_extra"_L1;
    constexpr QLatin1StringView IdMember = "id"_L1;

    using BodyWriter = rapidjson::Writer<rapidjson::StringBuffer>;
    // Numbers come as they are written: 12.50 must not become 12.5.
    constexpr unsigned BodyFlags = rapidjson::kParseNumbersAsStringsFlag;

    rapidjson::SizeType sizeOf(qsizetype size)
    {
        return static_cast<rapidjson::SizeType>(size);
    }

    // Forwards every event to a writer and counts the depth. Numbers stay numbers.
    class JsonCopier final {
    public:
        using Ch = char;
        explicit JsonCopier(rapidjson::StringBuffer& buffer)
            : m_writer(buffer)
        {
        }
        bool Null() { return m_writer.Null(); }
        bool Bool(bool value) { return m_writer.Bool(value); }
        bool Int(int value) { return m_writer.Int(value); }
        bool Uint(unsigned value) { return m_writer.Uint(value); }
        bool Int64(int64_t value) { return m_writer.Int64(value); }
        bool Uint64(uint64_t value) { return m_writer.Uint64(value); }
        bool Double(double) { return false; } // numbers are strings here
        bool RawNumber(const char* text, rapidjson::SizeType size, bool) { return m_writer.RawValue(text, size, rapidjson::kNumberType); }
        bool String(const char* text, rapidjson::SizeType size, bool) { return m_writer.String(text, size); }
        bool Key(const char* text, rapidjson::SizeType size, bool) { return m_writer.Key(text, size); }
        bool StartObject() { return enter() && m_writer.StartObject(); }
        bool EndObject(rapidjson::SizeType) { return --m_depth, m_writer.EndObject(); }
        bool StartArray() { return enter() && m_writer.StartArray(); }
        bool EndArray(rapidjson::SizeType) { return --m_depth, m_writer.EndArray(); }
        [[nodiscard]] int deepest() const { return m_deepest; }

    private:
        bool enter()
        {
            m_deepest = std::max(m_deepest, ++m_depth);
            return m_depth <= DeepestBody;
        }
        BodyWriter m_writer;
        int m_depth = 0;
        int m_deepest = 0;
    };

    class BodyOutput final {
    public:
        BodyOutput()
            : m_buffer(nullptr, 64 * 1024)
            , m_writer(m_buffer)
            , m_encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless)
        {
        }

        QByteArray take(const Document& document)
        {
            writeRecord(document.type().root, document.root(), 1);
            return { m_buffer.GetString(), static_cast<qsizetype>(m_buffer.GetSize()) };
        }

    private:
        // The writer wants UTF-8; one buffer serves all values.
        std::string_view utf8(const QString& text)
        {
            const qsizetype room = m_encoder.requiredSpace(text.size());
            if (room > m_scratch.size())
                m_scratch.resize(room);
            const char* end = m_encoder.appendToBuffer(m_scratch.data(), text);
            return { m_scratch.constData(), static_cast<size_t>(end - m_scratch.constData()) };
        }

        void key(const QString& text)
        {
            const auto bytes = utf8(text);
            m_writer.Key(bytes.data(), sizeOf(qsizetype(bytes.size())));
        }

        void string(const QString& text)
        {
            const auto bytes = utf8(text);
            m_writer.String(bytes.data(), sizeOf(qsizetype(bytes.size())));
        }

        void writeRecord(const Group& group, const Record& record, int depth)
        {
            m_writer.StartObject();
            if (record.id() != LineId::None && depth > 1) { // the root has none
                key(IdMember);
                string(QString::number(static_cast<quint64>(record.id()), 16).rightJustified(16, u'0'));
            }
            for (const auto& [element, text] : record.values()) {
                if (element >= group.elements.size())
                    continue;
                key(group.elements.at(element).key);
                string(text);
            }
            for (int i = 0; i < group.groups.size(); ++i) {
                const Group& childGroup = group.groups.at(i);
                const QList<Record>& children = record.children(i);
                if (children.isEmpty())
                    continue;
                key(childGroup.key);
                if (childGroup.single && children.size() == 1) {
                    writeRecord(childGroup, children.first(), depth + 1);
                    continue;
                }
                m_writer.StartArray();
                for (const Record& child : children)
                    writeRecord(childGroup, child, depth + 2);
                m_writer.EndArray();
            }
            if (!record.extras().isEmpty())
                writeExtras(group, record.extras(), depth);
            m_writer.EndObject();
        }

        void writeExtras(const Group& group, const QList<Extra>& extras, int depth)
        {
            // Members are the last ones; all before the first that cannot be one are listed. So their order comes back.
            qsizetype firstMember = extras.size();
            QSet<QString> names;
            while (firstMember > 0 && isMember(group, extras.at(firstMember - 1), depth) && !names.contains(extras.at(firstMember - 1).name))
                names.insert(extras.at(--firstMember).name);
            const QList<Extra> listed = extras.first(firstMember);
            const QList<Extra> members = extras.sliced(firstMember);
            if (!listed.isEmpty()) {
                key(ExtraMember);
                m_writer.StartArray();
                for (const Extra& extra : listed) {
                    m_writer.StartArray();
                    string(extra.name);
                    string(extra.text);
                    m_writer.EndArray();
                }
                m_writer.EndArray();
            }
            for (const Extra& extra : members) {
                key(extra.name.sliced(JsonPrefix.size()));
                const auto bytes = utf8(extra.text);
                m_writer.RawValue(bytes.data(), bytes.size(), rapidjson::kNumberType);
            }
        }

        // Whether reading back gives exactly this extra again; otherwise it goes into the list.
        bool isMember(const Group& group, const Extra& extra, int depth)
        {
            if (!extra.name.startsWith(JsonPrefix))
                return false;
            const QString name = extra.name.sliced(JsonPrefix.size());
            if (name == ExtraMember || name == IdMember || group.indexOf(name) >= 0 || group.groupIndexOf(name) >= 0)
                return false;
            const QByteArray text = extra.text.toUtf8();
            rapidjson::StringBuffer copy;
            JsonCopier copier(copy);
            rapidjson::MemoryStream stream(text.constData(), static_cast<size_t>(text.size()));
            rapidjson::Reader reader;
            return reader.Parse<BodyFlags>(stream, copier) && depth + copier.deepest() <= DeepestBody
                && text == QByteArrayView(copy.GetString(), static_cast<qsizetype>(copy.GetSize()));
        }

        rapidjson::StringBuffer m_buffer;
        BodyWriter m_writer;
        QStringEncoder m_encoder;
        QByteArray m_scratch;
    };

    // Builds the records while the reader goes through the text once.
    class BodyInput final {
    public:
        using Ch = char;
        explicit BodyInput(const DocumentType& type)
            : m_type(type)
        {
        }

        [[nodiscard]] Record takeRoot() { return std::move(m_root); }
        [[nodiscard]] const QString& problem() const { return m_problem; }

        bool Null() { return capturing() ? captured(m_copier->Null()) : scalar({}, "null"); }
        bool Bool(bool value) { return capturing() ? captured(m_copier->Bool(value)) : scalar(value ? u"1"_s : u"0"_s, value ? "true" : "false"); }
        bool Int(int) { return false; }
        bool Uint(unsigned) { return false; }
        bool Int64(int64_t) { return false; }
        bool Uint64(uint64_t) { return false; }
        bool Double(double) { return false; }
        bool RawNumber(const char* text, rapidjson::SizeType size, bool)
        {
            return capturing() ? captured(m_copier->RawNumber(text, size, true)) : scalar(QString::fromUtf8(text, size), { text, size });
        }
        bool String(const char* text, rapidjson::SizeType size, bool)
        {
            return capturing() ? captured(m_copier->String(text, size, true)) : string(text, size);
        }
        bool Key(const char* text, rapidjson::SizeType size, bool)
        {
            return capturing() ? m_copier->Key(text, size, true) : member(text, size);
        }
        bool StartObject();
        bool EndObject(rapidjson::SizeType size);
        bool StartArray();
        bool EndArray(rapidjson::SizeType size);

    private:
        enum class Level { Record, Lines, ExtraList, ExtraPair };
        enum class Target { None, Element, Group, Id, Extras, Unknown };

        struct Frame {
            Level level = Level::Record;
            const Group* group = nullptr; // of the record or the lines
            int groupIndex = -1; // in the parent
            Record record;
            QList<Record> lines;
            QList<Extra> extras;
            QStringList pair;
            Target target = Target::None; // of the member just named
            int index = -1;
            QString name; // of a member that is no element
        };

        bool refuse(const QString& problem)
        {
            m_problem = problem;
            return false;
        }
        bool deeper() { return ++m_depth <= DeepestBody || refuse(u"nested deeper than %1"_s.arg(DeepestBody)); }
        [[nodiscard]] bool capturing() const { return m_copier.has_value(); }

        void capture()
        {
            m_captureDepth = 0;
            m_captured.Clear();
            m_copier.emplace(m_captured);
        }

        // After each event of a captured value: at its end it becomes an extra.
        bool captured(bool written)
        {
            if (!written)
                return false;
            if (m_captureDepth > 0)
                return true;
            m_copier.reset();
            keepMember(QString::fromUtf8(m_captured.GetString(), static_cast<qsizetype>(m_captured.GetSize())));
            return true;
        }

        void keepMember(const QString& json)
        {
            Frame& frame = m_frames.back();
            const QString& name = frame.target == Target::Element ? frame.group->elements.at(frame.index).key : frame.name;
            frame.extras.append({ JsonPrefix + name, json });
        }

        bool member(const char* text, rapidjson::SizeType size);
        bool scalar(const QString& text, std::string_view json);
        bool string(const char* text, rapidjson::SizeType size);
        void setElement(Frame& frame, QString text);
        void finishRecord();
        void finishLines();
        void giveIds(const Frame& parent, Frame& frame) const;

        const DocumentType& m_type;
        std::vector<Frame> m_frames;
        Record m_root;
        QString m_problem;
        int m_depth = 0;
        rapidjson::StringBuffer m_captured;
        std::optional<JsonCopier> m_copier;
        int m_captureDepth = 0;
    };

    bool BodyInput::StartObject()
    {
        if (!deeper())
            return false;
        if (capturing())
            return ++m_captureDepth, m_copier->StartObject();
        if (m_frames.empty()) {
            m_frames.push_back({ .group = &m_type.root });
            return true;
        }
        Frame& frame = m_frames.back();
        if (frame.level == Level::Lines) {
            const Group* group = frame.group;
            m_frames.push_back({ .group = group });
            return true;
        }
        if (frame.level != Level::Record)
            return refuse(u"an object where a text should be"_s);
        if (frame.target == Target::Group && frame.group->groups.at(frame.index).single) {
            const Group* group = &frame.group->groups.at(frame.index);
            const int index = frame.index;
            m_frames.push_back({ .group = group, .groupIndex = index });
            return true;
        }
        capture();
        return ++m_captureDepth, m_copier->StartObject();
    }

    bool BodyInput::EndObject(rapidjson::SizeType size)
    {
        --m_depth;
        if (capturing())
            return --m_captureDepth, captured(m_copier->EndObject(size));
        finishRecord();
        return true;
    }

    bool BodyInput::StartArray()
    {
        if (!deeper())
            return false;
        if (capturing())
            return ++m_captureDepth, m_copier->StartArray();
        if (m_frames.empty())
            return refuse(u"not an object"_s);
        Frame& frame = m_frames.back();
        if (frame.level == Level::ExtraList) {
            m_frames.push_back({ .level = Level::ExtraPair });
            return true;
        }
        if (frame.level != Level::Record)
            return refuse(u"a list where a text should be"_s);
        if (frame.target == Target::Group) {
            const Group* group = &frame.group->groups.at(frame.index);
            const int index = frame.index;
            m_frames.push_back({ .level = Level::Lines, .group = group, .groupIndex = index });
            return true;
        }
        if (frame.target == Target::Extras) {
            m_frames.push_back({ .level = Level::ExtraList });
            return true;
        }
        capture();
        return ++m_captureDepth, m_copier->StartArray();
    }

    bool BodyInput::EndArray(rapidjson::SizeType size)
    {
        --m_depth;
        if (capturing())
            return --m_captureDepth, captured(m_copier->EndArray(size));
        if (m_frames.back().level == Level::Lines) {
            finishLines();
            return true;
        }
        const Frame frame = std::move(m_frames.back()); // the list of extras, or one pair of it
        m_frames.pop_back();
        if (frame.level == Level::ExtraPair && frame.pair.size() != 2)
            return refuse(u"an extra that is no pair"_s);
        if (frame.level == Level::ExtraPair)
            m_frames.back().extras.append({ frame.pair.at(0), frame.pair.at(1) });
        else
            m_frames.back().extras.append(frame.extras);
        return true;
    }

    bool BodyInput::member(const char* text, rapidjson::SizeType size)
    {
        Frame& frame = m_frames.back();
        frame.target = Target::Unknown;
        std::array<char16_t, 64> wide; // NOLINT: filled below
        const bool ascii = size <= wide.size() && std::all_of(text, text + size, [](char c) { return static_cast<uchar>(c) < 0x80; });
        if (ascii) { // every key of ours
            std::copy(text, text + size, wide.begin());
            const QStringView name(wide.data(), static_cast<qsizetype>(size));
            if (frame.index = frame.group->indexOf(name); frame.index >= 0)
                frame.target = Target::Element;
            else if (frame.index = frame.group->groupIndexOf(name); frame.index >= 0)
                frame.target = Target::Group;
            else if (name == IdMember && m_frames.size() > 1)
                frame.target = Target::Id;
            else if (name == ExtraMember)
                frame.target = Target::Extras;
        }
        frame.name = frame.target == Target::Element ? QString() : QString::fromUtf8(text, size);
        return true;
    }

    void BodyInput::setElement(Frame& frame, QString text)
    {
        frame.record.appendValue(frame.index, std::move(text));
    }

    bool BodyInput::scalar(const QString& text, std::string_view json)
    {
        if (m_frames.empty())
            return refuse(u"not an object"_s);
        Frame& frame = m_frames.back();
        if (frame.level != Level::Record)
            return refuse(u"a number where a record or text should be"_s);
        if (frame.target == Target::Element)
            setElement(frame, text);
        else if (frame.target == Target::Unknown || (json != "null" && frame.target != Target::Id))
            keepMember(QString::fromUtf8(json.data(), static_cast<qsizetype>(json.size())));
        return true;
    }

    bool BodyInput::string(const char* text, rapidjson::SizeType size)
    {
        if (m_frames.empty())
            return refuse(u"not an object"_s);
        Frame& frame = m_frames.back();
        if (frame.level == Level::ExtraPair) {
            frame.pair.append(QString::fromUtf8(text, size));
            return true;
        }
        if (frame.level != Level::Record)
            return refuse(u"a text where a record should be"_s);
        if (frame.target == Target::Element) {
            setElement(frame, QString::fromUtf8(text, size));
        } else if (frame.target == Target::Id) {
            bool good = false;
            const quint64 id = QByteArrayView(text, static_cast<qsizetype>(size)).toULongLong(&good, 16);
            if (good && size == 16)
                frame.record.setId(LineId { id });
        } else {
            capture();
            return captured(m_copier->String(text, size, true));
        }
        return true;
    }

    void BodyInput::finishRecord()
    {
        Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        if (!frame.extras.isEmpty())
            frame.record.setExtras(std::move(frame.extras));
        if (m_frames.empty())
            m_root = std::move(frame.record);
        else if (m_frames.back().level == Level::Lines)
            m_frames.back().lines.append(std::move(frame.record));
        else
            m_frames.back().record.setChildren(frame.groupIndex, { std::move(frame.record) });
    }

    void BodyInput::finishLines()
    {
        Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        if (!frame.group->single)
            giveIds(m_frames.back(), frame);
        m_frames.back().record.setChildren(frame.groupIndex, std::move(frame.lines));
    }

    // FNV-1a over the parent's id, the group and the row: stable from reading to reading.
    void BodyInput::giveIds(const Frame& parent, Frame& frame) const
    {
        QSet<quint64> used;
        used.reserve(frame.lines.size());
        QList<qsizetype> wanting;
        for (qsizetype row = 0; row < frame.lines.size(); ++row) {
            const auto id = static_cast<quint64>(frame.lines.at(row).id());
            if (id == 0 || used.contains(id))
                wanting.append(row);
            else
                used.insert(id);
        }
        for (const qsizetype row : std::as_const(wanting)) {
            quint64 hash = 0xCBF29CE484222325;
            const auto mix = [&hash](quint64 value) {
                for (int shift = 0; shift < 64; shift += 8)
                    hash = (hash ^ ((value >> shift) & 0xFF)) * 0x100000001B3;
            };
            mix(static_cast<quint64>(parent.record.id()));
            for (const QChar character : frame.group->key)
                mix(character.unicode());
            mix(static_cast<quint64>(row));
            while (hash >> 32 == 0 || used.contains(hash))
                mix(1);
            used.insert(hash);
            frame.lines[row].setId(LineId { hash });
        }
    }

} // namespace

QByteArray toBody(const Document& document)
{
    if (document.isNull())
        return "{}"_ba;
    return BodyOutput().take(document);
}

Result<Document> fromBody(const DocumentType& type, const QByteArray& json)
{
    if (json.size() > LargestBody)
        return fail(ErrorKind::Corrupt, u"body.size"_s, u"%1 bytes"_s.arg(json.size()));
    if (!QUtf8StringView(json).isValidUtf8()) // at once: quicker than the reader's own check, character by character
        return fail(ErrorKind::Corrupt, u"body.encoding"_s, u"not UTF-8"_s);
    BodyInput input(type);
    rapidjson::MemoryStream stream(json.constData(), static_cast<size_t>(json.size()));
    rapidjson::Reader reader;
    const rapidjson::ParseResult result = reader.Parse<BodyFlags>(stream, input);
    if (result.IsError()) {
        const QString problem = input.problem().isEmpty() ? QString::fromLatin1(rapidjson::GetParseError_En(result.Code())) : input.problem();
        return fail(ErrorKind::Corrupt, input.problem().isEmpty() ? u"body.syntax"_s : u"body.shape"_s, problem, QString::number(result.Offset()));
    }
    Document document(type);
    document.editRoot() = input.takeRoot();
    return document;
}

} // namespace Tongguan
