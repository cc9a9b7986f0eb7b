// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/wireoperation.h"
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

namespace {

Verb verbOf(const QByteArray &method)
{
    if (method == "POST")
        return Verb::Post;
    if (method == "PUT")
        return Verb::Put;
    return method == "PATCH" ? Verb::Patch : Verb::Delete;
}

Auth authOf(const QString &security)
{
    if (security == u"hathoraDevToken")
        return Auth::Developer;
    return security == u"playerAuth" ? Auth::Player : Auth::None;
}

/// An operation of the contract as one of ours, typed or not.
class Asked
{
public:
    explicit Asked(const WireOperation &declared)
        : m_declared(declared)
        , m_id(declared.id().toLatin1())
        , m_path(declared.pathTemplate().toLatin1())
    {
    }

    Request request() const
    {
        const Traffic traffic = m_declared.isStreamed() ? Traffic::Stream : Traffic::Change;
        Request request(Operation{QLatin1StringView(m_id), verbOf(m_declared.method()),
                                  QLatin1StringView(m_path), 200, traffic, authOf(m_declared.security())});
        for (const WireParameter &each : m_declared.parameters()) {
            if (each.place == u"path")
                request.text(QLatin1StringView(each.name.toLatin1()), each.samples.constFirst());
        }
        if (const std::optional<QJsonObject> body = m_declared.body(Which::AllInputs))
            request.body(QJsonDocument(*body).toJson());
        if (request.operation().auth == Auth::Player)
            request.player(*PlayerToken::from(WireOperation::playerToken));
        return request;
    }

    /// How it ended; no server under test knows anything.
    Error on(Client &client) const
    {
        if (!m_declared.isStreamed())
            return failure(Call<Answer>(client.begin(request()),
                                        [](const Answer &answer) { return Result<Answer>(answer); }));
        Stream *stream = client.open(request(), &client);
        QSignalSpy ended(stream, &Stream::ended);
        if (ended.isEmpty() && !ended.wait())
            return surprise(QStringLiteral("no end"));
        return ended.constFirst().constFirst().value<std::optional<Error>>().value_or(Error());
    }

private:
    const WireOperation &m_declared;
    QByteArray m_id; ///< an Operation only looks at its texts
    QByteArray m_path;
};

} // namespace

/// Of a client that may only read nothing but GETs ever reaches a server: tried with everything in the
/// contract that is not one, whether or not the program has a type for it. tst_wire tries the typed calls.
class TestReadOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_operations = WireOperation::all(); }

    void theContractHasThemAll()
    {
        // Should the contract grow, so does what is tried here.
        QCOMPARE(m_operations.size(), 136);
        QCOMPARE(writes().size(), 62);
        QVERIFY(writes().contains(QStringLiteral("LoginAnonymous")));
        QVERIFY(writes().contains(QStringLiteral("InitStripeCustomerPortalUrl")));
        QVERIFY(writes().contains(QStringLiteral("RunBuild")));
    }

    void aReadOnlyClientSendsNoneOfThem_data() { everyWrite(); }

    void aReadOnlyClientSendsNoneOfThem()
    {
        QFETCH(const QString, id);
        SignedIn it([](ClientOptions &options) { options.access = Access::ReadOnly; });
        const Error error = Asked(m_operations[id]).on(*it.client);
        QCOMPARE(error.cause, Error::Cause::ReadOnly);
        QCOMPARE(error.kind, Error::Kind::InvalidRequest);
        QVERIFY(!error.outcomeUnknown);
        QCOMPARE(it.server.count(), 0);
    }

    /// Or the test above would prove nothing.
    void anotherClientSendsEachOnce_data() { everyWrite(); }

    void anotherClientSendsEachOnce()
    {
        QFETCH(const QString, id);
        SignedIn it;
        const Error error = Asked(m_operations[id]).on(*it.client);
        QCOMPARE(error.status, 404);
        QCOMPARE(it.server.count(), 1);
        QCOMPARE(it.server.received().constFirst().method, m_operations[id].method());
    }

    void theSwitchHoldsFromTheNextRequestOn()
    {
        SignedIn it;
        QSignalSpy changed(it.client.get(), &Client::accessChanged);
        const Asked asked(m_operations[QStringLiteral("DeleteApp")]);
        it.client->setAccess(Access::ReadOnly);
        QCOMPARE(asked.on(*it.client).cause, Error::Cause::ReadOnly);
        it.client->setAccess(Access::ReadOnly);
        QCOMPARE(changed.count(), 1);
        it.client->setAccess(Access::Full);
        QCOMPARE(asked.on(*it.client).status, 404);
        QCOMPARE(it.server.count(), 1);
    }

private:
    QStringList writes() const
    {
        QStringList ids;
        for (const WireOperation &operation : m_operations) {
            if (operation.method() != "GET")
                ids.append(operation.id());
        }
        return ids;
    }

    void everyWrite() const
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : writes())
            QTest::newRow(qPrintable(id)) << id;
    }

    QMap<QString, WireOperation> m_operations;
};

QTEST_GUILESS_MAIN(TestReadOnly)
#include "tst_readonly.moc"
