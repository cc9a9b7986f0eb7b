// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/formdata.h"

#include <QTest>

using namespace sandbox;

class TestFormData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsComeByTheirNames();
    void aPartKeepsItsBytes();
    void aFormMayHaveNoParts();
    void aFileNameIsNoName();
    void theBoundaryMayStandInQuotes();
    void whatIsNoFormIsNotRead_data();
    void whatIsNoFormIsNotRead();

private:
    const std::string m_type = "multipart/form-data; boundary=XX";
};

void TestFormData::partsComeByTheirNames()
{
    const auto form =
        readFormData(m_type, "--XX\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\nvalue\r\n"
                             "--XX\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n--XX--\r\n");
    QVERIFY(form.has_value());
    QCOMPARE(form->size(), std::size_t{2});
    QCOMPARE(form->at("key"), std::string("value"));
    QCOMPARE(form->at("empty"), std::string());
}

void TestFormData::aPartKeepsItsBytes()
{
    using namespace std::string_literals;
    const std::string bytes = "\r\n--X\0\xff\r\n\r\n"s;
    const auto form = readFormData(m_type, "--XX\r\nContent-Disposition: form-data; name=\"file\"; "
                                           "filename=\"a.tgz\"\r\nContent-Type: application/gzip\r\n\r\n" +
                                               bytes + "\r\n--XX--\r\n");
    QVERIFY(form.has_value());
    QCOMPARE(form->at("file"), bytes);
}

void TestFormData::aFormMayHaveNoParts()
{
    const auto form = readFormData(m_type, "--XX--\r\n");
    QVERIFY(form.has_value());
    QVERIFY(form->empty());
}

void TestFormData::aFileNameIsNoName()
{
    QVERIFY(
        !readFormData(m_type, "--XX\r\nContent-Disposition: form-data; filename=\"a\"\r\n\r\nx\r\n--XX--"));
}

void TestFormData::theBoundaryMayStandInQuotes()
{
    QVERIFY(readFormData("multipart/form-data; boundary=\"X Y\"; charset=utf-8", "--X Y--\r\n"));
}

void TestFormData::whatIsNoFormIsNotRead_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray type("multipart/form-data; boundary=XX");
    QTest::newRow("no boundary") << QByteArray("multipart/form-data") << QByteArray("--XX--\r\n");
    QTest::newRow("another boundary") << type << QByteArray("--YY--\r\n");
    QTest::newRow("a part without its end")
        << type << QByteArray("--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue");
    QTest::newRow("a head without its end") << type << QByteArray("--XX\r\nContent-Disposition: form-data");
    QTest::newRow("nothing") << type << QByteArray();
}

void TestFormData::whatIsNoFormIsNotRead()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QVERIFY(!readFormData(type.toStdString(), body.toStdString()));
}

QTEST_APPLESS_MAIN(TestFormData)
#include "tst_formdata.moc"
