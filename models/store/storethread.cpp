// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storethread.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

namespace Tongguan {

StoreThread::StoreThread(IdleStep idleStep, std::chrono::milliseconds quiet, std::chrono::milliseconds longest)
    : m_idleStep(std::move(idleStep))
    , m_quiet(quiet)
    , m_longest(longest)
{
    setObjectName(u"store"_s);
    start();
}

StoreThread::~StoreThread()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        m_changed.wakeAll();
    }
    wait();
}

void StoreThread::append(std::unique_ptr<Job> job)
{
    const QMutexLocker lock(&m_mutex);
    m_jobs.push_back(std::move(job));
    m_changed.wakeAll();
}

std::unique_ptr<StoreThread::Job> StoreThread::take(bool wantsIdle)
{
    const QMutexLocker lock(&m_mutex);
    const QDeadlineTimer deadline = wantsIdle ? QDeadlineTimer(m_quiet) : QDeadlineTimer(QDeadlineTimer::Forever);
    while (m_jobs.empty() && !m_ending && !deadline.hasExpired()) {
        m_changed.wait(&m_mutex, deadline);
    }
    if (m_jobs.empty()) {
        return nullptr;
    }
    auto job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void StoreThread::run()
{
    bool wantsIdle = true; // what an earlier run left undone
    QElapsedTimer sinceStep;
    sinceStep.start();
    for (;;) {
        if (auto job = take(wantsIdle)) {
            if (!wantsIdle) {
                sinceStep.start();
            }
            job->run();
            wantsIdle = true;
            if (sinceStep.hasExpired(m_longest.count())) {
                wantsIdle = m_idleStep();
                sinceStep.start();
            }
            continue;
        }
        if (const QMutexLocker lock(&m_mutex); m_ending && m_jobs.empty()) {
            return;
        }
        const auto interrupted = [this] {
            const QMutexLocker lock(&m_mutex);
            return m_ending || !m_jobs.empty();
        };
        wantsIdle = true;
        while (!interrupted() && (wantsIdle = m_idleStep())) { }
        sinceStep.start();
    }
}

} // namespace Tongguan
