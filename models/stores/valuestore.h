// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/call.h"
#include "models/store.h"

#include <functional>

namespace hathora {

/// A store of one value that one call answers whole. A server that does not know the operation has answered,
/// too: then there is no value, and isServed() says why.
template <typename T>
class ValueStore final : public Store
{
public:
    using Fetch = std::function<Call<T>()>;

    ValueStore(Fetch fetch, RefreshTimes times, Pace &pace, QObject *parent = nullptr)
        : Store(times, pace, parent)
        , m_fetch(std::move(fetch))
    {
    }

    const std::optional<T> &value() const { return m_value; } ///< absent while unknown
    bool isServed() const { return m_isServed; }              ///< as far as is known

protected:
    void ask() override { m_fetch().then(this, &ValueStore::answered); }

private:
    void answered(const Result<T> &answer)
    {
        if (!answer && !answer.error().isNotFound())
            return failed(answer.error());
        m_isServed = bool(answer);
        m_value = answer ? std::optional(*answer) : std::nullopt;
        succeeded();
    }

    Fetch m_fetch;
    std::optional<T> m_value;
    bool m_isServed = true;
};

} // namespace hathora
