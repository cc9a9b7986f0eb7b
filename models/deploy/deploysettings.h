// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/cliconfig.h"
#include "models/deploy/prices.h"

#include <QObject>

namespace hathora {

/// What deploying takes from the person at this machine: prices, which are kept, and what the environment
/// says of a deployment, which is not.
class DeploySettings : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const Prices &prices() const { return m_prices; }
    void setPrices(const Prices &prices)
    {
        if (std::exchange(m_prices, prices) != prices)
            Q_EMIT pricesChanged(prices);
    }

    const CliConfig &environment() const { return m_environment; }
    void setEnvironment(const CliConfig &environment) { m_environment = environment; }

Q_SIGNALS:
    void pricesChanged(const hathora::Prices &prices);

private:
    Prices m_prices;
    CliConfig m_environment;
};

} // namespace hathora
