// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pace.h"
#include "tests/views/samplerecords.h"
#include "views/sightwatch.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::samples;
using namespace std::chrono_literals;

namespace {

/// A window with two docks in tabs; the first one watches a store.
struct Desk
{
    Desk()
        : store(pace)
        , front(new QDockWidget(&window))
        , back(new QDockWidget(&window))
        , view(new QWidget)
        , sight(new SightWatch(view))
    {
        front->setWidget(view);
        back->setWidget(new QWidget);
        window.setCentralWidget(new QWidget);
        window.addDockWidget(Qt::LeftDockWidgetArea, front);
        window.tabifyDockWidget(front, back);
        window.resize(600, 400);
        sight->keepFresh({&store});
        window.show();
        front->raise();
    }

    bool isWatched() { return store.refresher().isWatched(); }

    Pace pace;
    CrateStore store;
    QMainWindow window;
    QDockWidget *front;
    QDockWidget *back;
    QWidget *view;
    SightWatch *sight;
};

} // namespace

class SightWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aViewOnScreenWatchesItsStores()
    {
        Desk desk;
        QTRY_VERIFY(desk.sight->isSeen());
        QVERIFY(desk.isWatched());
        QTRY_COMPARE(desk.store.asked(), 1);
    }

    void aViewThatItsContentCoversIsSeen()
    {
        QWidget view;
        auto *content = new QWidget(&view);
        content->setAttribute(Qt::WA_OpaquePaintEvent);
        content->resize(200, 200);
        view.resize(200, 200);
        auto *sight = new SightWatch(&view);
        view.show();
        QTRY_VERIFY(sight->isSeen());
    }

    void whatIsScrolledOutOfItsParentIsNotSeen()
    {
        QWidget window;
        window.resize(200, 200);
        auto *view = new QWidget(&window);
        view->setGeometry(0, -100, 200, 100);
        const SightWatch *sight = new SightWatch(view);
        window.show();
        QVERIFY(!QTest::qWaitFor([sight] { return sight->isSeen(); }, 200));
    }

    void behindAnotherTabItWatchesNothing()
    {
        Desk desk;
        QTRY_VERIFY(desk.sight->isSeen());
        desk.back->raise();
        QTRY_VERIFY(!desk.sight->isSeen());
        QVERIFY(!desk.isWatched());
        desk.front->raise();
        QTRY_VERIFY(desk.isWatched());
    }

    void behindAnotherTabFromTheStartItAsksNothing()
    {
        Pace pace;
        CrateStore store(pace);
        QMainWindow window;
        auto *front = new QDockWidget(&window);
        auto *back = new QDockWidget(&window);
        auto *view = new QWidget;
        back->setWidget(view);
        (new SightWatch(view))->keepFresh({&store});
        window.addDockWidget(Qt::LeftDockWidgetArea, back);
        window.tabifyDockWidget(back, front);
        window.show();
        front->raise();
        QVERIFY(!QTest::qWaitFor([&store] { return store.asked() > 0; }, 200));
    }

    void aClosedDockWatchesNothing()
    {
        Desk desk;
        QTRY_VERIFY(desk.sight->isSeen());
        desk.front->close();
        QVERIFY(!desk.isWatched());
    }

    void aMinimisedWindowWatchesNothing()
    {
        Desk desk;
        QTRY_VERIFY(desk.sight->isSeen());
        desk.window.showMinimized();
        QTRY_VERIFY(!desk.isWatched());
        desk.window.showNormal();
        QTRY_VERIFY(desk.isWatched());
    }

    void aFloatedDockIsFollowedToItsOwnWindow()
    {
        Desk desk;
        QTRY_VERIFY(desk.sight->isSeen());
        desk.front->setFloating(true);
        QTRY_VERIFY(desk.sight->isSeen());
        desk.front->showMinimized();
        QTRY_VERIFY(!desk.isWatched());
    }

    void otherStoresTakeThePlaceOfThoseBefore()
    {
        Desk desk;
        QTRY_VERIFY(desk.isWatched());
        CrateStore other(desk.pace);
        desk.sight->keepFresh({&other});
        QVERIFY(!desk.isWatched());
        QVERIFY(other.refresher().isWatched());
    }

    void theAgeIsThatOfWhatTheViewIsAbout()
    {
        Desk desk;
        CrateStore names(desk.pace, {20ms, 20ms}); // asked for rarely, and long ago
        desk.sight->keepFresh({&desk.store, &names});
        QTRY_VERIFY(desk.store.asked() > 0 && names.asked() > 0);
        QVERIFY(!desk.sight->age());
        names.answer({});
        QVERIFY(desk.sight->age());
        QTRY_VERIFY(desk.sight->isOverdue());
        const auto before = *desk.sight->age();
        desk.store.answer({});
        QVERIFY(*desk.sight->age() < before);
        QVERIFY(!desk.sight->isOverdue());
    }

    void aStoreMayGoAwayWhileItIsWatched()
    {
        Desk desk;
        QTRY_VERIFY(desk.sight->isSeen());
        {
            CrateStore brief(desk.pace);
            desk.sight->keepFresh({&brief});
        }
        const QSignalSpy unseen(desk.sight, &SightWatch::unseen);
        desk.front->close();
        QCOMPARE(unseen.count(), 1);
    }
};

QTEST_MAIN(SightWatchTest)
#include "tst_sightwatch.moc"
