// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profileexchange.h"

#include "app/profiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;
using Trouble = ProfileImport::Trouble;
using Problem = ServerAddress::Problem;

namespace {

Profile studio()
{
    return {u"secret-id"_s,
            u"studio"_s,
            QUrl(u"https://api.example.test"_s),
            OrgId(u"org-1"_s),
            AppId(u"app-1"_s),
            Access::ReadOnly,
            Band::Violet,
            {},
            u"/nowhere/ca.pem"_s};
}

QByteArray file(const QByteArray &entries)
{
    return "{\"format\":\"hathora-dashboard-profiles\",\"version\":1,\"profiles\":[" + entries + "]}";
}

} // namespace

/// Profiles from one computer to another.
class TestProfileExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedComesBackUnderAnIdOfItsOwn()
    {
        const ProfileImport import = importOf(exportedProfiles({studio()}), {});
        QVERIFY(import.trouble == Trouble::None);
        QCOMPARE(import.usable().size(), 1);
        Profile back = import.usable().constFirst();
        QVERIFY(!back.id.isEmpty() && back.id != studio().id);
        back.id = studio().id;
        QVERIFY(back == studio());
        QVERIFY(import.entries.constFirst().isCaFileMissing);
    }

    void nothingButTheProfileIsInTheFile()
    {
        const QByteArray bytes = exportedProfiles({studio()});
        for (const char *word : {"secret-id", "token", "Bearer", "password"})
            QVERIFY2(!bytes.contains(word), word);
    }

    void whatIsThereIsNeverReplaced()
    {
        const Profile known = studio();
        const QByteArray twice = file("{\"name\":\"studio\",\"server\":\"https://"
                                      "a.test\"},{\"name\":\"studio\",\"server\":\"https://b.test\"}");
        const ProfileImport import = importOf(twice, {known});
        QCOMPARE(import.usable().at(0).name, u"studio 2"_s);
        QCOMPARE(import.usable().at(1).name, u"studio 3"_s);
        QVERIFY(import.entries.at(0).isRenamed() && import.entries.at(1).isRenamed());
    }

    void eachEntryIsJudgedByItself_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<bool>("isUsable");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, const char *entry, bool isUsable, Problem problem) {
            QTest::newRow(name) << QByteArray(entry) << isUsable << int(problem);
        };
        row("an entry as it should be", "{\"name\":\"a\",\"server\":\"https://a.test\"}", true,
            Problem::None);
        row("in the clear", "{\"name\":\"a\",\"server\":\"http://a.test\"}", true, Problem::None);
        row("without a name", "{\"name\":\"  \",\"server\":\"https://a.test\"}", false, Problem::None);
        row("without an address", "{\"name\":\"a\"}", false, Problem::Empty);
        row("a password in the address", "{\"name\":\"a\",\"server\":\"https://x:y@a.test\"}", false,
            Problem::UserInfo);
        row("a local file", "{\"name\":\"a\",\"server\":\"file:///etc/passwd\"}", false, Problem::Malformed);
        row("a number", "7", false, Problem::Empty);
        row("a list", "[]", false, Problem::Empty);
        row("a name of the wrong kind", "{\"name\":{},\"server\":\"https://a.test\"}", false, Problem::None);
    }

    void eachEntryIsJudgedByItself()
    {
        QFETCH(const QByteArray, entry);
        QFETCH(const bool, isUsable);
        QFETCH(const int, problem);
        const ProfileImport import =
            importOf(file(entry + ",{\"name\":\"good\",\"server\":\"https://good.test\"}"), {});
        QCOMPARE(import.entries.size(), 2);
        QCOMPARE(import.entries.constFirst().isUsable, isUsable);
        QCOMPARE(int(import.entries.constFirst().address), problem);
        QVERIFY(import.entries.constLast().isUsable);
    }

    void aTokenThatSomebodyWroteInIsNotTaken()
    {
        const ProfileImport import =
            importOf(file("{\"name\":\"a\",\"server\":\"https://a.test\",\"token\":\"fake-token-1\"}"), {});
        QVERIFY(!exportedProfiles(import.usable()).contains("fake-token-1"));
    }

    void aWordOfAccessThatIsNotKnownTakesTheLesserRight()
    {
        const ProfileImport import =
            importOf(file("{\"name\":\"a\",\"server\":\"https://a.test\",\"access\":\"everything\"}"), {});
        QVERIFY(import.usable().constFirst().access == Access::ReadOnly);
    }

    void aFileThatIsNoneOfOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("trouble");
        QTest::newRow("empty") << QByteArray() << int(Trouble::NotProfiles);
        QTest::newRow("no JSON") << QByteArray("\x00\xff{", 3) << int(Trouble::NotProfiles);
        QTest::newRow("another format")
            << QByteArray("{\"version\":1,\"profiles\":[]}") << int(Trouble::NotProfiles);
        QTest::newRow("of a later version")
            << QByteArray("{\"format\":\"hathora-dashboard-profiles\",\"version\":2,\"profiles\":[]}")
            << int(Trouble::OfLaterVersion);
        QTest::newRow("without a list")
            << QByteArray("{\"format\":\"hathora-dashboard-profiles\",\"version\":1,\"profiles\":7}")
            << int(Trouble::NotProfiles);
        QTest::newRow("far too many") << file(QByteArray("7,").repeated(300) + '7') << int(Trouble::TooLarge);
    }

    void aFileThatIsNoneOfOursIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, trouble);
        QCOMPARE(int(importOf(bytes, {}).trouble), trouble);
    }

    void whatIsNoPlainFileIsNotRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("there is none") << u"/nowhere/profiles.json"_s;
        QTest::newRow("a folder") << u"/"_s;
        QTest::newRow("a device") << u"/dev/zero"_s;
    }

    void whatIsNoPlainFileIsNotRead()
    {
        QFETCH(const QString, path);
        QVERIFY(importOf(path, {}).trouble == Trouble::Unreadable);
    }
};

QTEST_GUILESS_MAIN(TestProfileExchange)
#include "tst_profileexchange.moc"
