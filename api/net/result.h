// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/error.h"

#include <utility>
#include <variant>

namespace hathora {

/// What an operation came to: a value, or why there is none. There is no second channel.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    } // NOLINT: reads as a value
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    } // NOLINT: or as an error

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }

    /// Only with isOk().
    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }

    /// Only without isOk().
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Stands for the value of an operation that answers nothing.
struct Done
{
    bool operator==(const Done &) const = default;
};

template <>
class [[nodiscard]] Result<void> : public Result<Done>
{
public:
    Result()
        : Result<Done>(Done{})
    {
    }
    Result(Done)
        : Result()
    {
    } // NOLINT
    Result(Error error)
        : Result<Done>(std::move(error))
    {
    } // NOLINT
};

} // namespace hathora
