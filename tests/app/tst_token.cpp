// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/token.h"

#include <QTest>

using namespace hathora;

class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyVisibleAsciiIsAToken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("fit");
        QTest::newRow("letters and digits") << QByteArray("abcDEF123") << true;
        QTest::newRow("a JWT") << QByteArray("eyJh.eyJz-_.c2ln") << true;
        QTest::newRow("white space around it") << QByteArray(" \tabc\r\n") << true;
        QTest::newRow("as long as may be") << QByteArray(Token::longest, 'x') << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("blanks") << QByteArray("  \n") << false;
        QTest::newRow("a space inside") << QByteArray("abc def") << false;
        QTest::newRow("a header smuggled in") << QByteArray("abc\r\nHost: evil") << false;
        QTest::newRow("a NUL") << QByteArray("ab\0cd", 5) << false;
        QTest::newRow("DEL") << QByteArray("ab\x7f") << false;
        QTest::newRow("UTF-8") << QByteArray("abc\xc3\xa9") << false;
        QTest::newRow("too long") << QByteArray(Token::longest + 1, 'x') << false;
    }

    void onlyVisibleAsciiIsAToken()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, fit);
        const std::optional<Token> token = Token::from(text);
        QCOMPARE(token.has_value(), fit);
        if (token)
            QCOMPARE(token->bytes(), text.trimmed());
    }

    void itDoesNotPrintItself()
    {
        QString printed;
        QDebug(&printed) << *Token::from("very-secret");
        QVERIFY(!printed.contains(QStringLiteral("very-secret")));
        QVERIFY(!printed.isEmpty());
    }

    void aCopyOutlivesTheOriginal()
    {
        std::optional<Token> original = Token::from("very-secret");
        const Token copy = *original;
        original.reset();
        QCOMPARE(copy.bytes(), QByteArray("very-secret"));
    }

    void theBytesHandedOutAreNotWipedWithIt()
    {
        std::optional<Token> token = Token::from("very-secret");
        const QByteArray handedOut = token->bytes();
        token.reset();
        QCOMPARE(handedOut, QByteArray("very-secret"));
    }

    void wipingReachesEveryHolderOfTheSameMemory()
    {
        QByteArray secret = QByteArray("very-") + "secret";
        const QByteArray sameMemory = secret;
        wipe(secret);
        QVERIFY(secret.isEmpty());
        QCOMPARE(sameMemory, QByteArray(11, '\0'));
    }

    void assigningReplacesTheToken()
    {
        Token token = *Token::from("one");
        token = *Token::from("two");
        QCOMPARE(token.bytes(), QByteArray("two"));
        QVERIFY(token == *Token::from("two"));
    }
};

QTEST_APPLESS_MAIN(TestToken)
#include "tst_token.moc"
