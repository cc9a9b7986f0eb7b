// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace hathora;
using namespace Qt::StringLiterals;

class TestProfiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    static Profile studio()
    {
        return {Profiles::newId(), u"studio"_s, QUrl(u"https://api.example.test"_s), OrgId(u"org-1"_s),
                AppId(u"app-1"_s)};
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void init() { m_file = m_folder.filePath(Profiles::newId() + u"/profiles.json"_s); }

    void withoutAFileThereAreNone()
    {
        const Profiles profiles(m_file);
        QVERIFY(profiles.all().isEmpty());
        QVERIFY(!profiles.wasCorrupt());
        QVERIFY(!QFile::exists(m_file));
    }

    void whatWasAddedIsThereAtTheNextStart()
    {
        const Profile profile = studio();
        {
            Profiles profiles(m_file);
            profiles.add(profile);
            profiles.setLastUsed(profile.id);
        }
        const Profiles again(m_file);
        QCOMPARE(again.all(), QList{profile});
        QCOMPARE(again.lastUsed(), profile.id);
        QCOMPARE(again.byName(u"studio"_s), profile);
        QCOMPARE(again.byId(profile.id), profile);
        QVERIFY(!again.byName(u"other"_s));
    }

    void whoLetsAProfileInByABrowserStaysKnown()
    {
        Profile profile = studio();
        profile.deviceSignIn = DeviceSignIn{QUrl(u"https://id.example.test/tenant"_s), u"client"_s, u"api"_s};
        Profiles(m_file).add(profile);
        QCOMPARE(Profiles(m_file).all(), QList{profile});
        Profiles(m_file).update(studio()); // another one
        profile.deviceSignIn.reset();
        Profiles(m_file).update(profile);
        QCOMPARE(Profiles(m_file).all(), QList{profile});
    }

    void anIssuerThatMayNotBeUsedIsNone()
    {
        Profiles(m_file).add(studio());
        write(R"({"version":1,"profiles":[{"id":"1","name":"studio","server":"api.example.test",)"
              R"("deviceSignIn":{"clientId":"client","audience":"api","issuer":")"
              "http://id.example.test"
              R"("}}]})");
        const Profiles profiles(m_file);
        QCOMPARE(profiles.all().size(), 1);
        QVERIFY(!profiles.all().constFirst().deviceSignIn);
    }

    void aReadOnlyProfileStaysOne()
    {
        Profile profile = studio();
        profile.access = Access::ReadOnly;
        Profiles(m_file).add(profile);
        QVERIFY(Profiles(m_file).all() == QList{profile});
        profile.access = Access::Full;
        Profiles(m_file).update(profile);
        QVERIFY(Profiles(m_file).all() == QList{profile});
    }

    void aFileSaysWhatAProfileMayDo_data()
    {
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<bool>("isReadOnly");
        QTest::newRow("a file from before there was a choice") << QByteArray() << false;
        QTest::newRow("everything") << QByteArray(",\"access\":\"full\"") << false;
        QTest::newRow("only reading") << QByteArray(",\"access\":\"read-only\"") << true;
        QTest::newRow("a word of a later version") << QByteArray(",\"access\":\"no-deletes\"") << true;
        QTest::newRow("no word at all") << QByteArray(",\"access\":false") << true;
    }

    void aFileSaysWhatAProfileMayDo()
    {
        QFETCH(QByteArray, access);
        QFETCH(bool, isReadOnly);
        Profiles(m_file).add(studio());
        write("{\"version\":1,\"profiles\":[{\"id\":\"a\",\"name\":\"b\",\"server\":\"https://c.test\"" +
              access + "}]}");
        const Profiles profiles(m_file);
        QVERIFY(!profiles.wasCorrupt());
        QCOMPARE(profiles.all().constFirst().access == Access::ReadOnly, isReadOnly);
    }

    void aBandIsKept()
    {
        Profile profile = studio();
        profile.band = Band::Orange;
        Profiles(m_file).add(profile);
        QVERIFY(Profiles(m_file).all() == QList{profile});
    }

    void twoProfilesNeverHaveOneName()
    {
        Profiles profiles(m_file);
        profiles.add(studio());
        profiles.add(studio());
        QCOMPARE(profiles.all().at(1).name, u"studio 2"_s);
        Profile renamed = profiles.all().at(1);
        renamed.name = u"studio"_s;
        profiles.update(renamed);
        QCOMPARE(profiles.all().at(1).name, u"studio 2"_s);
    }

    void removingTheLastUsedForgetsThatItWas()
    {
        Profiles profiles(m_file);
        const Profile profile = studio();
        profiles.add(profile);
        profiles.setLastUsed(profile.id);
        QSignalSpy changed(&profiles, &Profiles::changed);
        profiles.remove(profile.id);
        QCOMPARE(changed.count(), 1);
        QVERIFY(profiles.lastUsed().isEmpty());
        QVERIFY(Profiles(m_file).all().isEmpty());
    }

    void aCorruptFileIsKeptAsideAndTheProgramStarts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x00\xff profiles", 11);
        QTest::newRow("another version") << QByteArray("{\"version\":99,\"profiles\":[]}");
        QTest::newRow("a list") << QByteArray("[1,2,3]");
        QTest::newRow("a profile without a server")
            << QByteArray("{\"version\":1,\"profiles\":[{\"id\":\"a\",\"name\":\"b\",\"server\":\"\"}]}");
        QTest::newRow("a server that is a file") << QByteArray(
            "{\"version\":1,\"profiles\":[{\"id\":\"a\",\"name\":\"b\",\"server\":\"file:///etc/passwd\"}]}");
    }

    void aCorruptFileIsKeptAsideAndTheProgramStarts()
    {
        QFETCH(QByteArray, bytes);
        {
            Profiles(m_file).add(studio());
        }
        write(bytes);
        const Profiles profiles(m_file);
        QVERIFY(profiles.wasCorrupt());
        QVERIFY(profiles.all().isEmpty());
        QFile aside(m_file + u".bad"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
    }

    void oneBadEntryDoesNotTakeTheOthersAlong()
    {
        writeOneGoodAndOneBad();
        const Profiles profiles(m_file);
        QCOMPARE(profiles.all().size(), 1);
        QCOMPARE(profiles.all().constFirst().name, u"good"_s);
        QVERIFY(profiles.wasCorrupt());
    }

    void whatAnotherProgramKeepsIsNotLost()
    {
        Profiles here(m_file);
        here.add(studio());
        Profiles there(m_file);
        Profile other = studio();
        other.name = u"other"_s;
        there.add(other);
        Profile mine = here.all().constFirst();
        mine.band = Band::Pink;
        here.update(mine);
        const QList<Profile> expected{mine, other};
        QVERIFY(here.all() == expected);
        QVERIFY(Profiles(m_file).all() == expected);
    }

    void whatAnotherProgramChangesIsHeardOf()
    {
        Profiles here(m_file);
        QSignalSpy changed(&here, &Profiles::changed);
        Profiles(m_file).add(studio());
        QTRY_COMPARE(here.all().size(), 1);
        QCOMPARE(changed.count(), 1);
        const QString id = here.all().constFirst().id;
        Profiles(m_file).remove(id);
        QTRY_VERIFY(here.all().isEmpty());
    }

    void aFileThatAnotherDamagesIsNotTakenOver()
    {
        Profiles here(m_file);
        here.add(studio());
        write("{\"version\":1,\"prof");
        here.setLastUsed(here.all().constFirst().id);
        QCOMPARE(here.all().size(), 1);
        QVERIFY(Profiles(m_file).all() == here.all());
    }

    void whatANewerProgramWroteIsPutAside()
    {
        Profiles here(m_file);
        here.add(studio());
        const QByteArray newer = R"({"version":99,"profiles":[]})";
        write(newer);
        here.setLastUsed(here.all().constFirst().id);
        QFile aside(m_file + u".bad"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), newer);
    }

    void twoThatWriteAtOnceLoseNothing()
    {
        constexpr int each = 10;
        const auto add = [this] {
            Profiles profiles(m_file);
            for (int i = 0; i < each; ++i)
                profiles.add(studio());
        };
        std::unique_ptr<QThread> other(QThread::create(add));
        other->start();
        add();
        other->wait();
        QCOMPARE(Profiles(m_file).all().size(), 2 * each);
    }

    void theFileIsTheUsersAlone()
    {
        Profiles(m_file).add(studio());
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup |
                            QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(m_file) & others));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        Profiles profiles(u"/proc/nowhere/profiles.json"_s);
        profiles.add(studio());
        QVERIFY(!profiles.isSaved());
        QCOMPARE(profiles.all().size(), 1);
    }

private:
    void writeOneGoodAndOneBad()
    {
        {
            Profiles(m_file).add(studio());
        }
        write("{\"version\":1,\"profiles\":[{\"id\":\"\",\"name\":\"bad\",\"server\":\"https://a\"},"
              "{\"id\":\"x\",\"name\":\"good\",\"server\":\"https://b.test\"}]}");
    }
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
