// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/form.h"
#include "tests/sandbox/running.h"
#include "tests/sandbox/tarball.h"
#include "tests/sandbox/uploader.h"
#include "tests/sandbox/worlds.h"

#include <QTest>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

/// Archives on the ways of V1 and V2: along with the call that runs the build, by a form, and in parts.
class TestOlderBuilds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anArchiveComesAlong_data();
    void anArchiveComesAlong();
    void withoutAnArchiveThereIsNothingToRun();
    void whatRanBeforeIsNotRunWithAnotherArchive();
    void anArchiveThatComesAlongTakesTheOthersPlace();
    void aFormBringsAnArchive();
    void aFormMayBePostedAgain();
    void aFormThatIsNotOursIsRefused_data();
    void aFormThatIsNotOursIsRefused();
    void aFormDoesNotLastForEver();
    void aFormIsNotForAnotherUpload();
    void aFormMustBeOne_data();
    void aFormMustBeOne();
    void aFormTooLargeIsRefusedAtOnce();
    void whatStandsBehindTheFileIsPassedOver();
    void fieldsWithoutEndAreRefused();
    void partsBringAnArchive();
    void anIdOfOnesOwnIsTakenForGood();

private:
    json make(const std::string &how, const json &body = json::object())
    {
        return m_running->post(m_v2 + how, body).json();
    }
    /// Lets time go on until the build is over; returns the status, the type, and what it printed.
    std::string run(const std::string &path, const FormParts &form = {});
    Receipt post(const json &build, const FormParts &parts);
    std::string status(const json &build)
    {
        const std::string number = std::to_string(build.at("buildId").get<int>());
        return m_running->get(m_v2 + "/info/" + number).json().at("status");
    }
    std::string runPath(const json &build) const
    {
        return m_v2 + "/run/" + std::to_string(build.at("buildId").get<int>());
    }
    std::size_t blocks() { return m_running->server.storage().uploads().blocksInUse(); }

    std::unique_ptr<Running> m_running;
    std::string m_v1;
    std::string m_v2;
    const std::string m_archive = tarballOf("FROM scratch\nCOPY . /app\n");
};

namespace {

FormParts fieldsOf(const json &build)
{
    FormParts parts;
    for (const json &field : build.at("uploadBodyParams"))
        parts.emplace_back(field.at("key"), field.at("value"));
    return parts;
}

FormParts with(FormParts parts, const std::string &name, const std::string &content)
{
    for (auto &[key, value] : parts) {
        if (key == name) {
            value = content;
            return parts;
        }
    }
    parts.emplace_back(name, content);
    return parts;
}

FormParts without(FormParts parts, const std::string &name)
{
    std::erase_if(parts, [&](const auto &part) { return part.first == name; });
    return parts;
}

} // namespace

void TestOlderBuilds::init()
{
    ServerOptions options;
    options.storage.partSize = 1024;
    WorldOptions world = stillWorld();
    world.processes = 4;
    m_running = std::make_unique<Running>(world, options);
    m_v1 = "/builds/v1/" + countedAppId(m_running->world);
    m_v2 = "/builds/v2/" + countedAppId(m_running->world);
}

std::string TestOlderBuilds::run(const std::string &path, const FormParts &form)
{
    const Response response = m_running->sendAsTimePasses("POST", path, formOf(form), formType);
    return std::to_string(response.status) + " " + response.contentType + " " + response.body;
}

Receipt TestOlderBuilds::post(const json &build, const FormParts &parts)
{
    return Uploader::send("POST", build.at("uploadUrl"), formOf(parts), {{"Content-Type", formType}});
}

void TestOlderBuilds::anArchiveComesAlong_data()
{
    QTest::addColumn<bool>("v1");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("V1, which answers in text") << true << QByteArray("200 text/plain ");
    QTest::newRow("V2, which answers in bytes") << false << QByteArray("200 application/octet-stream ");
}

