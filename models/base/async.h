// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <type_traits>
#include <utility>

namespace Tongguan {

template <class T>
struct FutureValue {
    using Type = T;
    static constexpr bool IsFuture = false;
};
template <class T>
struct FutureValue<QFuture<T>> {
    using Type = T;
    static constexpr bool IsFuture = true;
};

// future.then(context, next), which in Qt 6.4 asserts where `context` has gone before the future finishes. Here the
// continuation is dropped then, and the future given back is cancelled; it is cancelled, too, where `future` is.
// A continuation that gives a future itself is unwrapped. `next` runs on the thread of `context`.
template <class T, class F>
auto whenReady(QFuture<T> future, QObject* context, F next)
{
    using Given = std::invoke_result_t<F, T>;
    using Value = typename FutureValue<Given>::Type;
    QPromise<Value> promise;
    promise.start();
    QFuture<Value> result = promise.future();
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [context, watcher, next = std::move(next), promise = std::move(promise)]() mutable {
            watcher->deleteLater();
            if (watcher->isCanceled() || watcher->future().resultCount() == 0)
                return; // the promise ends with this connection, cancelled
            if constexpr (FutureValue<Given>::IsFuture) {
                whenReady(next(watcher->result()), context, [promise = std::move(promise)](const Value& value) mutable {
                    promise.addResult(value);
                    promise.finish();
                });
            } else if constexpr (std::is_void_v<Given>) {
                next(watcher->result());
                promise.finish();
            } else {
                promise.addResult(next(watcher->result()));
                promise.finish();
            }
        });
    watcher->setFuture(future);
    return result;
}

} // namespace Tongguan
