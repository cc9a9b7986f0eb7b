// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/environment.h"

#include <QProcess>
#include <QTest>

using namespace hathora;

class TestEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("HATHORA_TOKEN");
        qunsetenv("HATHORA_APP_ID");
        qunsetenv("HATHORA_CLOUD_ENDPOINT");
        qunsetenv("HATHORA_DEPLOYMENT_REQUESTED_CPU");
    }

    void tokenAndApplicationAreRead()
    {
        qputenv("HATHORA_TOKEN", " from-the-environment\n");
        qputenv("HATHORA_APP_ID", "app-7");
        const Environment environment = Environment::take();
        QVERIFY(environment.token);
        QCOMPARE(environment.token->bytes(), QByteArray("from-the-environment"));
        QCOMPARE(environment.app, AppId(QStringLiteral("app-7")));
        QVERIFY(!environment.hasUnfitToken);
    }

    void noChildInheritsTheToken()
    {
        qputenv("HATHORA_TOKEN", "from-the-environment");
        (void)Environment::take();
        QProcess child;
        child.start(QStringLiteral("env"), QStringList());
        QVERIFY(child.waitForFinished(10'000));
        const QByteArray inherited = child.readAllStandardOutput();
        QVERIFY(!inherited.isEmpty());
        QVERIFY(!inherited.contains("from-the-environment"));
    }

    void whatCannotBeATokenIsSaid()
    {
        qputenv("HATHORA_TOKEN", "two words");
        const Environment environment = Environment::take();
        QVERIFY(!environment.token);
        QVERIFY(environment.hasUnfitToken);
    }

    void theToolsAddressAndDeploymentAreRead()
    {
        qputenv("HATHORA_CLOUD_ENDPOINT", "https://hathora.example");
        qputenv("HATHORA_DEPLOYMENT_REQUESTED_CPU", "2");
        qputenv("HATHORA_DEPLOYMENT_ENV", "KEY=from-the-environment");
        const Environment environment = Environment::take();
        QCOMPARE(environment.server, QUrl(QStringLiteral("https://hathora.example")));
        const DeploymentDraft draft = environment.deployment.appliedTo({});
        QCOMPARE(draft.cpu, 2.0);
        QCOMPARE(draft.env.size(), 1);
        QVERIFY(!qEnvironmentVariableIsSet("HATHORA_DEPLOYMENT_ENV")); // no child inherits a value
    }

    void anAddressThatIsNoneIsNotTaken()
    {
        qputenv("HATHORA_CLOUD_ENDPOINT", "ftp://user:fake-password-1@hathora.example/path");
        QVERIFY(Environment::take().server.isEmpty());
        QVERIFY(Environment::take().deployment.isEmpty());
    }

    void anEmptyVariableIsNone()
    {
        qputenv("HATHORA_TOKEN", "");
        const Environment environment = Environment::take();
        QVERIFY(!environment.token);
        QVERIFY(!environment.hasUnfitToken);
    }
};

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
