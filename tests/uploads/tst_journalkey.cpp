// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/journalkey.h"

#include <QTest>

#include <optional>

using namespace hathora;
using namespace Qt::StringLiterals;

/// Against the real Secret Service of the session that the tests run in.
class TestJournalKey : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        KeychainOutcome outcome;
        std::optional<SealingKey> key;
    };

    static std::optional<Answer> fetched(const QString &service)
    {
        JournalKey fetcher(TokenStore(std::chrono::seconds(20), service));
        std::optional<Answer> answer;
        connect(&fetcher, &JournalKey::found, &fetcher,
                [&answer](KeychainOutcome outcome, const std::optional<SealingKey> &key) {
                    answer.emplace(Answer{outcome, key});
                });
        fetcher.fetch();
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
            return {};
        return answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"),
                 "run under tests/support/with-keyring.sh, as ./dev test does");
    }

    void theKeyThatWasMadeIsFoundAgain()
    {
        const QString service = u"hathora-dashboard-test-%1"_s.arg(QCoreApplication::applicationPid());
        const auto first = fetched(service);
        QVERIFY(first);
        QCOMPARE(first->outcome, KeychainOutcome::Ok);
        QVERIFY(first->key);
        const auto second = fetched(service);
        QVERIFY(second && second->key);
        QCOMPARE(second->key->open(first->key->seal("text", "context"), "context"),
                 std::optional<QByteArray>("text"));
    }
};

QTEST_GUILESS_MAIN(TestJournalKey)
#include "tst_journalkey.moc"
