// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/devicegrant.h"
#include "tests/support/certificate.h"
#include "tests/support/httpserver.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QUrlQuery>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;
using State = DeviceGrant::State;

namespace {

const QByteArray codePath = "/oauth/device/code";
const QByteArray tokenPath = "/oauth/token";
constexpr int aWhile = 20'000; // ms

const QByteArray someCode = R"({"device_code":"fake-device-code","user_code":"WDJB-MJHT",
    "verification_uri":"https://id.example.test/activate",
    "verification_uri_complete":"https://id.example.test/activate?user_code=WDJB-MJHT",
    "expires_in":900,"interval":5})";
const QByteArray someTokens = R"({"access_token":"fake-access-1","token_type":"Bearer","expires_in":3600,
    "refresh_token":"fake-refresh-1","scope":"openid"})";

HttpScript problem(const QByteArray &code, int status = 400)
{
    return HttpScript::json(R"({"error":")" + code + R"(","error_description":"in words"})", status);
}

QByteArray codeWith(const QByteArray &member)
{
    return R"({"device_code":"fake-device-code","user_code":"WDJB-MJHT",
        "verification_uri":"https://id.example.test/activate",)" +
           member + '}';
}

/// Seconds are milliseconds here, and a busy machine or the client's own pause after a 429 outlasts 900 of
/// them.
const QByteArray lastingCode = codeWith(R"("expires_in":90000,"interval":5)");

QByteArray codeOf(const QByteArray &userCode, const QByteArray &page)
{
    return R"({"device_code":"fake-device-code","expires_in":900,"user_code":")" + userCode +
           R"(","verification_uri":")" + page + R"("})";
}

/// A grant whose seconds are milliseconds, on an issuer that does what it is told.
struct Signing
{
    explicit Signing(const QList<HttpScript> &polls = {}, const QByteArray &code = lastingCode,
                     std::chrono::milliseconds second = 1ms)
        : grant({server.url(), u"the-client"_s, u"https://api.example.test"_s}, {second})
    {
        server.on(codePath, HttpScript::json(code));
        if (!polls.isEmpty())
            server.on(tokenPath, polls);
        QObject::connect(&grant, &DeviceGrant::approved, &grant,
                         [this](const IssuedTokens &given) { tokens = given; });
    }

    HttpServer server;
    DeviceGrant grant;
    std::optional<IssuedTokens> tokens;
};

QUrlQuery formOf(const HttpRequest &request)
{
    QUrlQuery form;
    form.setQuery(QString::fromLatin1(request.body));
    return form;
}

} // namespace

