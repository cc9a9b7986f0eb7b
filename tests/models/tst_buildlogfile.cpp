// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/uploads/buildlogfile.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

class TestBuildLogFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"build.log"_s);

private Q_SLOTS:
    void init() { BuildLogFile(m_path).remove(); }

    void linesAreKeptInOrder()
    {
        {
            BuildLogFile log(m_path);
            log.add({u"one"_s, u"two"_s});
            log.add({u"drei ä"_s});
        }
        BuildLogFile(m_path).add({u"four"_s});
        QCOMPARE(BuildLogFile(m_path).lines(), (QStringList{u"one"_s, u"two"_s, u"drei ä"_s, u"four"_s}));
    }

    void ofALongLogTheEndIsKept()
    {
        constexpr qint64 limit = 10'000;
        BuildLogFile log(m_path, limit);
        for (int i = 0; i < 5000; ++i)
            log.add({u"line %1"_s.arg(i)});
        const QStringList lines = log.lines();
        QCOMPARE(lines.constLast(), u"line 4999"_s);
        QVERIFY(lines.size() > 300);
        for (qsizetype i = 1; i < lines.size(); ++i)
            QCOMPARE(lines.at(i).mid(5).toInt(), lines.at(i - 1).mid(5).toInt() + 1);
        QVERIFY(QFileInfo(m_path).size() + QFileInfo(m_path + u".older"_s).size() <= limit + 200);
    }

    void whatCannotBeWrittenIsLeftOut()
    {
        BuildLogFile log(m_folder.filePath(u"missing/build.log"_s));
        log.add({u"one"_s});
        QVERIFY(log.lines().isEmpty());
        BuildLogFile nowhere({});
        nowhere.add({u"one"_s});
        QVERIFY(nowhere.lines().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBuildLogFile)
#include "tst_buildlogfile.moc"
