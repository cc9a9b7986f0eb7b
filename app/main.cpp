// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/endsignals.h"
#include "app/linkdoor.h"
#include "app/translation.h"
#include "views/icons.h"

#include <QApplication>
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

} // namespace

int main(int argc, char **argv)
{
    prctl(PR_SET_DUMPABLE, 0); // a core dump would hold the token
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("hathora-dashboard"));
    QApplication::setApplicationVersion(QStringLiteral(HATHORA_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("hathora-dashboard"));
    QApplication::setWindowIcon(hathora::programIcon());
    const int status = run(application);
    // Everything is saved. Qt would still wait for look-ups of names that nobody can stop.
    std::fflush(nullptr);
    std::_Exit(status);
}
