// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openedpages.h"
#include "views/dialogs/devicedialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The code that is typed in the browser, and how it goes.
class TestDeviceDialog : public QObject
{
    Q_OBJECT

    static QString status(const DeviceDialog &dialog)
    {
        return dialog.findChild<QLabel *>(u"device.status"_s)->text();
    }
    static QPushButton *button(const DeviceDialog &dialog, const char *name)
    {
        return dialog.findChild<QPushButton *>(QLatin1String(name));
    }
    static DeviceDialog *shown(const DeviceDialog::Prompt &prompt)
    {
        auto *dialog = new DeviceDialog(u"studio"_s, nullptr);
        dialog->show();
        dialog->showPrompt(prompt);
        return dialog;
    }

private Q_SLOTS:
    void theCodeIsShownAsItWasWritten()
    {
        const std::unique_ptr<DeviceDialog> dialog(shown({u"AB CD-12"_s, u"https://id.example.test/"_s, {}}));
        const auto *code = dialog->findChild<QLineEdit *>(u"device.code"_s);
        QCOMPARE(code->text(), u"AB CD-12"_s);
        QVERIFY(code->isReadOnly() && code->isVisible() && !code->accessibleName().isEmpty());
        QCOMPARE(dialog->findChild<QLabel *>(u"device.page"_s)->text(), u"https://id.example.test/"_s);
        button(*dialog, "device.copy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"AB CD-12"_s);
    }

    void whatComesFromOutsideIsPlainText()
    {
        const std::unique_ptr<DeviceDialog> dialog(
            shown({u"<b>AB</b>"_s, u"https://id.example.test/<i>"_s, {}}));
        const auto *page = dialog->findChild<QLabel *>(u"device.page"_s);
        QCOMPARE(page->textFormat(), Qt::PlainText);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"device.code"_s)->text(), u"<b>AB</b>"_s);
    }

    void theBrowserOpensThePageWithTheCodeFilledIn()
    {
        OpenedPages browser;
        const std::unique_ptr<DeviceDialog> dialog(
            shown({u"AB"_s, u"https://id.example.test/"_s, u"https://id.example.test/?user_code=AB"_s}));
        QVERIFY(button(*dialog, "device.open")->hasFocus() || button(*dialog, "device.open")->isDefault());
        button(*dialog, "device.open")->click();
        QCOMPARE(browser.addresses(), QStringList{u"https://id.example.test/?user_code=AB"_s});
    }

    void onlySafePagesAreOpened_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("opens");
        QTest::newRow("encrypted") << u"https://id.example.test/activate"_s << true;
        QTest::newRow("on this machine") << u"http://127.0.0.1:9/activate?user_code=AB"_s << true;
        QTest::newRow("over the air") << u"http://id.example.test/activate"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("with a password") << u"https://a:b@id.example.test/"_s << false;
    }

    void onlySafePagesAreOpened()
    {
        QFETCH(QString, page);
        QFETCH(bool, opens);
        OpenedPages browser;
        const std::unique_ptr<DeviceDialog> dialog(shown({u"AB"_s, page, {}}));
        button(*dialog, "device.open")->click();
        QCOMPARE(browser.addresses(), opens ? QStringList{page} : QStringList());
        QCOMPARE(status(*dialog).contains(u"not opened"_s), !opens);
    }

    void theTimeLeftIsTold()
    {
        const std::unique_ptr<DeviceDialog> dialog(shown({u"AB"_s, u"https://id.example.test/"_s, {}}));
        dialog->showLeft(14min + 3s);
        QVERIFY(dialog->findChild<QLabel *>(u"device.left"_s)->text().contains(u"14:03"_s));
    }

    void howItEndsIsToldAndANewCodeOffered_data()
    {
        QTest::addColumn<int>("end");
        QTest::newRow("denied") << 0;
        QTest::newRow("expired") << 1;
        QTest::newRow("failed") << 2;
    }

    void howItEndsIsToldAndANewCodeOffered()
    {
        QFETCH(int, end);
        const std::unique_ptr<DeviceDialog> dialog(shown({u"AB"_s, u"https://id.example.test/"_s, {}}));
        QVERIFY(!button(*dialog, "device.newCode")->isVisible());
        end == 0 ? dialog->showDenied() : end == 1 ? dialog->showExpired() : dialog->showFailed(Error());
        QVERIFY(!status(*dialog).isEmpty());
        QVERIFY(!dialog->findChild<QLineEdit *>(u"device.code"_s)->isVisible());
        QSignalSpy wanted(dialog.get(), &DeviceDialog::newCodeRequested);
        button(*dialog, "device.newCode")->click();
        QCOMPARE(wanted.count(), 1);
    }

    void whatTheIssuerRefusesIsToldByItsWord()
    {
        const std::unique_ptr<DeviceDialog> dialog(shown({u"AB"_s, u"https://id.example.test/"_s, {}}));
        dialog->showRefused(u"invalid_client"_s, u"Nobody knows <it>"_s);
        QVERIFY(status(*dialog).contains(u"invalid_client"_s));
        QVERIFY(status(*dialog).contains(u"Nobody knows <it>"_s));
    }

    void withoutAKeychainItCanGoOnForThisRun()
    {
        const std::unique_ptr<DeviceDialog> dialog(shown({u"AB"_s, u"https://id.example.test/"_s, {}}));
        dialog->showNotKept(KeychainOutcome::Unavailable);
        QVERIFY(status(*dialog).contains(u"keychain"_s));
        QSignalSpy wanted(dialog.get(), &DeviceDialog::thisRunRequested);
        button(*dialog, "device.thisRun")->click();
        QCOMPARE(wanted.count(), 1);
    }
};

QTEST_MAIN(TestDeviceDialog)
#include "tst_devicedialog.moc"
