// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/profilesdialog.h"
#include "views/profiles/bandpicker.h"
#include "views/profiles/connectionfields.h"
#include "views/profiles/connectiontext.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

class TestProfilesDialog : public QObject
{
    Q_OBJECT

    template <typename T>
    static T *part(const QWidget &dialog, const char *name)
    {
        return dialog.findChild<T *>(QLatin1String(name));
    }

    static QList<Profile> two()
    {
        return {{u"1"_s, u"studio"_s, QUrl(u"https://api.example.test"_s), {}, {}},
                {u"2"_s, u"local"_s, QUrl(u"http://127.0.0.1:9"_s), OrgId(u"org-1"_s), {}}};
    }

private Q_SLOTS:
    void withoutProfilesNothingCanBeChanged()
    {
        const ProfilesDialog dialog(nullptr);
        QVERIFY(!part<QPushButton>(dialog, "applyProfile")->isEnabled());
        QVERIFY(!part<QPushButton>(dialog, "deleteProfile")->isEnabled());
        QVERIFY(part<QPushButton>(dialog, "newProfile")->isEnabled());
    }

    void aChangeTellsTheWholeProfile()
    {
        ProfilesDialog dialog(nullptr);
        dialog.setProfiles(two());
        part<QListWidget>(dialog, "profileList")->setCurrentRow(1);
        QCOMPARE(part<QLineEdit>(dialog, "editOrg")->text(), u"org-1"_s);
        part<QLineEdit>(dialog, "editName")->setText(u"here"_s);
        part<QLineEdit>(dialog, "editApp")->setText(u" app-2 "_s);
        QSignalSpy changed(&dialog, &ProfilesDialog::changed);
        part<QPushButton>(dialog, "applyProfile")->click();
        QCOMPARE(changed.count(), 1);
        Profile expected = two().at(1);
        expected.name = u"here"_s;
        expected.defaultApp = AppId(u"app-2"_s);
        QCOMPARE(changed.constFirst().constFirst().value<Profile>(), expected);
    }

    void whoLetsItInByABrowserIsChosenAndSwitchedOff()
    {
        ProfilesDialog dialog(nullptr);
        QList<Profile> profiles = two();
        dialog.setProfiles(profiles);
        QSignalSpy changed(&dialog, &ProfilesDialog::changed);
        const std::optional<DeviceSignIn> wanted =
            DeviceSignIn{QUrl(u"https://id.example.test"_s), u"client"_s, u"api"_s};
        for (const auto &signIn : {wanted, std::optional<DeviceSignIn>()}) {
            part<QPushButton>(dialog, "editDeviceSignIn")->click();
            const DeviceSignIn fields = signIn.value_or(DeviceSignIn());
            part<QLineEdit>(dialog, "deviceSettings.issuer")->setText(fields.issuer.toString());
            part<QLineEdit>(dialog, "deviceSettings.client")->setText(fields.clientId);
            QVERIFY(!part<QPushButton>(dialog, "deviceSettings.accept")->isEnabled());
            part<QLineEdit>(dialog, "deviceSettings.audience")->setText(fields.audience);
            part<QPushButton>(dialog, "deviceSettings.accept")->click();
            delete dialog.findChild<QDialog *>(u"deviceSettings"_s);
            part<QPushButton>(dialog, "applyProfile")->click();
            profiles.first() = changed.takeFirst().constFirst().value<Profile>();
            QCOMPARE(profiles.first().deviceSignIn, signIn);
            dialog.setProfiles(profiles);
        }
    }

    void aProfileIsMadeReadOnlyAndBack()
    {
        ProfilesDialog dialog(nullptr);
        QList<Profile> profiles = two();
        dialog.setProfiles(profiles);
        auto *readOnly = part<QCheckBox>(dialog, "editReadOnly");
        QSignalSpy changed(&dialog, &ProfilesDialog::changed);
        for (const Access access : {Access::ReadOnly, Access::Full}) {
            readOnly->click();
            part<QPushButton>(dialog, "applyProfile")->click();
            profiles.first() = changed.takeFirst().constFirst().value<Profile>();
            QVERIFY(profiles.first().access == access);
            dialog.setProfiles(profiles);
            QCOMPARE(readOnly->isChecked(), access == Access::ReadOnly);
        }
    }

