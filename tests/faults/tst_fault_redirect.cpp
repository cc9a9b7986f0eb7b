// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QTest>

using namespace hathora;
using namespace hathora::testing;

namespace {

const AppId app(QStringLiteral("a"));

} // namespace

/// A redirect (row 21 of the fault matrix) is shown, never followed: by itself Qt 6.4.2 follows it to another
/// host and takes the token along.
class TestFaultRedirect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("elsewhere");
        QTest::addColumn<bool>("isChange");
        for (const int status : {301, 302, 303, 307, 308}) {
            for (const bool elsewhere : {false, true}) {
                for (const bool isChange : {false, true}) {
                    QTest::addRow("%d of a %s to %s origin", status, isChange ? "change" : "read",
                                  elsewhere ? "another" : "the same")
                        << status << elsewhere << isChange;
                }
            }
        }
    }

    void itIsNotFollowed()
    {
        QFETCH(const int, status);
        QFETCH(const bool, elsewhere);
        QFETCH(const bool, isChange);
        const HttpServer other;
        SignedIn it;
        const QUrl target = elsewhere ? other.url() : it.server.url();
        const HttpScript redirect = HttpScript::redirect(status, target.toEncoded() + "/target");
        it.server.on("/orgs/v1", redirect);
        it.server.on("/apps/v2/apps/a", redirect);
        const Error error = isChange ? failure(it.api->apps.remove(app)) : failure(it.api->orgs.list());
        QCOMPARE(error.kind, Error::Kind::Http);
        QCOMPARE(error.cause, Error::Cause::Redirected);
        QCOMPARE(error.status, status);
        QVERIFY(!error.isTransient());
        QVERIFY(never([&] { return other.accepted() > 0 || it.server.count() > 1; }, 50ms));
        QVERIFY(it.client->hasToken());
    }
};

QTEST_GUILESS_MAIN(TestFaultRedirect)
#include "tst_fault_redirect.moc"