/// A person signs in by a browser, while the program waits.
class TestDeviceGrant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeIsAskedForAsTheRfcSays()
    {
        Signing it({}, someCode, 1s);
        it.grant.begin();
        QTRY_COMPARE(it.grant.state(), State::Waiting);
        const HttpRequest asked = it.server.received(codePath).constFirst();
        QCOMPARE(asked.method, "POST");
        QCOMPARE(asked.header("Content-Type"), "application/x-www-form-urlencoded");
        QCOMPARE(formOf(asked).queryItemValue(u"client_id"_s), u"the-client"_s);
        QCOMPARE(formOf(asked).queryItemValue(u"scope"_s, QUrl::FullyDecoded),
                 u"openid email offline_access"_s);
        QCOMPARE(formOf(asked).queryItemValue(u"audience"_s, QUrl::FullyDecoded),
                 u"https://api.example.test"_s);
        QCOMPARE(it.grant.code()->userCode, u"WDJB-MJHT"_s);
        QVERIFY(it.grant.left() <= 900s && it.grant.left() > 600s); // some have passed since it was given
        QCOMPARE(it.server.count(tokenPath), 0);
    }

    void aPersonWhoApprovesLetsItIn_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("pending as the RFC has it") << 400;
        QTest::newRow("pending as it is at Auth0") << 403;
        QTest::newRow("pending as too many requests") << 429;
    }

    void aPersonWhoApprovesLetsItIn()
    {
        QFETCH(int, status);
        Signing it({problem("authorization_pending", status), problem("authorization_pending", status),
                    HttpScript::json(someTokens)});
        it.grant.begin();
        QTRY_COMPARE_WITH_TIMEOUT(it.grant.state(), State::Approved, aWhile);
        QCOMPARE(it.tokens->access.bytes(), "fake-access-1");
        QCOMPARE(it.tokens->refresh->bytes(), "fake-refresh-1");
        QVERIFY(it.tokens->expiresIn == 3600s);
        QCOMPARE(it.grant.interval(), 5s);
        const QUrlQuery form = formOf(it.server.received(tokenPath).constLast());
        QCOMPARE(form.queryItemValue(u"grant_type"_s, QUrl::FullyDecoded),
                 u"urn:ietf:params:oauth:grant-type:device_code"_s);
        QCOMPARE(form.queryItemValue(u"device_code"_s), u"fake-device-code"_s);
        QCOMPARE(form.queryItemValue(u"client_id"_s), u"the-client"_s);
    }

    void noAuthorizationEverGoesThere()
    {
        Signing it({problem("authorization_pending"), HttpScript::json(someTokens)});
        it.grant.begin();
        QTRY_COMPARE(it.grant.state(), State::Approved);
        const QList<HttpRequest> all = it.server.received();
        QCOMPARE(all.size(), 3);
        for (const HttpRequest &request : all)
            QVERIFY(!request.has("Authorization") && !request.has("Cookie"));
    }

    void whoeverIsTooFastSlowsDownForGood()
    {
        Signing it({problem("slow_down"), problem("authorization_pending"), problem("slow_down"),
                    HttpScript::json(someTokens)});
        it.grant.begin();
        QTRY_COMPARE(it.grant.state(), State::Approved);
        QCOMPARE(it.grant.interval(), 15s);
    }

    void anIssuerThatIsNotReachedIsAskedLessOften_data()
    {
        QTest::addColumn<QList<HttpScript>>("trouble");
        QTest::newRow("the connection breaks") << QList{HttpScript::resetting()};
        QTest::newRow("no answer") << QList{HttpScript::closing()};
        QTest::newRow("the issuer is out of order")
            << QList{HttpScript::answer(503, {"Content-Type: text/plain"}, "later")};
        QTest::newRow("the issuer is asked by too many")
            << QList{HttpScript::json(R"({"error":"too_many_requests"})", 429)};
        QTest::newRow("the issuer is busy, and says so in OAuth")
            << QList{problem("temporarily_unavailable")};
        QTest::newRow("a captive portal")
            << QList{HttpScript::answer(200, {"Content-Type: text/html"}, "<!DOCTYPE html><p>Pay here")};
    }

    void anIssuerThatIsNotReachedIsAskedLessOften()
    {
        QFETCH(QList<HttpScript>, trouble);
        Signing it(trouble + trouble + QList{problem("authorization_pending"), HttpScript::json(someTokens)});
        QSignalSpy troubled(&it.grant, &DeviceGrant::troubled);
        it.grant.begin();
        QTRY_COMPARE_WITH_TIMEOUT(it.grant.state(), State::Approved, aWhile);
        QCOMPARE(troubled.count(), 2);
        QCOMPARE(it.grant.interval(), 20s);
    }

    void whatEndsIt_data()
    {
        QTest::addColumn<HttpScript>("answer");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("code");
        const auto page = [](const QByteArray &type, const QByteArray &body, int status = 200) {
            return HttpScript::answer(status, {"Content-Type: " + type}, body);
        };
        QTest::newRow("the person says no")
            << problem("access_denied", 403) << State::Denied << u"access_denied"_s;
        QTest::newRow("nobody answered") << problem("expired_token") << State::Expired << u"expired_token"_s;
        QTest::newRow("a client that is not known")
            << problem("invalid_client", 401) << State::Failed << u"invalid_client"_s;
        QTest::newRow("a code that was used")
            << problem("invalid_grant") << State::Failed << u"invalid_grant"_s;
        QTest::newRow("a word of nobody") << problem("boredom") << State::Failed << u"boredom"_s;
        QTest::newRow("an error without a word") << HttpScript::json("{}", 400) << State::Failed << QString();
        QTest::newRow("an error in HTML")
            << page("text/html", "<html>no</html>", 400) << State::Failed << QString();
        QTest::newRow("an error in JSON that is called text")
            << page("text/plain", R"({"error":"authorization_pending"})", 400) << State::Failed << QString();
        QTest::newRow("rubbish") << HttpScript::json(R"({"access_token": 7})") << State::Failed << QString();
        QTest::newRow("tokens that are called text")
            << page("text/plain", someTokens) << State::Failed << QString();
        QTest::newRow("a token of another kind")
            << HttpScript::json(R"({"access_token":"fake","token_type":"mac"})") << State::Failed
            << QString();
        QTest::newRow("a token that fits no header")
            << HttpScript::json(R"({"access_token":"fa\nke","token_type":"Bearer"})") << State::Failed
            << QString();
        QTest::newRow("another way") << HttpScript::redirect(307, "https://elsewhere.example.test/")
                                     << State::Failed << QString();
    }

    void whatEndsIt()
    {
        QFETCH(HttpScript, answer);
        QFETCH(State, state);
        QFETCH(QString, code);
        Signing it({problem("authorization_pending"), answer});
        it.grant.begin();
        QTRY_COMPARE(it.grant.state(), state);
        QCOMPARE(it.grant.failure().code, code);
        QVERIFY(!it.tokens && !it.grant.code());
        QVERIFY(steady([&] { return it.server.count(tokenPath); }, 50ms));
        QCOMPARE(it.server.count(tokenPath), 2);
    }

    void codesThatCannotBeShownAreRefused_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("no expiry") << codeWith(R"("interval":5)");
        QTest::newRow("expired before it began") << codeWith(R"("expires_in":0)");
        QTest::newRow("an expiry in the past") << codeWith(R"("expires_in":-900)");
        QTest::newRow("an expiry that is no number") << codeWith(R"("expires_in":"soon")");
        QTest::newRow("no user code") << codeOf(" ", "https://id.example.test/");
        QTest::newRow("a program to start instead of a page") << codeOf("WDJB-MJHT", "file:///bin/true");
        QTest::newRow("not JSON") << QByteArray("WDJB-MJHT");
    }

    void codesThatCannotBeShownAreRefused()
    {
        QFETCH(QByteArray, code);
        Signing it({}, code);
        it.grant.begin();
        QTRY_COMPARE(it.grant.state(), State::Failed);
        QVERIFY(it.grant.failure().code.isEmpty());
    }

    void intervalsAreWithinReason_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<int>("seconds");
        QTest::newRow("none") << QByteArray(R"("expires_in":900)") << 5;
        QTest::newRow("null") << QByteArray(R"("expires_in":900,"interval":null)") << 5;
        QTest::newRow("zero") << QByteArray(R"("expires_in":900,"interval":0)") << 5;
        QTest::newRow("negative") << QByteArray(R"("expires_in":900,"interval":-3)") << 5;
        QTest::newRow("long") << QByteArray(R"("expires_in":900,"interval":100)") << 100;
        QTest::newRow("huge") << QByteArray(R"("expires_in":900,"interval":9000000000000000000)") << 86400;
    }

    void intervalsAreWithinReason()
    {
        QFETCH(QByteArray, member);
        QFETCH(int, seconds);
        Signing it({}, codeWith(member), 1s);
        it.grant.begin();
        QTRY_COMPARE(it.grant.state(), State::Waiting);
        QCOMPARE(it.grant.interval(), std::chrono::seconds(seconds));
    }

    void aCodeThatExpiresBeforeTheNextPollIsNotPolledFor()
    {
        Signing it({HttpScript::json(someTokens)}, codeWith(R"("expires_in":20,"interval":1000000)"));
        it.grant.begin();
        QTRY_COMPARE(it.grant.state(), State::Expired);
        QCOMPARE(it.server.count(tokenPath), 0);
    }

    void anotherCodeIsTakenAfterOneThatExpired()
    {
        Signing it({problem("expired_token"), HttpScript::json(someTokens)});
        it.grant.begin();
        QTRY_COMPARE(it.grant.state(), State::Expired);
        it.grant.begin();
        QTRY_COMPARE(it.grant.state(), State::Approved);
        QCOMPARE(it.server.count(codePath), 2);
    }

    void whoCancelsHearsNoMore()
    {
        Signing it({HttpScript::held(HttpScript::json(someTokens))});
        it.grant.begin();
        QTRY_COMPARE(it.server.count(tokenPath), 1);
        it.grant.cancel();
        QCOMPARE(it.grant.state(), State::Idle);
        it.server.letGo(tokenPath);
        QVERIFY(never([&] { return it.tokens.has_value() || it.server.count(tokenPath) > 1; }, 150ms));
    }

    void aPageThatIsNoneIsLeftOut()
    {
        Signing it({}, codeWith(R"("verification_uri_complete":"javascript:alert","expires_in":900)"), 1s);
        it.grant.begin();
        QTRY_COMPARE(it.grant.state(), State::Waiting);
        QVERIFY(!it.grant.code()->verificationUriComplete);
    }

    void anIssuerWhoseCertificateIsRefusedGetsNothing()
    {
        HttpServer server(Certificate().server());
        DeviceGrant grant({server.url(), u"the-client"_s, u"https://api.example.test"_s});
        grant.begin();
        QTRY_COMPARE(grant.state(), State::Failed);
        QCOMPARE(grant.failure().error.cause, Error::Cause::Tls);
        QCOMPARE(server.count(), 0);
    }

    void anIssuerIsTrustedByTheAuthorityThatIsNamed()
    {
        const Certificate authority("Studio authority");
        HttpServer server(Certificate::issuedBy(authority, "127.0.0.1").server());
        server.on(codePath, HttpScript::json(someCode));
        QTemporaryFile file;
        QVERIFY(file.open() && file.write(authority.certificate().toPem()) > 0 && file.flush());
        DeviceGrant grant({server.url(), u"the-client"_s, u"https://api.example.test"_s}, {},
                          file.fileName());
        grant.begin();
        QTRY_COMPARE(grant.state(), State::Waiting);
    }
};

QTEST_GUILESS_MAIN(TestDeviceGrant)
#include "tst_devicegrant.moc"