    void aBandIsChosen()
    {
        ProfilesDialog dialog(nullptr);
        dialog.setProfiles(two());
        part<BandPicker>(dialog, "editBand")->setBand(Band::Pink);
        QSignalSpy changed(&dialog, &ProfilesDialog::changed);
        part<QPushButton>(dialog, "applyProfile")->click();
        QVERIFY(changed.constFirst().constFirst().value<Profile>().band == Band::Pink);
    }

    void howTheServerIsReachedIsSaid_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<QString>("words");
        QTest::newRow("encrypted") << u"https://a.test"_s << QString() << u"the system's authorities"_s;
        QTest::newRow("by an authority of one's own")
            << u"https://a.test"_s << u"/etc/studio/ca.pem"_s << u"checked against ca.pem"_s;
        QTest::newRow("in the clear") << u"http://a.test"_s << QString() << u"anyone on the way"_s;
        QTest::newRow("on this computer") << u"http://127.0.0.1:9"_s << QString() << u"this computer"_s;
    }

    void howTheServerIsReachedIsSaid()
    {
        QFETCH(const QString, server);
        QFETCH(const QString, caFile);
        QFETCH(const QString, words);
        ProfilesDialog dialog(nullptr);
        dialog.setProfiles(two());
        part<QLineEdit>(dialog, "editServer")->setText(server);
        part<QLineEdit>(dialog, "editCaFile")->setText(caFile);
        QVERIFY(part<QLabel>(dialog, "editServerNote")->text().contains(words));
        QSignalSpy changed(&dialog, &ProfilesDialog::changed);
        part<QPushButton>(dialog, "applyProfile")->click();
        QCOMPARE(changed.constFirst().constFirst().value<Profile>().caFile, caFile);
    }

    void whatIsFoundOutOfTheWayIsSaid()
    {
        ProfilesDialog dialog(nullptr);
        dialog.setProfiles(two());
        const QUrl server = two().constFirst().server;
        QSignalSpy wanted(&dialog.connection(), &ConnectionFields::factsWanted);
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(wanted.constFirst().constFirst().toUrl(), server);
        const auto note = [&dialog] { return part<QLabel>(dialog, "editServerNote")->text(); };
        const ProxyUse proxy{ProxyUse::Kind::Http, u"proxy.test:3128"_s};
        dialog.connection().showFacts(QUrl(u"https://other.test"_s), {}, {CaFileTrouble::None, proxy});
        QVERIFY(!note().contains(u"proxy.test"_s));
        dialog.connection().showFacts(server, {}, {CaFileTrouble::Unreadable, proxy});
        QVERIFY(note().contains(u"By the proxy proxy.test:3128."_s));
        QVERIFY(note().contains(u"cannot be read: nothing is sent"_s));
    }

    void aProxyThatCanReadAlongIsWarnedOf()
    {
        const ServerAddress open = ServerAddress::parse(u"http://a.test"_s);
        const ProxyUse proxy{ProxyUse::Kind::Http, u"proxy.test:3128"_s};
        QVERIFY(proxyText(proxy, open).contains(u"can read the token"_s));
    }

    void whatTheServerToldOfIsChosenByName()
    {
        ProfilesDialog dialog(nullptr);
        dialog.setProfiles(two());
        dialog.show();
        dialog.offerPlaces(u"2"_s, {{u"org-9"_s, u"Not of this one"_s}}, {});
        auto *org = part<PlaceField>(dialog, "editOrg");
        QVERIFY(!org->actions().constFirst()->isVisible());
        dialog.offerPlaces(u"1"_s, {{u"org-7"_s, u"Studio & co"_s}, {u"org-8"_s, u"Other"_s}}, {});
        org->actions().constFirst()->trigger();
        auto *menu = part<QMenu>(dialog, "editOrg.choices");
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions().constFirst()->text(), u"Studio && co"_s);
        menu->actions().constFirst()->trigger();
        QCOMPARE(org->text(), u"org-7"_s);
        QVERIFY(org->toolTip().contains(u"Studio"_s));
    }

    void whereTheTokenIsIsSaidAsFarAsItIsKnown_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("keeper");
        QTest::addColumn<QString>("text");
        using Place = ProfilesDialog::TokenPlace;
        const auto row = [](const char *what, Place place, KeychainKeeper keeper, const QString &text) {
            QTest::newRow(what) << int(place) << int(keeper) << text;
        };
        row("found", Place::Unknown, KeychainKeeper::GnomeKeyring, u"stored in: GNOME Keyring"_s);
        row("in use and found", Place::Keychain, KeychainKeeper::KWallet, u"stored in: KWallet"_s);
        row("in use and not found", Place::Keychain, KeychainKeeper::Unknown,
            u"stored in: system keychain"_s);
        row("not kept", Place::ThisRun, KeychainKeeper::Unknown, u"kept for this run only"_s);
        row("nobody knows", Place::Unknown, KeychainKeeper::Unknown, u"—"_s);
    }

    void whereTheTokenIsIsSaidAsFarAsItIsKnown()
    {
        QFETCH(const int, place);
        QFETCH(const int, keeper);
        QFETCH(const QString, text);
        ProfilesDialog dialog(nullptr);
        QSignalSpy shown(&dialog, &ProfilesDialog::shown);
        dialog.setProfiles(two());
        QCOMPARE(shown.count(), 1);
        dialog.showToken(u"1"_s, ProfilesDialog::TokenPlace(place), KeychainKeeper(keeper));
        QCOMPARE(part<QLabel>(dialog, "editToken")->text(), text);
        dialog.showToken(u"2"_s, ProfilesDialog::TokenPlace::Keychain, KeychainKeeper::KeePassXC);
        QCOMPARE(part<QLabel>(dialog, "editToken")->text(), text); // that is the other one's
    }

    void aRunThatMayOnlyReadIsSaid()
    {
        ProfilesDialog dialog(nullptr);
        dialog.setProfiles(two());
        dialog.show();
        QVERIFY(!part<QLabel>(dialog, "editRunNote")->isVisible());
        dialog.setRunAccess(Access::ReadOnly);
        QVERIFY(part<QLabel>(dialog, "editRunNote")->isVisible());
        // What is kept is the profile's: for the runs to come.
        QVERIFY(!part<QCheckBox>(dialog, "editReadOnly")->isChecked());
    }

    void anAddressThatIsNoServerCannotBeApplied()
    {
        ProfilesDialog dialog(nullptr);
        dialog.setProfiles(two());
        part<QLineEdit>(dialog, "editServer")->setText(u"https://api.example.test/path"_s);
        QVERIFY(!part<QPushButton>(dialog, "applyProfile")->isEnabled());
        QVERIFY(!part<QLabel>(dialog, "editServerNote")->text().isEmpty());
    }

    void anotherServerMeansAnotherToken()
    {
        ProfilesDialog dialog(nullptr);
        dialog.setProfiles(two());
        part<QLineEdit>(dialog, "editServer")->setText(u"https://other.example.test"_s);
        QVERIFY(part<QLabel>(dialog, "editServerNote")->text().contains(u"token"_s));
        QVERIFY(part<QPushButton>(dialog, "applyProfile")->isEnabled());
    }

    void deletingAsksFirst()
    {
        ProfilesDialog dialog(nullptr);
        dialog.setProfiles(two());
        QSignalSpy deleted(&dialog, &ProfilesDialog::deleteConfirmed);
        dialog.show();
        part<QPushButton>(dialog, "deleteProfile")->click();
        auto *confirm = part<QDialog>(dialog, "confirmDialog");
        QVERIFY(confirm);
        QCOMPARE(deleted.count(), 0);
        confirm->accept();
        QCOMPARE(deleted.count(), 1);
        QCOMPARE(deleted.constFirst().constFirst().toString(), u"1"_s);
    }

    void theChosenOneStaysChosen()
    {
        ProfilesDialog dialog(nullptr);
        dialog.setProfiles(two());
        part<QListWidget>(dialog, "profileList")->setCurrentRow(1);
        dialog.setProfiles(two());
        QCOMPARE(part<QListWidget>(dialog, "profileList")->currentRow(), 1);
    }
};

QTEST_MAIN(TestProfilesDialog)
#include "tst_profilesdialog.moc"
