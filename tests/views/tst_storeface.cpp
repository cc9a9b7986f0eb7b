// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pace.h"
#include "tests/views/samplerecords.h"
#include "views/plainlabel.h"
#include "views/stateoverlay.h"
#include "views/storeface.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace hathora;
using namespace hathora::samples;
using namespace std::chrono_literals;

namespace {

/// An overlay that shows how a yard's store is; watched, so that the store asks.
struct Window
{
    explicit Window(RefreshTimes times = {})
        : store(pace, times)
        , overlay(new QLabel)
        , face(new StoreFace(&overlay, {QStringLiteral("Choose a yard."), QStringLiteral("Loading…"),
                                        QStringLiteral("The yard is empty."), QStringLiteral("Order a crate"),
                                        QStringLiteral("It failed."), QStringLiteral("None matches.")}))
        , watch(store.watch())
    {
        overlay.show();
        face->setStore(&store, [this] {
            if (hidden)
                return StoreFace::Amount::AllHidden;
            return store.model().rowCount() > 0 ? StoreFace::Amount::Something : StoreFace::Amount::Nothing;
        });
    }

    QString sentence() const
    {
        return overlay.findChild<PlainLabel *>(QStringLiteral("faceSentence"))->fullText();
    }

    QString detail() const
    {
        return overlay.findChild<PlainLabel *>(QStringLiteral("faceDetail"))->fullText();
    }

    Pace pace;
    CrateStore store;
    StateOverlay overlay;
    StoreFace *face;
    Watch watch;
    bool hidden = false;
};

Error refused()
{
    Error error;
    error.kind = Error::Kind::Connection;
    error.cause = Error::Cause::Refused;
    return error;
}

using Face = StateOverlay::Face;

} // namespace

class StoreFaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAStoreItSaysWhatToChoose()
    {
        Window window;
        window.face->setStore(nullptr, {});
        QCOMPARE(window.overlay.face(), Face::Empty);
        QCOMPARE(window.sentence(), QStringLiteral("Choose a yard."));
    }

    void untilTheFirstAnswerItLoads()
    {
        Window window;
        QTRY_COMPARE(window.store.asked(), 1);
        QCOMPARE(window.overlay.face(), Face::Loading);
        QCOMPARE(window.sentence(), QStringLiteral("Loading…"));
    }

    void rowsAreContent()
    {
        Window window;
        QTRY_COMPARE(window.store.asked(), 1);
        window.store.answer(crates(2));
        QTRY_COMPARE(window.overlay.face(), Face::Content);
    }

    void anEmptyAnswerSaysWhatToDoNext()
    {
        Window window;
        QTRY_COMPARE(window.store.asked(), 1);
        window.store.answer({});
        QTRY_COMPARE(window.overlay.face(), Face::Empty);
        QCOMPARE(window.sentence(), QStringLiteral("The yard is empty."));
        const QSignalSpy acted(window.face, &StoreFace::actionRequested);
        window.overlay.findChild<QPushButton *>(QStringLiteral("faceAction"))->click();
        QCOMPARE(acted.count(), 1);
    }

    void aFilterThatHidesAllOffersToBeCleared()
    {
        Window window;
        QTRY_COMPARE(window.store.asked(), 1);
        window.hidden = true;
        window.store.answer(crates(2));
        QTRY_COMPARE(window.sentence(), QStringLiteral("None matches."));
        const QSignalSpy cleared(window.face, &StoreFace::clearFilterRequested);
        window.overlay.findChild<QPushButton *>(QStringLiteral("faceAction"))->click();
        QCOMPARE(cleared.count(), 1);
    }

    /// As while a request that failed is repeated: the store is told only of the last attempt.
    void anAnswerThatIsLateIsToldBeforeTheLastAttemptFails()
    {
        Window window({6s, 12s});
        QTRY_COMPARE(window.store.asked(), 1);
        window.store.answer(crates(2));
        QTRY_COMPARE(window.overlay.face(), Face::Content);
        QTRY_COMPARE_WITH_TIMEOUT(window.overlay.face(), Face::Stale, 20'000);
        QCOMPARE(window.store.state(), StoreState::Fresh); // two periods have not passed
        window.store.answer(crates(2));
        QTRY_COMPARE(window.overlay.face(), Face::Content);
    }

    void aFailureWithNothingToShowSaysWhyAndRetries()
    {
        Window window;
        QTRY_COMPARE(window.store.asked(), 1);
        window.store.fail(refused());
        QTRY_COMPARE(window.overlay.face(), Face::Failed);
        QCOMPARE(window.sentence(), QStringLiteral("It failed."));
        QVERIFY(!window.detail().isEmpty());
        Q_EMIT window.overlay.retryRequested();
        QTRY_COMPARE(window.store.asked(), 2);
    }

    void aFailureLeavesTheRowsUnderAStrip()
    {
        Window window;
        QTRY_COMPARE(window.store.asked(), 1);
        window.store.answer(crates(2));
        QTRY_COMPARE(window.overlay.face(), Face::Content);
        window.store.refresh();
        QTRY_COMPARE(window.store.asked(), 2);
        window.store.fail(refused());
        QTRY_COMPARE(window.overlay.face(), Face::Stale);
        QCOMPARE(window.store.model().rowCount(), 2);
        window.store.refresh();
        QTRY_COMPARE(window.store.asked(), 3);
        window.store.answer(crates(3));
        QTRY_COMPARE(window.overlay.face(), Face::Content);
    }

    void oldRowsAreCalledStaleWhenNoAnswerComes()
    {
        Window window({20ms, 20ms});
        std::optional<Face> whenItGrewOld;
        connect(&window.store, &Store::stateChanged, this, [&] {
            if (window.store.state() == StoreState::Stale && !whenItGrewOld)
                whenItGrewOld = window.overlay.face();
        });
        QTRY_COMPARE(window.store.asked(), 1);
        window.store.answer(crates(2));
        QTRY_COMPARE(window.overlay.face(), Face::Stale);
        QVERIFY(whenItGrewOld == Face::Content); // the answer might have been on its way
    }

    void aStoreThatGoesAwayIsNotMissed()
    {
        Window window;
        {
            CrateStore brief(window.pace);
            window.face->setStore(&brief, [] { return StoreFace::Amount::Nothing; });
        }
        Q_EMIT window.overlay.retryRequested();
        window.face->updateSoon();
        QTRY_COMPARE(window.overlay.face(), Face::Empty);
    }
};

QTEST_MAIN(StoreFaceTest)
#include "tst_storeface.moc"
