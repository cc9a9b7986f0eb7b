// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <pthread.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace hathora {

namespace {

int openSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    // Blocked, or the default action would come first; children start with them blocked too.
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

EndSignals::EndSignals(int status, QObject *parent)
    : QObject(parent)
    , m_descriptor(openSignals())
{
    if (m_descriptor < 0)
        return;
    auto *notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, status] {
        signalfd_siginfo info;
        // Not quit(), which asks the windows first, and nobody may be there to answer.
        if (read(m_descriptor, &info, sizeof(info)) == sizeof(info))
            QCoreApplication::exit(status);
    });
}

EndSignals::~EndSignals()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

} // namespace hathora
