// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hathora {

/// Turns SIGTERM, SIGINT and SIGHUP into an orderly quit. Make it before any other thread.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    /// \a status: what the program then returns.
    explicit EndSignals(int status = 0, QObject *parent = nullptr);
    ~EndSignals() override;

private:
    int m_descriptor;
};

} // namespace hathora
