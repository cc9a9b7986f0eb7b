// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <concepts>
#include <optional>
#include <tuple>

namespace hathora {

using Qt::StringLiterals::operator""_L1;

/// Whether a member may leave the program in a copy, an export or the raw JSON view.
enum class Exposure { Open, Secret };

/// How a member may be missing on the wire. The contract keeps the three apart.
enum class Presence {
    Required,         ///< the key is there with a value
    Optional,         ///< the key may be absent; null is an error
    Nullable,         ///< the key is there; its value may be null
    OptionalNullable, ///< the key may be absent, or null
};

template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;

/// One member of a record: its key on the wire and where it is kept. A std::optional member may be absent.
template <typename Record, typename Member>
struct Field
{
    constexpr Field(QLatin1StringView k, Member Record::*m, Exposure e = Exposure::Open)
        : key(k)
        , member(m)
        , exposure(e)
    {
    }

    QLatin1StringView key;
    Member Record::*member;
    Exposure exposure;
    static constexpr Presence presence = isOptional<Member> ? Presence::Optional : Presence::Required;
};

/// A member whose key must be there and whose value may be null, as in `terminatedAt`.
template <typename Record, typename Member>
struct NullableField
{
    constexpr NullableField(QLatin1StringView k, std::optional<Member> Record::*m)
        : key(k)
        , member(m)
    {
    }

    QLatin1StringView key;
    std::optional<Member> Record::*member;
    Exposure exposure = Exposure::Open;
    static constexpr Presence presence = Presence::Nullable;
};

/// A member that newer servers send, perhaps as null, and older ones do not, as in `bootedAt`.
template <typename Record, typename Member>
struct OptionalNullableField
{
    constexpr OptionalNullableField(QLatin1StringView k, std::optional<Member> Record::*m)
        : key(k)
        , member(m)
    {
    }

    QLatin1StringView key;
    std::optional<Member> Record::*member;
    Exposure exposure = Exposure::Open;
    static constexpr Presence presence = Presence::OptionalNullable;
};

/// A record that lists its fields; decoding, encoding and the details pane are folds over that list.
template <typename T>
concept Described = requires
{
    std::tuple_size<decltype(T::fields())>::value;
};

} // namespace hathora
