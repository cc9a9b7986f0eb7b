// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/partlist.h"

#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

class TestPartList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsGoInAscendingOrder()
    {
        const QList<UploadedPart> parts{{10, u"\"c\""_s, {}}, {2, u"\"b\""_s, {}}, {1, u"\"a\""_s, {}}};
        QCOMPARE(partListXml(parts), QByteArray("<CompleteMultipartUpload>"
                                                "<Part><PartNumber>1</PartNumber><ETag>\"a\"</ETag></Part>"
                                                "<Part><PartNumber>2</PartNumber><ETag>\"b\"</ETag></Part>"
                                                "<Part><PartNumber>10</PartNumber><ETag>\"c\"</ETag></Part>"
                                                "</CompleteMultipartUpload>"));
    }

    void anEtagCannotAddElements()
    {
        const QByteArray xml = partListXml({{1, u"\"</ETag>&\""_s, {}}});
        QVERIFY(xml.contains("<ETag>\"&lt;/ETag&gt;&amp;\"</ETag>"));
    }

    void anErrorDocumentSaysWhatIsWrong()
    {
        const auto error = storageErrorIn("  \n<?xml version=\"1.0\"?><Error><RequestId>r</RequestId>"
                                          "<Code>InternalError</Code><Message>Try again.</Message></Error>");
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::Api);
        QCOMPARE(error->message, u"InternalError: Try again."_s);
        QVERIFY(!storageErrorIn("<CompleteMultipartUploadResult/>"));
        QVERIFY(!storageErrorIn("<html>"));
        QVERIFY(!storageErrorIn({}));
    }

    void onlyAWholeDocumentOfThatKindIsACompletion_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<bool>("isOne");
        const QByteArray whole =
            "<CompleteMultipartUploadResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
            "<ETag>\"a-2\"</ETag></CompleteMultipartUploadResult>";
        QTest::addRow("the document") << whole << true;
        QTest::addRow("after blanks") << "   \n" + whole << true;
        QTest::addRow("declared, after blanks") << " <?xml version=\"1.0\"?>\n" + whole << true;
        QTest::addRow("cut off") << whole.chopped(1) << false;
        QTest::addRow("an error") << QByteArray("<Error><Code>InternalError</Code></Error>") << false;
        QTest::addRow("a page") << QByteArray("<!doctype html><html></html>") << false;
        QTest::addRow("blanks only") << QByteArray("  \n") << false;
        QTest::addRow("nothing") << QByteArray() << false;
    }

    void onlyAWholeDocumentOfThatKindIsACompletion()
    {
        QFETCH(const QByteArray, document);
        QFETCH(const bool, isOne);
        QCOMPARE(isCompletion(document), isOne);
    }
};

QTEST_GUILESS_MAIN(TestPartList)
#include "tst_partlist.moc"
