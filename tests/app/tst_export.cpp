// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting.h"
#include "app/profiles.h"
#include "tests/app/localhathora.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

/// The program itself, without a display and with nothing but this in its environment.
struct Run
{
    Run(const QStringList &arguments, const QMap<QString, QString> &variables, const QString &home)
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, home);
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        for (auto each = variables.cbegin(); each != variables.cend(); ++each)
            environment.insert(each.key(), each.value());
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(DASHBOARD_PROGRAM), arguments);
        // The server answers from threads of its own.
        hasEnded = program.waitForFinished(60'000) && program.exitStatus() == QProcess::NormalExit;
        status = program.exitCode();
        output = QString::fromUtf8(program.readAllStandardOutput());
        errors = QString::fromUtf8(program.readAllStandardError());
    }

    bool hasEnded = false;
    int status = -1;
    QString output;
    QString errors;
};

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    Run runOn(const QUrl &server, const QString &token, const QStringList &more = {})
    {
        return {QStringList{u"--export"_s, m_home.filePath(u"out"_s), u"--language"_s, u"en"_s} + more,
                {{u"HATHORA_TOKEN"_s, token}, {u"HATHORA_CLOUD_ENDPOINT"_s, server.toString()}},
                m_home.path()};
    }

    QStringList written() const { return QDir(m_home.filePath(u"out"_s)).entryList({u"*.zip"_s}); }

private Q_SLOTS:
    void cleanup() { QDir(m_home.filePath(u"out"_s)).removeRecursively(); }

    void aWholeOrganizationIsWrittenWithoutADisplay()
    {
        LocalHathora hathora("fake-token-1");
        const Run run = runOn(hathora.url(), u"fake-token-1"_s);
        QVERIFY2(run.hasEnded && run.status == Exporting::Whole, qPrintable(run.errors));
        QCOMPARE(written().size(), 1);
        QCOMPARE(run.output.trimmed(), m_home.filePath(u"out/"_s + written().first()));
        QCOMPARE(hathora.changesAsked(), 0);
        QVERIFY(!(run.output + run.errors).contains(u"fake-token-1"_s));
    }

    void whatCouldNotBeHadIsSaid()
    {
        LocalHathora hathora("fake-token-1");
        hathora.answer("GetOrgMembers", 403, 10);
        const Run run = runOn(hathora.url(), u"fake-token-1"_s);
        QCOMPARE(run.status, int(Exporting::WithHoles));
        QVERIFY2(run.errors.contains(u"members"_s), qPrintable(run.errors));
        QCOMPARE(written().size(), 1);
    }

    void aRefusedTokenIsNoSignIn()
    {
        LocalHathora hathora("fake-token-1");
        const Run run = runOn(hathora.url(), u"fake-token-2"_s);
        QCOMPARE(run.status, int(Exporting::NoSignIn));
        QVERIFY(!run.errors.isEmpty());
        QVERIFY(written().isEmpty());
    }

    void theEnvironmentsTokenGoesToNoProfilesServer()
    {
        LocalHathora named("fake-token-1");
        LocalHathora lastUsed("fake-token-1");
        Profiles profiles(m_home.filePath(u".config/hathora-dashboard/profiles.json"_s));
        profiles.add({u"studio-id"_s, u"studio"_s, lastUsed.url(), {}, {}, Access::Full});
        profiles.setLastUsed(u"studio-id"_s);
        QVERIFY(profiles.isSaved());
        const Run run = runOn(named.url(), u"fake-token-1"_s);
        profiles.remove(u"studio-id"_s);
        QVERIFY2(run.status == Exporting::Whole, qPrintable(run.errors));
        QVERIFY(named.server().requests().total() > 0);
        QCOMPARE(int(lastUsed.server().requests().total()), 0);
    }

    void aProfileThatIsNotThereIsNoSignIn()
    {
        const Run run =
            runOn(QUrl(u"http://127.0.0.1:9"_s), u"fake-token-1"_s, {u"--profile"_s, u"nobody"_s});
        QCOMPARE(run.status, int(Exporting::NoSignIn));
        QVERIFY(run.errors.contains(u"nobody"_s));
    }

    void aFolderThatIsAFileIsNotWritten()
    {
        LocalHathora hathora("fake-token-1");
        QFile blocking(m_home.filePath(u"out"_s));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        QCOMPARE(runOn(hathora.url(), u"fake-token-1"_s).status, int(Exporting::NotWritten));
        QVERIFY(blocking.remove());
    }

    void nonsenseIsNotUnderstood()
    {
        QCOMPARE(runOn(QUrl(), u"fake-token-1"_s, {u"--demo"_s}).status, int(Exporting::NotUnderstood));
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
