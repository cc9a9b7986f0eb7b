// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace hathora {

/// An id that some records hold as a text and old ones as a number.
class TextOrNumber
{
public:
    TextOrNumber() = default;
    explicit TextOrNumber(QString text)
        : m_value(std::move(text))
    {
    }
    explicit TextOrNumber(double number)
        : m_value(number)
    {
    }

    const std::variant<QString, double> &value() const { return m_value; }

    /// As it is shown.
    QString text() const
    {
        const auto *number = std::get_if<double>(&m_value);
        return number ? QString::number(*number, 'g', 17) : std::get<QString>(m_value);
    }

    bool operator==(const TextOrNumber &) const = default;

private:
    std::variant<QString, double> m_value;
};

} // namespace hathora
