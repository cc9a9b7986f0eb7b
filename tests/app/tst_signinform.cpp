// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/signinform.h"
#include "views/dialogs/startpage.h"
#include "views/dialogs/tokenstrip.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

class TestSignInForm : public QObject
{
    Q_OBJECT

    template <typename T>
    static T *part(const SignInForm &form, const char *name)
    {
        return form.findChild<T *>(QLatin1String(name));
    }

    static void fill(const SignInForm &form, const QString &server, const QString &token)
    {
        part<QLineEdit>(form, "serverAddress")->setText(server);
        part<QLineEdit>(form, "token")->setText(token);
    }

    static Profile known() { return {u"id-1"_s, u"studio"_s, QUrl(u"https://api.example.test"_s), {}, {}}; }

private Q_SLOTS:
    void whatWasTypedIsAskedFor()
    {
        SignInForm form;
        QSignalSpy asked(&form, &SignInForm::signInRequested);
        fill(form, u"api.example.test"_s, u" secret "_s);
        part<QPushButton>(form, "signIn")->click();
        QCOMPARE(asked.count(), 1);
        const auto profile = asked.constFirst().at(0).value<Profile>();
        QCOMPARE(profile.server, QUrl(u"https://api.example.test"_s));
        QCOMPARE(profile.name, u"api.example.test"_s); // for want of another
        QCOMPARE(asked.constFirst().at(1).toByteArray().trimmed(), QByteArray("secret"));
        QCOMPARE(asked.constFirst().at(2).toBool(), false);
    }

    void withoutATokenOrServerNothingIsAsked()
    {
        SignInForm form;
        QSignalSpy asked(&form, &SignInForm::signInRequested);
        fill(form, u"api.example.test"_s, {});
        part<QPushButton>(form, "signIn")->click();
        fill(form, u"https://"_s, u"secret"_s);
        part<QPushButton>(form, "signIn")->click();
        QCOMPARE(asked.count(), 0);
        QVERIFY(!part<QLabel>(form, "signInStatus")->text().isEmpty());
    }

    void theTokenIsNeverReadable()
    {
        const SignInForm form;
        QCOMPARE(part<QLineEdit>(form, "token")->echoMode(), QLineEdit::Password);
    }

    void aKnownAccountIsAskedForItsTokenOnly()
    {
        SignInForm form;
        form.setProfile(known());
        QVERIFY(!part<QLineEdit>(form, "serverAddress")->isEnabled());
        QVERIFY(!part<QLineEdit>(form, "profileName")->isEnabled());
        QCOMPARE(form.profile(), known());
    }

    void whileTheServerIsAskedOnlyCancelIsLeft()
    {
        SignInForm form;
        form.showChecking();
        QVERIFY(!part<QPushButton>(form, "signIn")->isEnabled());
        QVERIFY(!part<QPushButton>(form, "cancelSignIn")->isHidden());
    }

    void theTokenLeavesTheFieldOnceItIsAccepted()
    {
        SignInForm form;
        fill(form, u"api.example.test"_s, u"secret"_s);
        form.showStoring();
        QVERIFY(part<QLineEdit>(form, "token")->text().isEmpty());
    }

    void withoutAKeychainThereIsOnlyThisRun()
    {
        SignInForm form;
        form.showNotKept(KeychainOutcome::Unavailable);
        QVERIFY(!part<QPushButton>(form, "keepForThisRun")->isHidden());
        QVERIFY(part<QPushButton>(form, "storeAgain")->isHidden());
        form.showNotKept(KeychainOutcome::NotAnswering);
        QVERIFY(!part<QPushButton>(form, "storeAgain")->isHidden());
    }

    void withoutAKeychainReturnKeepsItForThisRun()
    {
        SignInForm form;
        QSignalSpy kept(&form, &SignInForm::keepForThisRunRequested);
        form.showNotKept(KeychainOutcome::Unavailable);
        auto *button = part<QPushButton>(form, "keepForThisRun");
        QVERIFY(button->isDefault());
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(kept.count(), 1);
        form.showIdle();
        QVERIFY(part<QPushButton>(form, "signIn")->isDefault());
        QVERIFY(!button->isDefault());
    }

    void everyButtonOfTheFirstPageTakesReturn_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"signIn", "keepForThisRun", "storeAgain", "cancelSignIn",
                                 "useEnvironmentToken", "tryDemo", "profile.id-1"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyButtonOfTheFirstPageTakesReturn()
    {
        QFETCH(QString, name);
        StartPage page(StartPage::EnvironmentToken::Present);
        page.setProfiles({known()});
        auto *button = page.findChild<QPushButton *>(name);
        QVERIFY(button);
        QSignalSpy clicked(button, &QPushButton::clicked);
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(clicked.count(), 1);
    }

    void everyButtonOfTheStripForANewTokenTakesReturn_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"tokenStripContinue", "tokenStripThisRun", "tokenStripSignOut"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyButtonOfTheStripForANewTokenTakesReturn()
    {
        QFETCH(QString, name);
        TokenStrip strip;
        auto *button = strip.findChild<QPushButton *>(name);
        QVERIFY(button);
        QSignalSpy clicked(button, &QPushButton::clicked);
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(clicked.count(), 1);
    }

    void everyFieldHasANameForThoseWhoCannotSeeIt()
    {
        const SignInForm form;
        for (const QLineEdit *field : form.findChildren<QLineEdit *>()) {
            QVERIFY(!field->accessibleName().isEmpty());
            QVERIFY(!field->objectName().isEmpty());
        }
    }
};

QTEST_MAIN(TestSignInForm)
#include "tst_signinform.moc"
