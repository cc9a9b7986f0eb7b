// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/call.h"

#include <QTest>

#include <optional>

namespace hathora::testing {

/// Whether a condition stays false for a while: the only right use of plain waiting.
template <typename Condition>
bool never(Condition condition, std::chrono::milliseconds time)
{
    return !QTest::qWaitFor(condition, int(time.count()));
}

/// Whether what is looked at stays the same for a while.
template <typename Look>
bool steady(Look look, std::chrono::milliseconds time)
{
    return never([&, before = look()] { return look() != before; }, time);
}

/// What a test sees where the call did not do what the test expects of it.
inline Error surprise(const QString &what)
{
    Error error;
    error.message = what;
    return error;
}

/// Listens to one call and counts its answers.
template <typename T>
class Outcome
{
public:
    explicit Outcome(Call<T> call)
        : m_handle(call.then(&m_context, [this](QObject *, const Result<T> &result) {
            ++m_count;
            m_result = result;
        }))
    {
    }

    /// The answer; fails the test's expectations with Kind::Unexpected if none comes in time.
    const Result<T> &wait(std::chrono::milliseconds time = std::chrono::seconds(20))
    {
        if (!QTest::qWaitFor([this] { return m_result.has_value(); }, int(time.count())))
            m_result.emplace(surprise(QStringLiteral("no answer in time")));
        return *m_result;
    }

    bool isThere() const { return m_count > 0; }
    int count() const { return m_count; }
    CallHandle &handle() { return m_handle; }

private:
    QObject m_context;
    int m_count = 0;
    std::optional<Result<T>> m_result;
    CallHandle m_handle;
};

/// The answer of a call, waited for.
template <typename T>
Result<T> settled(Call<T> call)
{
    return Outcome<T>(std::move(call)).wait();
}

/// The error of a call that should not succeed; of Kind::Unexpected if it does.
template <typename T>
Error failure(Call<T> call)
{
    const Result<T> result = settled(std::move(call));
    return result ? surprise(QStringLiteral("it succeeded")) : result.error();
}

} // namespace hathora::testing
