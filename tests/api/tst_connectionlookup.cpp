// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/connectionlookup.h"

#include <QTest>

#include <optional>

using namespace hathora;
using namespace Qt::StringLiterals;

namespace {

/// What the system says of its proxies; as it was again afterwards.
class ProxyVariables
{
public:
    explicit ProxyVariables(const QByteArray &proxy)
    {
        for (const char *name : names) {
            m_before.append(qgetenv(name));
            proxy.isEmpty() ? qunsetenv(name) : qputenv(name, proxy);
        }
    }
    ~ProxyVariables()
    {
        for (size_t i = 0; i < names.size(); ++i)
            m_before.at(qsizetype(i)).isEmpty() ? qunsetenv(names[i])
                                                : qputenv(names[i], m_before.at(qsizetype(i)));
    }

private:
    static constexpr std::array names{"http_proxy",  "https_proxy", "all_proxy", "HTTP_PROXY",
                                      "HTTPS_PROXY", "no_proxy",    "NO_PROXY"};
    QByteArrayList m_before;
};

std::optional<ConnectionFacts> factsOf(const QString &server, const QString &caFile = {})
{
    std::optional<ConnectionFacts> found;
    QObject context;
    lookUpConnection(QUrl(server), caFile, &context,
                     [&found](const ConnectionFacts &facts) { found = facts; });
    (void)QTest::qWaitFor([&found] { return found.has_value(); }, 20'000);
    return found;
}

} // namespace

/// What is told of the way to a server.
class TestConnectionLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAProxyThereIsNone()
    {
        const ProxyVariables none({});
        const auto facts = factsOf(u"https://api.example.test"_s);
        QVERIFY(facts && facts->proxy.kind == ProxyUse::Kind::None);
        QVERIFY(facts->authorities == CaFileTrouble::None);
    }

    void theSystemsProxyIsNamedWithoutItsUser()
    {
        const ProxyVariables one("http://somebody:fake-password@proxy.example.test:3128");
        for (const QString &server : {u"https://api.example.test"_s, u"http://api.example.test"_s}) {
            const auto facts = factsOf(server);
            QVERIFY(facts && facts->proxy.kind == ProxyUse::Kind::Http);
            QCOMPARE(facts->proxy.address, u"proxy.example.test:3128"_s);
        }
    }

    void aFileThatIsNotThereIsTold()
    {
        const auto facts = factsOf(u"https://api.example.test"_s, u"/nowhere/ca.pem"_s);
        QVERIFY(facts && facts->authorities == CaFileTrouble::Missing);
    }

    void whoIsGoneIsNotTold()
    {
        bool isTold = false;
        {
            QObject context;
            lookUpConnection(QUrl(u"https://api.example.test"_s), {}, &context,
                             [&isTold](const ConnectionFacts &) { isTold = true; });
        }
        QVERIFY(factsOf(u"https://api.example.test"_s)); // which was asked for later
        QVERIFY(!isTold);
    }
};

QTEST_GUILESS_MAIN(TestConnectionLookup)
#include "tst_connectionlookup.moc"
