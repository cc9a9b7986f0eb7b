// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/storage/base64.h"

#include <QTest>

using namespace sandbox;

/// Bytes as text, and only as the one text that they have.
class TestBase64 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreWrittenAndRead_data();
    void bytesAreWrittenAndRead();
    void anotherTextIsRefused_data();
    void anotherTextIsRefused();
};

/// RFC 4648, section 10; and the letters in which the two alphabets differ.
void TestBase64::bytesAreWrittenAndRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("usual");
    QTest::addColumn<QByteArray>("forUrls");
    QTest::newRow("none") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("one") << QByteArray("f") << QByteArray("Zg==") << QByteArray("Zg");
    QTest::newRow("two") << QByteArray("fo") << QByteArray("Zm8=") << QByteArray("Zm8");
    QTest::newRow("three") << QByteArray("foo") << QByteArray("Zm9v") << QByteArray("Zm9v");
    QTest::newRow("four") << QByteArray("foob") << QByteArray("Zm9vYg==") << QByteArray("Zm9vYg");
    QTest::newRow("beyond ASCII") << QByteArray("\xfb\xff\xbf") << QByteArray("+/+/") << QByteArray("-_-_");
}

void TestBase64::bytesAreWrittenAndRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, usual);
    QFETCH(QByteArray, forUrls);
    QCOMPARE(base64(bytes.toStdString()), usual.toStdString());
    QCOMPARE(base64Url(bytes.toStdString()), forUrls.toStdString());
    QCOMPARE(fromBase64(usual.toStdString()).value(), bytes.toStdString());
    QCOMPARE(fromBase64Url(forUrls.toStdString()).value(), bytes.toStdString());
}

void TestBase64::anotherTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("usual");
    QTest::addColumn<QByteArray>("forUrls");
    QTest::newRow("padding where it does not belong") << QByteArray("Zg") << QByteArray("Zg==");
    QTest::newRow("bits left over") << QByteArray("Zh==") << QByteArray("Zh");
    QTest::newRow("a letter alone") << QByteArray("Z===") << QByteArray("Z");
    QTest::newRow("letters of the other alphabet") << QByteArray("-_-_") << QByteArray("+/+/");
    QTest::newRow("a line break") << QByteArray("Zm9v\n") << QByteArray("Zm9v\n");
    QTest::newRow("two texts in one") << QByteArray("Zg==Zg==") << QByteArray("Zm9v.Zm9v");
}

void TestBase64::anotherTextIsRefused()
{
    QFETCH(QByteArray, usual);
    QFETCH(QByteArray, forUrls);
    QVERIFY(!fromBase64(usual.toStdString()));
    QVERIFY(!fromBase64Url(forUrls.toStdString()));
}

QTEST_APPLESS_MAIN(TestBase64)
#include "tst_base64.moc"
