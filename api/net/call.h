// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/answer.h"
#include "api/net/exchange.h"
#include "api/net/result.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

#include <functional>
#include <memory>

namespace hathora {

/// Refers to a call under way, so that it can be stopped. Owns nothing.
class CallHandle
{
public:
    CallHandle() = default;
    explicit CallHandle(Exchange *exchange)
        : m_exchange(exchange)
    {
    }

    /// The handler then runs once with Error::Kind::Aborted. Does nothing when the call is over.
    void abort()
    {
        if (m_exchange)
            m_exchange->abort();
    }

    bool isRunning() const { return m_exchange && !m_exchange->isFinished(); }

private:
    QPointer<Exchange> m_exchange;
};

/// One operation under way and the type of its answer.
///
/// - The request is under way at once; its answer never arrives before control is back in the event loop.
/// - The handler runs exactly once, in the context's thread, or never if the context is gone; then the
/// request is
///   abandoned too.
/// - The handler gets a Result: a value or an Error.
/// - A Call is moved, never copied; then() uses it up. A Call that is dropped abandons its request.
template <typename T>
class [[nodiscard]] Call
{
public:
    using Decoder = std::function<Result<T>(const Answer &)>;

    Call(Exchange *exchange, Decoder decode)
        : m_exchange(exchange)
        , m_decode(std::move(decode))
    {
    }
    Call(Call &&other) noexcept
        : m_exchange(std::exchange(other.m_exchange, nullptr))
        , m_decode(std::move(other.m_decode))
    {
    }
    Call &operator=(Call &&other) = delete;
    ~Call()
    {
        if (m_exchange)
            m_exchange->abandon();
    }

    /// Calls `handler(Result<T>)` when the answer is there. The context is the object that listens; it is
    /// required, and when it dies nobody is called and the socket closes.
    template <typename Context, typename Handler>
    CallHandle then(Context *context, Handler handler)
    {
        Exchange *exchange = m_exchange;
        m_exchange.clear();
        if (!exchange)
            return {};
        auto deliver = [context, handler = std::move(handler)](const Result<T> &result) {
            std::invoke(handler, context, result);
        };
        QObject::connect(context, &QObject::destroyed, exchange, &Exchange::abandon);
        QObject::connect(exchange, &Exchange::finished, context,
                         [context, decode = std::move(m_decode), deliver](const Result<Answer> &answer) {
                             if (!answer)
                                 deliver(answer.error());
                             else if (answer->body.size() <= largestOnThisThread)
                                 deliver(decode(*answer));
                             else
                                 decodeElsewhere(context, decode, *answer, deliver);
                         });
        return CallHandle(exchange);
    }

private:
    /// A larger body would cost the GUI thread a frame.
    static constexpr qsizetype largestOnThisThread = 256 * 1024;

    template <typename Deliver>
    static void decodeElsewhere(QObject *context, const Decoder &decode, const Answer &answer,
                                const Deliver &deliver)
    {
        using Decoded = std::shared_ptr<Result<T>>; // QFuture wants a type it can default-construct
        auto *watcher = new QFutureWatcher<Decoded>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, deliver] {
            watcher->deleteLater();
            deliver(*watcher->result());
        });
        watcher->setFuture(
            QtConcurrent::run([decode, answer] { return std::make_shared<Result<T>>(decode(answer)); }));
    }

    QPointer<Exchange> m_exchange; ///< owned by the client, which may go first
    Decoder m_decode;
};

} // namespace hathora
