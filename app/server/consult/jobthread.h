// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace Tongguan {

// Does one job after another on a thread of its own.
class JobThread final {
public:
    ~JobThread() { stop(); }
    void start()
    {
        m_isStopping = false;
        m_thread = std::thread([this] { run(); });
    }
    void post(std::function<void()> job)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_jobs.push_back(std::move(job));
        }
        m_changed.notify_one();
    }
    void await() // what was posted until now is done
    {
        std::promise<void> done;
        {
            const std::scoped_lock lock(m_mutex);
            if (m_isStopping || !m_thread.joinable())
                return;
            m_jobs.push_back([&done] { done.set_value(); });
        }
        m_changed.notify_one();
        done.get_future().wait();
    }
    void stop() // what waits is still done
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_isStopping = true;
        }
        m_changed.notify_one();
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    void run()
    {
        for (;;) {
            std::function<void()> job;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [this] { return m_isStopping || !m_jobs.empty(); });
                if (m_jobs.empty())
                    return;
                job = std::move(m_jobs.front());
                m_jobs.pop_front();
            }
            job();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_jobs;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace Tongguan
