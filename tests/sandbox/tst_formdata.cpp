// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/formdata.h"
#include "app/sandbox/http/formreader.h"
#include "tests/sandbox/form.h"

#include <QTest>

using namespace sandbox;
using namespace sandbox::test;

class TestFormData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsComeByTheirNames();
    void aPartKeepsItsBytes();
    void aFormMayHaveNoParts();
    void aFileNameIsNoName();
    void theBoundaryMayStandInQuotes();
    void aFormMayComeByteByByte();
    void aPartIsHandedOnAsItComes();
    void aHeadWithoutEndIsRefused();
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

void TestFormData::aFormMayComeByteByByte()
{
    const std::string body = formOf({{"key", "value"}, {"file", "\r\n--edg\r\n--"}, {"last", ""}});
    std::string read;
    FormReader reader(
        formType, [&](const std::string &name) { read += "<" + name + ">"; },
        [&](std::string_view content) { read += content; });
    for (const char byte : body)
        QVERIFY(reader.add({&byte, 1}));
    QVERIFY(reader.isComplete());
    QCOMPARE(read, std::string("<key>value<file>\r\n--edg\r\n--<last>"));
}

void TestFormData::aPartIsHandedOnAsItComes()
{
    std::size_t handedOn = 0;
    FormReader reader(
        formType, [](const std::string &) {}, [&](std::string_view content) { handedOn += content.size(); });
    const std::string whole = formOf({{"file", std::string(5'000, 'x')}});
    reader.add(std::string_view(whole).substr(0, 4'000));
    QVERIFY(handedOn > 3'000);
    QVERIFY(!reader.isComplete());
}

void TestFormData::aHeadWithoutEndIsRefused()
{
    FormReader reader(
        formType, [](const std::string &) {}, [](std::string_view) {});
    QVERIFY(reader.add("--edge\r\nContent-Disposition: form-data; name=\"a\""));
    QVERIFY(!reader.add(std::string(20'000, 'x')));
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
