// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QThread>
#include <QWaitCondition>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace Tongguan {

// The one thread that touches the store's file. Jobs run in the order in which they were given; when none has come
// for `quiet`, the idle work runs in small steps, a job between any two of them. Where jobs never cease it gets a step
// after `longest` all the same. The destructor does all jobs first.
class StoreThread final : private QThread {
public:
    // Returns whether there is more to do.
    using IdleStep = std::function<bool()>;
    StoreThread(IdleStep idleStep, std::chrono::milliseconds quiet, std::chrono::milliseconds longest);
    ~StoreThread() override;

    template <class Work>
    [[nodiscard]] auto submit(Work work) -> QFuture<decltype(work())>
    {
        auto job = std::make_unique<Task<Work>>(std::move(work));
        auto future = job->promise.future();
        job->promise.start();
        append(std::move(job));
        return future;
    }

private:
    struct Job {
        virtual ~Job() = default;
        virtual void run() = 0;
    };
    template <class Work>
    struct Task final : Job {
        explicit Task(Work given) : work(std::move(given)) { }
        void run() override
        {
            promise.addResult(work());
            promise.finish();
        }
        Work work;
        QPromise<std::invoke_result_t<Work&>> promise;
    };

    void run() override;
    void append(std::unique_ptr<Job> job);
    [[nodiscard]] std::unique_ptr<Job> take(bool wantsIdle); // null: quiet now, or the end

    IdleStep m_idleStep;
    std::chrono::milliseconds m_quiet, m_longest;
    QMutex m_mutex; // guards all below
    QWaitCondition m_changed;
    std::deque<std::unique_ptr<Job>> m_jobs;
    bool m_ending = false;
};

} // namespace Tongguan
