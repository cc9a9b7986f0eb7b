// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/types/openenum.h"

namespace hathora {

enum class KnownTransport { Tcp, Udp, Tls };

constexpr std::array<EnumName<KnownTransport>, 3> enumNames(KnownTransport)
{
    return {
        {{KnownTransport::Tcp, "tcp"_L1}, {KnownTransport::Udp, "udp"_L1}, {KnownTransport::Tls, "tls"_L1}}};
}

using TransportType = OpenEnum<KnownTransport>;

/// A port that the game server listens on inside its container.
struct ContainerPort
{
    QString name;
    int port = 0;
    TransportType transportType;

    bool operator==(const ContainerPort &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"name"_L1, &ContainerPort::name},
            Field{"port"_L1, &ContainerPort::port},
            Field{"transportType"_L1, &ContainerPort::transportType},
        };
    }
};

/// Where the outside reaches one container port of one process.
struct ExposedPort
{
    QString name;
    QString host;
    int port = 0;
    TransportType transportType;

    bool operator==(const ExposedPort &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"name"_L1, &ExposedPort::name},
            Field{"host"_L1, &ExposedPort::host},
            Field{"port"_L1, &ExposedPort::port},
            Field{"transportType"_L1, &ExposedPort::transportType},
        };
    }
};

} // namespace hathora
