// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/loadedplaces.h"
#include "models/palette/placeshelf.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

using Kind = Place::Kind;
using Standing = PaletteEntry::Standing;

namespace {

Place process(int number)
{
    return {Kind::Process, u"p-%1"_s.arg(number), OrgId(u"org-1"_s), AppId(u"app-1"_s)};
}

/// Written with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

PlaceShelf &opened(PlaceShelf &shelf, const QString &profile = u"profile-1"_s)
{
    shelf.setProfile(profile);
    return shelf;
}

} // namespace

class TestPlaceShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestStandsFirstAndOnce()
    {
        PlaceShelf shelf;
        opened(shelf).remember(process(1));
        shelf.remember(process(2));
        shelf.remember(process(1));
        QCOMPARE(shelf.recent(), (QList<Place>{process(1), process(2)}));
    }

    void onlySoManyAreRemembered()
    {
        PlaceShelf shelf;
        opened(shelf);
        for (int number = 0; number < 100; ++number) {
            shelf.remember(process(number));
            shelf.toggleFavourite(process(number));
        }
        QCOMPARE(shelf.recent().size(), PlaceShelf::mostRecent);
        QCOMPARE(shelf.favourites().size(), PlaceShelf::mostFavourites);
        QCOMPARE(shelf.recent().constFirst(), process(99));
    }

    void aFavouriteIsOneUntilItIsMarkedAgain()
    {
        PlaceShelf shelf;
        opened(shelf).toggleFavourite(process(1));
        QVERIFY(shelf.isFavourite(process(1)));
        shelf.toggleFavourite(process(1));
        QVERIFY(!shelf.isFavourite(process(1)));
    }

    void profilesShareNothing()
    {
        PlaceShelf shelf;
        opened(shelf).remember(process(1));
        shelf.setProfile(u"profile-2"_s);
        QVERIFY(shelf.recent().isEmpty());
        shelf.setProfile(u"profile-1"_s);
        QCOMPARE(shelf.recent(), QList<Place>{process(1)});
        shelf.keepOnly({u"profile-2"_s});
        QVERIFY(shelf.recent().isEmpty());
    }

    void ofNoProfileNothingIsKept()
    {
        PlaceShelf shelf;
        opened(shelf, {}).remember(process(1));
        QCOMPARE(shelf.recent().size(), 1);
        QVERIFY(!shelf.json().contains("p-1"));
        shelf.setProfile({});
        QVERIFY(shelf.recent().isEmpty());
    }

    void everythingComesBack()
    {
        PlaceShelf before;
        const Place room{Kind::Room, u"r-1"_s, OrgId(u"org-1"_s), AppId(u"app-1"_s), ProcessId(u"p-1"_s)};
        opened(before).remember(room);
        before.toggleFavourite(process(7));
        PlaceShelf after;
        QVERIFY(after.read(before.json()));
        QCOMPARE(opened(after).recent(), QList<Place>{room});
        QCOMPARE(after.favourites(), QList<Place>{process(7)});
    }

    void whatIsNotOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half of it") << json("{'version':1,'prof");
        QTest::newRow("another version") << json("{'version':2,'profiles':{}}");
        QTest::newRow("another shape") << json("{'version':1,'profiles':[]}");
    }

    void whatIsNotOursIsRefused()
    {
        QFETCH(QByteArray, text);
        PlaceShelf shelf;
        QVERIFY(!shelf.read(text));
        QVERIFY(opened(shelf).recent().isEmpty());
    }

    void whatIsNoPlaceIsLeftOut()
    {
        PlaceShelf shelf;
        QVERIFY(shelf.read(json("{'version':1,'profiles':{'profile-1':{'recent':[{'kind':'planet','id':'x'},"
                                "{'kind':'process','id':''},7,{'kind':'process','id':'p-1'}]}}}")));
        QCOMPARE(opened(shelf).recent().size(), 1);
    }

    void whatIsLoadedKeepsItsName()
    {
        PaletteEntry loaded{PaletteEntry::Kind::Place, u"p-1"_s, {}, u"running"_s, {}, {}, process(1)};
        QList<PaletteEntry> entries{{PaletteEntry::Kind::View, u"logs"_s, u"Logs"_s}, loaded};
        putFirst(entries, {process(2), process(1)}, Standing::Recent);
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(0).key, u"p-2"_s);
        QCOMPARE(entries.at(1).detail, u"running"_s);
        QCOMPARE(entries.at(1).standing, Standing::Recent);
        QCOMPARE(entries.at(2).standing, Standing::Plain);
    }
};

QTEST_GUILESS_MAIN(TestPlaceShelf)
#include "tst_placeshelf.moc"
