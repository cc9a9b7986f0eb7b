// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lastrenewals.h"

#include "api/auth/tokenrefresher.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace hathora {

using namespace std::chrono_literals;

namespace {

// From the wish to end on; together they leave the program the rest of a second.
constexpr std::chrono::milliseconds forIssuers = 600ms;
constexpr std::chrono::milliseconds forKeychain = 200ms; // to take what an issuer gave

QList<TokenRefresher *> renewalsOf(const QCoreApplication &application)
{
    return application.findChildren<TokenRefresher *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

LastRenewals::LastRenewals(QCoreApplication &application)
    : m_application(application)
{
    connect(&application, &QCoreApplication::aboutToQuit, this, [this] { m_ending.start(); });
}

bool LastRenewals::begin()
{
    const QList<TokenRefresher *> renewals = renewalsOf(m_application);
    m_left = renewals.size();
    for (const TokenRefresher *renewal : renewals)
        connect(renewal, &QObject::destroyed, this, &LastRenewals::countOne);
    const std::chrono::milliseconds spent(m_ending.isValid() ? m_ending.elapsed() : 0);
    QTimer::singleShot(std::max(forIssuers - spent, 0ms), this, &LastRenewals::leaveIssuers);
    QTimer::singleShot(std::max(forIssuers + forKeychain - spent, 0ms), this, &LastRenewals::over);
    return m_left > 0;
}

void LastRenewals::leaveIssuers()
{
    for (TokenRefresher *renewal : renewalsOf(m_application)) {
        if (!renewal->isStoring())
            renewal->stop();
    }
}

void LastRenewals::countOne()
{
    if (--m_left == 0)
        Q_EMIT over();
}

} // namespace hathora
