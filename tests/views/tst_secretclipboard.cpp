// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace std::chrono_literals;

constexpr int aMoment = 20; // ms

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private:
    static QClipboard &clipboard() { return *QApplication::clipboard(); }

private Q_SLOTS:
    void init() { clipboard().clear(); }

    void aSecretLeavesAfterAWhile()
    {
        SecretClipboard secrets(20ms);
        QSignalSpy forgotten(&secrets, &SecretClipboard::forgotten);
        secrets.copy(QStringLiteral("s3cret"));
        QCOMPARE(clipboard().text(), QStringLiteral("s3cret"));
        QTRY_COMPARE(forgotten.size(), 1);
        QCOMPARE(clipboard().text(), QString());
    }

    void clipboardManagersAreAskedNotToKeepIt()
    {
        SecretClipboard secrets(10s);
        secrets.copy(QStringLiteral("s3cret"));
        QCOMPARE(clipboard().mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
                 QByteArray("secret"));
    }

    void whatSomebodyElseCopiedStays()
    {
        SecretClipboard secrets(20ms);
        QSignalSpy forgotten(&secrets, &SecretClipboard::forgotten);
        secrets.copy(QStringLiteral("s3cret"));
        clipboard().setText(QStringLiteral("a shopping list"));
        QTRY_COMPARE(forgotten.size(), 1);
        QCOMPARE(clipboard().text(), QStringLiteral("a shopping list"));
    }

    void whatIsNoSecretStays()
    {
        SecretClipboard secrets(1ms);
        secrets.copy(QStringLiteral("s3cret"));
        secrets.copyOpen(QStringLiteral("an id"));
        QTest::qWait(aMoment); // nothing may happen
        QCOMPARE(clipboard().text(), QStringLiteral("an id"));
    }

    void itsEndTakesTheSecretAlong()
    {
        {
            SecretClipboard secrets(10s);
            secrets.copy(QStringLiteral("s3cret"));
        }
        QCOMPARE(clipboard().text(), QString());
    }
};

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
