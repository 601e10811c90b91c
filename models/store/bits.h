// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <bit>
#include <vector>

namespace Tongguan {

// A set of row numbers, one bit each.
class Bits final {
public:
    [[nodiscard]] bool contains(qint64 k) const
    {
        const auto word = size_t(k) / 64;
        return k >= 0 && word < m_words.size() && ((m_words[word] >> (size_t(k) % 64)) & 1) != 0;
    }
    void insert(qint64 k)
    {
        const auto word = size_t(k) / 64;
        if (word >= m_words.size()) {
            m_words.resize(word + 1 + word / 2);
        }
        m_count += contains(k) ? 0 : 1;
        m_words[word] |= quint64(1) << (size_t(k) % 64);
    }
    void remove(qint64 k)
    {
        if (contains(k)) {
            m_words[size_t(k) / 64] &= ~(quint64(1) << (size_t(k) % 64));
            --m_count;
        }
    }
    template <class Each>
    void forEach(Each each) const
    {
        for (size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 left = m_words[word]; left != 0; left &= left - 1) {
                each(qint64(word * 64 + size_t(std::countr_zero(left))));
            }
        }
    }
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    std::vector<quint64> m_words;
    qint64 m_count = 0;
};

} // namespace Tongguan