void TestOlderBuilds::anArchiveComesAlong()
{
    QFETCH(bool, v1);
    QFETCH(QByteArray, type);
    const json build = make("/create");
    const std::string number = std::to_string(build.at("buildId").get<int>());
    const std::string log = run((v1 ? m_v1 : m_v2) + "/run/" + number, {{"file", m_archive}});
    QVERIFY2(log.starts_with(type.toStdString() + "Unpacking archive\n"), log.c_str());
    QVERIFY2(log.find("Step 2/2 : COPY . /app") != std::string::npos, log.c_str());
    QCOMPARE(status(build), std::string("succeeded"));
    QCOMPARE(blocks(), std::size_t{0});
}

void TestOlderBuilds::withoutAnArchiveThereIsNothingToRun()
{
    const json build = make("/create");
    const Response response = m_running->send("POST", runPath(build), formOf({}), formType);
    QCOMPARE(response.status, 422);
    QVERIFY(response.message().starts_with("buildId:"));
    const std::string number = std::to_string(build.at("buildId").get<int>());
    const Response first = m_running->send("POST", m_v1 + "/run/" + number, formOf({}), formType);
    QCOMPARE(first.status, 422);
    QVERIFY(first.message().starts_with("file:"));
    QCOMPARE(status(build), std::string("created"));
}

void TestOlderBuilds::whatRanBeforeIsNotRunWithAnotherArchive()
{
    const json build = make("/create");
    run(runPath(build), {{"file", m_archive}});
    const std::string again = run(runPath(build), {{"file", m_archive}});
    QVERIFY2(again.starts_with("422 "), again.c_str());
    QCOMPARE(status(build), std::string("succeeded"));
    QCOMPARE(blocks(), std::size_t{0});
}

void TestOlderBuilds::anArchiveThatComesAlongTakesTheOthersPlace()
{
    const json build = make("/createWithUploadUrl");
    post(build, with(fieldsOf(build), "file", "no archive"));
    run(runPath(build), {{"file", m_archive}});
    QCOMPARE(status(build), std::string("succeeded"));
    QCOMPARE(blocks(), std::size_t{0});
}

void TestOlderBuilds::aFormBringsAnArchive()
{
    const json build = make("/createWithUploadUrl", {{"buildTag", "by-form"}});
    QVERIFY(build.at("buildTag") == "by-form");
    QVERIFY(build.at("uploadUrl").get<std::string>().starts_with(m_running->server.storage().origin()));
    const Receipt receipt = post(build, with(fieldsOf(build), "file", m_archive));
    QVERIFY2(receipt.status == 204, receipt.body.c_str());
    QVERIFY(receipt.etag.starts_with('"'));
    const std::string log = run(runPath(build));
    QVERIFY2(log.find("Step 2/2 : COPY . /app") != std::string::npos, log.c_str());
    QCOMPARE(status(build), std::string("succeeded"));
}

void TestOlderBuilds::aFormMayBePostedAgain()
{
    const json build = make("/createWithUploadUrl");
    post(build, with(fieldsOf(build), "file", "no archive"));
    QCOMPARE(post(build, with(fieldsOf(build), "file", m_archive)).status, 204);
    run(runPath(build));
    QCOMPARE(status(build), std::string("succeeded"));
}

void TestOlderBuilds::aFormThatIsNotOursIsRefused_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("with another policy")
        << QByteArray("policy") << QByteArray("e30=") << QByteArray("SignatureDoesNotMatch");
    QTest::newRow("with another signature")
        << QByteArray("x-amz-signature") << QByteArray("0f") << QByteArray("SignatureDoesNotMatch");
    QTest::newRow("with another key") << QByteArray("key") << QByteArray("x") << QByteArray("AccessDenied");
    QTest::newRow("without a policy")
        << QByteArray("policy") << QByteArray() << QByteArray("InvalidArgument");
    QTest::newRow("without a signature")
        << QByteArray("x-amz-signature") << QByteArray() << QByteArray("InvalidArgument");
    QTest::newRow("without a key") << QByteArray("key") << QByteArray() << QByteArray("InvalidArgument");
    QTest::newRow("without a file") << QByteArray("file") << QByteArray() << QByteArray("InvalidArgument");
}

void TestOlderBuilds::aFormThatIsNotOursIsRefused()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, code);
    const json build = make("/createWithUploadUrl");
    const FormParts whole = with(fieldsOf(build), "file", m_archive);
    const Receipt receipt =
        post(build, content.isEmpty() ? without(whole, field.toStdString())
                                      : with(whole, field.toStdString(), content.toStdString()));
    QVERIFY2(receipt.code() == code.toStdString(), receipt.body.c_str());
    QCOMPARE(blocks(), std::size_t{0});
}

