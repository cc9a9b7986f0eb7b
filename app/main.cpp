// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/endsignals.h"
#include "app/exporting.h"
#include "app/lastrenewals.h"
#include "app/linkdoor.h"
#include "app/translation.h"
#include "views/icons.h"

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <sys/prctl.h>

namespace {

int tell(const hathora::CommandLine &line)
{
    const bool refused = line.wish == hathora::CommandLine::Wish::Refuse;
    std::fputs(qUtf8Printable(line.text), refused ? stderr : stdout);
    return refused ? 2 : 0;
}

/// To the instance that runs, unless this start is to be one of its own.
bool isHandedOver(const hathora::CommandLine &line, const hathora::Places &places)
{
    const bool isOfItsOwn = line.demo || !line.profile.isEmpty() || !line.screenshots.isEmpty();
    return !line.link.isEmpty() && !isOfItsOwn && hathora::LinkDoor::handOver(places.links, line.link);
}

int run(QApplication &application)
{
    using namespace hathora;
    CommandLine line = CommandLine::read(application.arguments());
    const Places places = Places::ofUser();
    const Translation translation(line.language.isEmpty() ? Settings(places.settings).language()
                                                          : line.language);
    // Read again: now it speaks the user's language.
    line = CommandLine::read(application.arguments());
    if (line.wish != CommandLine::Wish::Run)
        return tell(line);
    if (isHandedOver(line, places))
        return 0;

    // Pictures are of a program without a past: its files go where nobody keeps them.
    const QTemporaryDir nowhere;
    const EndSignals signals;
    Application dashboard({Environment::take(),
                           line.screenshots.isEmpty() ? places : Places::in(nowhere.path()), TokenStore(),
                           Demo::findSandbox(QCoreApplication::applicationDirPath()), StoreTimes()});
    dashboard.start(line);
    return application.exec();
}

void setNames()
{
    QCoreApplication::setApplicationName(QStringLiteral("hathora-dashboard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HATHORA_VERSION));
}

/// Needs no display.
int runExport(QCoreApplication &application)
{
    using namespace hathora;
    CommandLine line = CommandLine::read(QCoreApplication::arguments());
    const Places places = Places::ofUser();
    const Translation translation(line.language.isEmpty() ? Settings(places.settings).language()
                                                          : line.language);
    line = CommandLine::read(QCoreApplication::arguments());
    if (line.wish != CommandLine::Wish::Run)
        return tell(line);
    const Profiles profiles(places.profiles);
    const TokenStore tokens;
    const EndSignals signals(Exporting::Interrupted);
    Exporting exporting(line, profiles, Environment::take(), tokens);
    QObject::connect(&exporting, &Exporting::said, &exporting,
                     [](const QString &text) { std::puts(qUtf8Printable(text)); });
    QObject::connect(&exporting, &Exporting::warned, &exporting,
                     [](const QString &text) { std::fprintf(stderr, "%s\n", qUtf8Printable(text)); });
    QObject::connect(&exporting, &Exporting::ended, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    exporting.start();
    return application.exec();
}

/// Everything is saved. Qt would still wait for look-ups of names that nobody can stop.
[[noreturn]] void leave(hathora::LastRenewals &renewals, int status)
{
    QEventLoop loop;
    QObject::connect(&renewals, &hathora::LastRenewals::over, &loop, &QEventLoop::quit);
    if (renewals.begin())
        loop.exec();
    std::fflush(nullptr);
    std::_Exit(status);
}

} // namespace

int main(int argc, char **argv)
{
    prctl(PR_SET_DUMPABLE, 0); // a core dump would hold the token
    if (hathora::CommandLine::isHeadless(argc, argv)) {
        QCoreApplication application(argc, argv);
        setNames();
        hathora::LastRenewals renewals(application);
        leave(renewals, runExport(application));
    }
    QApplication application(argc, argv);
    setNames();
    QGuiApplication::setDesktopFileName(QStringLiteral("hathora-dashboard"));
    QApplication::setWindowIcon(hathora::programIcon());
    hathora::LastRenewals renewals(application);
    leave(renewals, run(application));
}
