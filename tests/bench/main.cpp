// SPDX-License-Identifier: GPL-3.0-or-later
// How long the GUI thread keeps its event loop waiting during one minute live, with many processes in the
// sandbox.
#include "app/application.h"
#include "tests/bench/stallwatch.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace hathora;
using namespace std::chrono_literals;

namespace {

constexpr auto warmUp = 20s; ///< the window opens and the first pages come in
constexpr auto measured = 60s;
constexpr double frame = 16; ///< ms

void report(const StallWatch &watch, Session *session)
{
    QTextStream out(stdout);
    AppScope *app = session ? session->workbench().app() : nullptr;
    out << "processes in the table: " << (app ? app->processes.model().rowCount() : 0) << Qt::endl;
    out << "longest stall: " << watch.longest() << " ms" << Qt::endl;
    out << "99.9th percentile: " << watch.quantile(0.999) << " ms" << Qt::endl;
    out << "stalls over 16 ms: " << watch.countOver(frame) << " of " << watch.beats() << " beats" << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("hathora-bench"));
    const QString processes = application.arguments().value(1, QStringLiteral("20000"));
    const QString pageSize = application.arguments().value(2, QStringLiteral("500"));
    const QTemporaryDir nowhere;
    Application dashboard(
        {Environment(), Places::in(nowhere.path()), TokenStore(),
         Demo::findSandbox(QCoreApplication::applicationDirPath() + QStringLiteral("/../../app")),
         StoreTimes()});
    dashboard.start(CommandLine());
    dashboard.entrance().startDemo({QStringLiteral("--seed"), QStringLiteral("7"),
                                    QStringLiteral("--processes"), processes, QStringLiteral("--page-size"),
                                    pageSize});
    StallWatch watch;
    QTimer::singleShot(warmUp, &watch, [&] {
        Q_EMIT dashboard.session()->workbench().processesWanted(QString());
        watch.start();
    });
    QTimer::singleShot(warmUp + measured, &watch, [&] {
        watch.stop();
        report(watch, dashboard.session());
        QApplication::quit();
    });
    return QApplication::exec();
}
