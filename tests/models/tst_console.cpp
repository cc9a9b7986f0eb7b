// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/console.h"

#include "models/selection.h"
#include "tests/support/signedin.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

namespace {

/// A console on a server under test, with the contract that is compiled in.
struct Opened
{
    explicit Opened(const SignedIn::Tune &tune = {})
        : it(tune)
        , console(*it.client, selection)
        , opened(&console, &Console::opened)
    {
        console.open();
        isThere = opened.wait(20'000); // the contract is large
    }

    void fill(const char *field, const QString &text)
    {
        console.form().setValues(QString::fromLatin1(field), {text});
    }

    SignedIn it;
    Selection selection;
    Console console;
    QSignalSpy opened;
    bool isThere = false;
};

} // namespace

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itKnowsTheContractOnceItIsOpened()
    {
        Opened it;
        QVERIFY(it.isThere && it.console.isOpen());
        QVERIFY(it.console.operations().rowCount() > 20);
        it.console.open(); // again: told at once
        QCOMPARE(it.opened.count(), 2);
    }

    void beforeThatNothingCanBeShown()
    {
        const SignedIn it;
        const Selection selection;
        Console console(*it.client, selection);
        console.show(QStringLiteral("GetApp"));
        QVERIFY(!console.operation() && !console.send());
        QVERIFY(console.curl().isEmpty() && console.sdkCall().isEmpty());
    }

    void itMayGoWhileItReads()
    {
        const SignedIn it;
        const Selection selection;
        auto console = std::make_unique<Console>(*it.client, selection);
        console->open();
        console.reset();
    }

    void whatIsFilledInIsSent()
    {
        Opened it;
        it.it.server.on("/apps/v2/apps/app-1", HttpScript::json("{}"));
        it.console.show(QStringLiteral("GetApp"));
        QVERIFY(!it.console.send());
        it.fill("appId", QStringLiteral("app-1"));
        QSignalSpy ended(&it.console.call(), &ConsoleCall::ended);
        QVERIFY(it.console.send());
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(!it.console.call().error());
    }

    void anUnknownOperationIsPassedOver()
    {
        Opened it;
        it.console.show(QStringLiteral("GetApp"));
        it.console.show(QStringLiteral("GetNothing"));
        QCOMPARE(it.console.operation()->name(), QStringLiteral("GetApp"));
    }

    void aReadOnlySessionSaysSo()
    {
        Opened it([](ClientOptions &options) { options.access = Access::ReadOnly; });
        QVERIFY(it.console.isReadOnly());
        it.it.client->setAccess(Access::Full);
        QVERIFY(!it.console.isReadOnly());
    }

    void aFavouriteIsWhatIsFilledIn()
    {
        Opened it;
        ConsoleShelf shelf;
        it.console.setShelf(&shelf);
        it.console.show(QStringLiteral("GetApp"));
        it.fill("appId", QStringLiteral("app-1"));
        it.console.toggleFavourite();
        QVERIFY(it.console.isFavourite());
        it.fill("appId", QStringLiteral("app-2"));
        QVERIFY(!it.console.isFavourite());
        it.fill("appId", QStringLiteral("app-1"));
        it.console.toggleFavourite();
        QVERIFY(!it.console.isFavourite());
        QCOMPARE(shelf.favourites().rowCount(), 0);
    }

    void theServersGenerationIsFollowed()
    {
        Opened it;
        QSignalSpy changed(&it.console.operations(), &QAbstractItemModel::dataChanged);
        it.it.client->setGeneration(Generation::V2_10);
        QVERIFY(changed.count() > 0);
    }

    void whatIsFilledInCanBeCopied()
    {
        Opened it;
        it.console.show(QStringLiteral("GetApp"));
        it.fill("appId", QStringLiteral("app-1"));
        QVERIFY(it.console.curl().contains(it.it.server.url().toString() +
                                           QStringLiteral("/apps/v2/apps/app-1")));
        QVERIFY(!it.console.curl().contains(u"token-of-the-test"));
        QCOMPARE(it.console.sdkCall(), QStringLiteral("await sdk.appsV2.getApp(\"app-1\");\n"));
    }
};

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
