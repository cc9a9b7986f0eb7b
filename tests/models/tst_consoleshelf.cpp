// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/consolesecrets.h"
#include "models/console/consoleshelf.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

class TestConsoleShelf : public QObject
{
    Q_OBJECT

private:
    static ConsoleInput input(const QString &app, const QString &body = {})
    {
        return {u"GetApp"_s, {{u"appId"_s, {app}}, {u"playerToken"_s, {u"fake-player-token"_s}}}, body};
    }

    std::unique_ptr<ConsoleShelf> m_shelf;

private Q_SLOTS:
    void init()
    {
        m_shelf = std::make_unique<ConsoleShelf>();
        for (ShelfModel *model : {&m_shelf->history(), &m_shelf->favourites()})
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                         m_shelf.get());
    }

    void whatIsKeptComesBack()
    {
        m_shelf->remember(input(u"app-1"_s), u"GET /apps/v2/apps/{appId}"_s, 200);
        m_shelf->addFavourite(input(u"app-2"_s), u"GET /apps/v2/apps/{appId}"_s);
        ConsoleShelf other;
        QVERIFY(other.read(m_shelf->json()));
        QCOMPARE(other.history().entries(), m_shelf->history().entries());
        QCOMPARE(other.favourites().entries(), m_shelf->favourites().entries());
        QVERIFY(!other.favouriteFor(input(u"app-2"_s)).isEmpty());
    }

    void noSecretGetsIn()
    {
        m_shelf->remember(
            input(
                u"app-1"_s,
                u"{\"idToken\":\"fake-secret-1\",\"auth\":\"fake-secret-2\",\"env\":[{\"name\":\"A\",\"value\":\"fake-secret-3\"}]}"_s),
            {}, 200);
        m_shelf->addFavourite(input(u"app-1"_s, u"{\"idToken\": \"fake-secret-4"_s), {}); // not even JSON
        QVERIFY(!m_shelf->json().contains("fake-"));
        const QString kept = m_shelf->history().entries().first().input.text;
        QVERIFY(kept.contains("\"name\": \"A\""_L1));
    }

    void theHistoryIsBoundedAndNewestFirst()
    {
        for (int number = 0; number <= ConsoleShelf::longestHistory; ++number)
            m_shelf->remember(input(u"app-%1"_s.arg(number)), {}, 200);
        QCOMPARE(m_shelf->history().rowCount(), ConsoleShelf::longestHistory);
        QCOMPARE(m_shelf->history().entries().first().input.of(u"appId"_s),
                 QStringList{u"app-%1"_s.arg(ConsoleShelf::longestHistory)});
    }

    void theSameAgainMovesToTheTop()
    {
        m_shelf->remember(input(u"app-1"_s), {}, 200);
        m_shelf->remember(input(u"app-2"_s), {}, 200);
        m_shelf->remember(input(u"app-1"_s), {}, 404);
        QCOMPARE(m_shelf->history().rowCount(), 2);
        QCOMPARE(m_shelf->history().index(0, 0).data(NoteRole).toString(), u"404"_s);
    }

    void anEntryCanBeTakenOut()
    {
        m_shelf->addFavourite(input(u"app-1"_s), {});
        m_shelf->remove(m_shelf->favouriteFor(input(u"app-1"_s)));
        QCOMPARE(m_shelf->favourites().rowCount(), 0);
    }

    void whatIsNotOursIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("half a file") << QByteArray("{\"version\": 1, \"history\": [");
        QTest::newRow("another version") << QByteArray("{\"version\":2,\"history\":[],\"favourites\":[]}");
        QTest::newRow("an entry without an operation")
            << QByteArray("{\"version\":1,\"history\":[{\"key\":\"1\"}],\"favourites\":[]}");
    }

    void whatIsNotOursIsNotRead()
    {
        QFETCH(QByteArray, text);
        m_shelf->remember(input(u"app-1"_s), {}, 200);
        QVERIFY(!m_shelf->read(text));
        QCOMPARE(m_shelf->history().rowCount(), 0);
    }

    void secretsOfAnAnswerAreFound()
    {
        const JsonOutline outline = JsonOutline::of(
            R"({"appSecret":"1","env":[{"name":"A","value":"2"}],"plainTextToken":"3","value":"4","token":null})");
        QStringList found;
        for (const int secret : secretsIn(outline))
            found.append(outline.text(secret));
        QCOMPARE(found, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    }
};

QTEST_GUILESS_MAIN(TestConsoleShelf)
#include "tst_consoleshelf.moc"
