// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startguard.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace hathora;

class TestStartGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theThirdStartAfterTwoFailuresIsSafe()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("starts"));
        QVERIFY(!StartGuard(file).isSafeMode());
        QVERIFY(!StartGuard(file).isSafeMode());
        QVERIFY(StartGuard(file).isSafeMode());
    }

    void aGoodStartEndsTheRow()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("starts"));
        (void)StartGuard(file);
        (void)StartGuard(file);
        StartGuard(file).succeeded();
        QVERIFY(!StartGuard(file).isSafeMode());
    }

    void startsOfProgramsThatRunAreNoFailures()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("starts"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 3; ++i)
            file.write(QByteArray::number(getppid()) + '\n');
        file.close();
        StartGuard guard(path);
        QVERIFY(!guard.isSafeMode());
        guard.succeeded();
        QVERIFY(QFile::exists(path)); // theirs may fail yet
    }

    void nonsenseInTheFileIsNoFailure()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("starts"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("many\n");
        file.close();
        QVERIFY(!StartGuard(path).isSafeMode());
    }
};

QTEST_APPLESS_MAIN(TestStartGuard)
#include "tst_startguard.moc"
