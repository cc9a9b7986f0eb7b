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

void report(const QString &what, const Spans &spans)
{
    QTextStream(stdout) << what << ": longest " << spans.longest() << " ms, 99.9th percentile "
                        << spans.quantile(0.999) << " ms, over 16 ms " << spans.countOver(frame) << " of "
                        << spans.count() << Qt::endl;
}

void report(const StallWatch &watch, Session *session)
{
    AppScope *app = session ? session->workbench().app() : nullptr;
    QTextStream(stdout) << "processes in the table: " << (app ? app->processes.model().rowCount() : 0)
                        << Qt::endl;
    report(QStringLiteral("stalls"), watch.stalls());
    report(QStringLiteral("the thread's own work between two beats"), watch.work());
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
