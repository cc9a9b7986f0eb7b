// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/error.h"

#include <QByteArray>

#include <optional>

namespace hathora {

/// The JSON body of a request, and the first field of it that cannot be right.
class Body
{
public:
    struct Wrong
    {
        Error::Cause cause = Error::Cause::None;
        QString field; ///< with the way to it, as in `additionalContainerPorts[1].transportType`
    };

    Body(QByteArray json, std::optional<Wrong> wrong)
        : m_json(std::move(json))
        , m_wrong(std::move(wrong))
    {
    }

    const QByteArray &json() const { return m_json; }
    const std::optional<Wrong> &wrong() const { return m_wrong; }

private:
    QByteArray m_json;
    std::optional<Wrong> m_wrong;
};

} // namespace hathora