void TestOlderBuilds::aFormDoesNotLastForEver()
{
    const json build = make("/createWithUploadUrl");
    m_running->world.advance(1h);
    const Receipt receipt = post(build, with(fieldsOf(build), "file", m_archive));
    QCOMPARE(receipt.status, 403);
    QCOMPARE(receipt.code(), std::string("AccessDenied"));
}

void TestOlderBuilds::aFormIsNotForAnotherUpload()
{
    const json one = make("/createWithUploadUrl");
    const json other = make("/createWithUploadUrl");
    const FormParts stolen = with(fieldsOf(one), "key", fieldsOf(other).front().second);
    QCOMPARE(post(one, with(stolen, "file", m_archive)).code(), std::string("AccessDenied"));
}

void TestOlderBuilds::aFormMustBeOne_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << QByteArray("application/json") << QByteArray("{}");
    QTest::newRow("a form without a boundary") << QByteArray("multipart/form-data") << QByteArray("--x--");
    QTest::newRow("a form without an end")
        << QByteArray(formType)
        << QByteArray("--edge\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\nvalue");
    QTest::newRow("a form with a nameless part")
        << QByteArray(formType) << QByteArray("--edge\r\nContent-Type: a\r\n\r\nvalue\r\n--edge--");
    QTest::newRow("nothing") << QByteArray(formType) << QByteArray();
}

void TestOlderBuilds::aFormMustBeOne()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    const Receipt receipt = Uploader::send(
        "POST", m_running->server.storage().origin() + "/", body.toStdString(),
        {{"Content-Type", type.toStdString()}, {"Content-Length", std::to_string(body.size())}});
    QCOMPARE(receipt.status, 400);
    QCOMPARE(receipt.code(), std::string("MalformedPOSTRequest"));
}

void TestOlderBuilds::aFormTooLargeIsRefusedAtOnce()
{
    const Receipt receipt = Uploader::send("POST", m_running->server.storage().origin() + "/", "",
                                           {{"Content-Type", formType}, {"Content-Length", "5000000001"}});
    QCOMPARE(receipt.code(), std::string("EntityTooLarge"));
}

void TestOlderBuilds::whatStandsBehindTheFileIsPassedOver()
{
    const json build = make("/createWithUploadUrl");
    FormParts parts = with(fieldsOf(build), "file", m_archive);
    parts.emplace_back("submit", "Upload");
    parts.emplace_back("file", "another");
    QCOMPARE(post(build, parts).status, 204);
    run(runPath(build));
    QCOMPARE(status(build), std::string("succeeded"));
}

void TestOlderBuilds::fieldsWithoutEndAreRefused()
{
    const json build = make("/createWithUploadUrl");
    const Receipt receipt =
        post(build, with(with(fieldsOf(build), "note", std::string(20'001, 'x')), "file", m_archive));
    QCOMPARE(receipt.code(), std::string("MalformedPOSTRequest"));
}

void TestOlderBuilds::partsBringAnArchive()
{
    const json build = make("/createWithMultipartUploads", {{"buildSizeInBytes", m_archive.size()}});
    QVERIFY(build.at("maxChunkSize") == 1024);
    Uploader uploader(build, m_archive);
    QCOMPARE(uploader.upload().status, 200);
    run(runPath(build));
    QCOMPARE(status(build), std::string("succeeded"));
}

void TestOlderBuilds::anIdOfOnesOwnIsTakenForGood()
{
    const json body{{"buildSizeInBytes", 7}, {"buildId", "my-own"}};
    QVERIFY(make("/createWithMultipartUploads", body).at("buildId").is_number_integer());
    const Response again = m_running->post(m_v2 + "/createWithMultipartUploads", body);
    QCOMPARE(again.status, 422);
    QVERIFY(again.message().starts_with("buildId:"));
    QVERIFY(m_running->get("/builds/v3/builds/my-own").json().at("status") == "created");
}

QTEST_GUILESS_MAIN(TestOlderBuilds)
#include "tst_olderbuilds.moc"
