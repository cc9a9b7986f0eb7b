// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace hathora {

using Qt::StringLiterals::operator""_L1;

/// One enumerator and its name on the wire. Each enum has an `enumNames(E)` found by ADL that lists all.
template <typename E>
struct EnumName
{
    E value;
    QLatin1StringView name;
};

/// A value of an enum that the server may extend: one we know, or the text the server wrote.
///
/// An unknown text is kept as it came, so that it can be shown and sent back. Compares by that text.
template <typename E>
class OpenEnum
{
public:
    OpenEnum() = default;
    OpenEnum(E value)
        : m_text(nameOf(value))
        , m_known(value)
    {
    } // NOLINT: an enumerator is an open one
    explicit OpenEnum(const QString &text)
        : m_text(text)
        , m_known(valueOf(text))
    {
    }

    std::optional<E> known() const { return m_known; }
    const QString &text() const { return m_text; }
    bool is(E value) const { return m_known == value; }

    friend bool operator==(const OpenEnum &a, const OpenEnum &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const OpenEnum &a, const OpenEnum &b) { return a.m_text != b.m_text; }
    friend bool operator<(const OpenEnum &a, const OpenEnum &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const OpenEnum &e, size_t seed = 0) { return ::qHash(e.m_text, seed); }

private:
    static QString nameOf(E value)
    {
        for (const EnumName<E> &each : enumNames(E{})) {
            if (each.value == value)
                return QString(each.name);
        }
        return {};
    }

    static std::optional<E> valueOf(const QString &text)
    {
        for (const EnumName<E> &each : enumNames(E{})) {
            if (each.name == text)
                return each.value;
        }
        return {};
    }

    QString m_text;
    std::optional<E> m_known;
};

} // namespace hathora
