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
