// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/workplaces.h"

namespace Tongguan {

Done Workplaces::open(const QString& folder, int count, const CheckFactory& makeCheck)
{
    for (int i = 0; i < count; ++i) {
        auto storage = Storage::open(folder, m_writer);
        if (!storage)
            return tl::unexpected(storage.error());
        auto check = makeCheck();
        if (!check)
            return tl::unexpected(check.error());
        m_places.push_back(std::make_unique<Workplace>(Workplace { std::move(*storage), std::move(*check), {} }));
        m_free.push_back(m_places.back().get());
    }
    return {};
}

Workplaces::Lease Workplaces::take()
{
    std::unique_lock lock(m_mutex);
    m_returned.wait(lock, [this] { return !m_free.empty(); });
    Workplace* const place = m_free.back();
    m_free.pop_back();
    return { *this, place };
}

Workplaces::Lease::~Lease()
{
    {
        const std::scoped_lock lock(m_all.m_mutex);
        m_all.m_free.push_back(m_place);
    }
    m_all.m_returned.notify_one();
}

} // namespace Tongguan
