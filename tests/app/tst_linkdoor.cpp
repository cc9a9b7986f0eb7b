// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linkdoor.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace hathora;
using namespace Qt::StringLiterals;

namespace {

const QString somewhere = u"hathora-dashboard://app/app-1/process/p-1"_s;

/// The other start of the program: it waits for an answer, so it is one of its own.
class OtherStart : public QThread
{
public:
    OtherStart(const QString &path, const QString &text)
        : m_path(path)
        , m_text(text)
    {
        start();
    }
    ~OtherStart() override { wait(); }
    bool isTaken() const { return m_isTaken; }

protected:
    void run() override { m_isTaken = LinkDoor::handOver(m_path, m_text); }

private:
    QString m_path;
    QString m_text;
    bool m_isTaken = false;
};

struct House
{
    QString path() const { return folder.filePath(u"links"_s); }

    QTemporaryDir folder;
    LinkDoor door{path()};
    QSignalSpy came{&door, &LinkDoor::linkCame};
};

} // namespace

/// How one start of the program tells another where to go.
class TestLinkDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsHandedOver()
    {
        House house;
        QVERIFY(house.door.open());
        const OtherStart other(house.path(), somewhere);
        QTRY_COMPARE(house.came.count(), 1);
        QCOMPARE(house.came.first().first().toString(), somewhere);
        QTRY_VERIFY(other.isFinished());
        QVERIFY(other.isTaken());
    }

    void onlyTheUserMayOpenIt()
    {
        House house;
        QVERIFY(house.door.open());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(house.path()).permissions() & others, QFile::Permissions());
    }

    void whereNobodyListensNothingIsHandedOver()
    {
        House house;
        QVERIFY(!LinkDoor::handOver(house.path(), somewhere));
        QVERIFY(!LinkDoor::handOver({}, somewhere));
    }

    void theFirstInstanceKeepsIt()
    {
        House house;
        QVERIFY(house.door.open());
        LinkDoor second(house.path());
        QVERIFY(!second.open());
    }

    void whatAKilledInstanceLeftIsReplaced()
    {
        House house;
        QFile left(house.path());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(house.door.open());
        const OtherStart other(house.path(), somewhere);
        QTRY_COMPARE(house.came.count(), 1);
    }

    void anEndlessMessageIsCutOff()
    {
        House house;
        QVERIFY(house.door.open());
        QLocalSocket stranger;
        stranger.connectToServer(house.path());
        QVERIFY(stranger.waitForConnected());
        stranger.write(QByteArray(100'000, 'a'));
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(house.came.count(), 0);
    }

    void whoSaysNothingIsLetGo()
    {
        House house;
        QVERIFY(house.door.open());
        QLocalSocket stranger;
        stranger.connectToServer(house.path());
        QVERIFY(stranger.waitForConnected());
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(house.came.count(), 0);
    }

    void whatIsNoSingleLineIsNotSent()
    {
        House house;
        QVERIFY(house.door.open());
        QVERIFY(!LinkDoor::handOver(house.path(), somewhere + u"\nmore"_s));
        QVERIFY(!LinkDoor::handOver(house.path(), QString(LinkDoor::longestMessage, u'a')));
    }
};

QTEST_GUILESS_MAIN(TestLinkDoor)
#include "tst_linkdoor.moc"
