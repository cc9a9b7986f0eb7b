// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QCoreApplication;

namespace hathora {

/// Renewals of sign-ins that are under way when the program ends (see TokenRefresher::retire()). They are
/// waited for, or the next start would find a refresh token that its issuer has let go of; but not for long,
/// since an issuer that is silent is no reason to stay.
///
/// What it answers after that is lost. The next start shows the token that is kept once more; where the
/// issuer has let go of it, it says so, and the sign-in is asked for again.
class LastRenewals : public QObject
{
    Q_OBJECT

public:
    /// Make it before the program runs: what is left of its last second is counted from its wish to end.
    explicit LastRenewals(QCoreApplication &application);

    bool begin(); ///< false: there is none, and nothing to wait for

Q_SIGNALS:
    void over();

private:
    void leaveIssuers();
    void countOne();

    QCoreApplication &m_application;
    QElapsedTimer m_ending;
    qsizetype m_left = 0;
};

} // namespace hathora
