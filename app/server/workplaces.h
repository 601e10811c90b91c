// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/storage/storage.h"
#include "app/server/submissioncheck.h"

#include <condition_variable>
#include <mutex>
#include <vector>

namespace Tongguan {

// What one request works with; one thread at a time.
struct Workplace {
    std::unique_ptr<Storage> storage;
    std::unique_ptr<SubmissionCheck> check;
    QString rulesState; // which packs the check has
};

// As many places as workers; a request takes one and gives it back.
class Workplaces final {
public:
    using CheckFactory = std::function<Result<std::unique_ptr<SubmissionCheck>>()>;
    [[nodiscard]] Done open(const QString& folder, int count, const CheckFactory& makeCheck);

    class Lease final {
    public:
        Lease(Workplaces& all, Workplace* place) : m_all(all), m_place(place) { }
        ~Lease();
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        [[nodiscard]] Workplace& operator*() const { return *m_place; }
        [[nodiscard]] Workplace* operator->() const { return m_place; }

    private:
        Workplaces& m_all;
        Workplace* m_place;
    };
    [[nodiscard]] Lease take(); // waits for one

private:
    std::mutex m_writer; // outlives the storages
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<Workplace>> m_places;
    std::vector<Workplace*> m_free;
};

} // namespace Tongguan
