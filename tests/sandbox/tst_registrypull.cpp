// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/builder/imagename.h"
#include "app/sandbox/builder/registrypull.h"

#include <QTest>

using namespace sandbox;

/// What is made of an image in a registry outside.
class TestRegistryPull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreTakenApart_data();
    void namesAreTakenApart();
    void whatIsNoNameIsNotTakenForOne_data();
    void whatIsNoNameIsNotTakenForOne();
    void aPullEnds_data();
    void aPullEnds();
    void layersMakeTheImage();
    void noCredentialIsPrinted();
};

namespace {

std::string textOf(const BuildScript &script)
{
    std::string text;
    for (const BuildScript::Line &line : script.lines)
        text += line.text + "\n";
    return text;
}

} // namespace

void TestRegistryPull::namesAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QByteArray>("registry");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *title, const char *image, const char *registry, const char *name) {
        QTest::newRow(title) << QByteArray(image) << QByteArray(registry) << QByteArray(name);
    };
    row("a name alone", "nginx", "", "docker.io/library/nginx:latest");
    row("with an owner", "studio/server:1.4", "", "docker.io/studio/server:1.4");
    row("with a digest", ("server:1@sha256:" + std::string(64, 'a')).c_str(), "",
        "docker.io/library/server:1");
    row("with a host", "ghcr.io/studio/server:1.4", "", "ghcr.io/studio/server:1.4");
    row("with a host's port", "localhost:5000/server", "", "localhost:5000/server:latest");
    row("with a registry beside it", "server:1", "https://ghcr.io/v2", "ghcr.io/server:1");
    row("with both", "ghcr.io/studio/server", "ghcr.io", "ghcr.io/studio/server:latest");
}

void TestRegistryPull::namesAreTakenApart()
{
    QFETCH(QByteArray, image);
    QFETCH(QByteArray, registry);
    QFETCH(QByteArray, name);
    const auto parsed = ImageName::parse(image.toStdString(), registry.toStdString());
    QVERIFY(parsed);
    QCOMPARE(parsed->text(), name.toStdString());
}

void TestRegistryPull::whatIsNoNameIsNotTakenForOne_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("capitals") << QByteArray("Studio/Server");
    QTest::newRow("a space") << QByteArray("my server");
    QTest::newRow("no tag after the colon") << QByteArray("server:");
    QTest::newRow("a gap in the path") << QByteArray("ghcr.io//server");
    QTest::newRow("a dash at its end") << QByteArray("server-");
    QTest::newRow("a tag that begins with a dot") << QByteArray("server:.1");
    QTest::newRow("half a digest") << QByteArray("server@sha256:abc");
    QTest::newRow("without end") << QByteArray(2'000'000, 'a');
}

void TestRegistryPull::whatIsNoNameIsNotTakenForOne()
{
    QFETCH(QByteArray, image);
    QVERIFY(!ImageName::parse(image.toStdString(), ""));
    const BuildScript script = RegistryPull::script({image.toStdString(), "", ""});
    QVERIFY(!script.succeeds);
    QVERIFY(textOf(script).starts_with("invalid reference format"));
}

void TestRegistryPull::aPullEnds_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QByteArray>("auth");
    QTest::addColumn<bool>("well");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const char *image, const QByteArray &auth, bool well,
                        const char *words) {
        QTest::newRow(name) << QByteArray(image) << auth << well << QByteArray(words);
    };
    row("well", "nginx", "", true, "Status: Downloaded newer image for docker.io/library/nginx:latest");
    row("at a registry nobody knows", "registry.nowhere.example/a", "", false, "no such host");
    row("for want of a credential", "registry.studio.example/a", "", false, "no basic auth credentials");
    row("at a credential that is none", "registry.studio.example/a", "Basic ???", false, "unauthorized");
    row("well, with a credential", "registry.studio.example/a", "Basic dXNlcjpwYXNz", true, "Build finished");
    const QByteArray endless(900'000, 't');
    row("well, with a token without end", "studio.azurecr.io/a", endless, true, "Build finished");
    row("well, with a token", "studio.azurecr.io/a", "token-of-ours", true, "Build finished");
}

void TestRegistryPull::aPullEnds()
{
    QFETCH(QByteArray, image);
    QFETCH(QByteArray, auth);
    QFETCH(bool, well);
    QFETCH(QByteArray, words);
    const BuildScript script = RegistryPull::script({image.toStdString(), "", auth.toStdString()});
    QCOMPARE(script.succeeds, well);
    QVERIFY2(textOf(script).find(words.toStdString()) != std::string::npos, textOf(script).c_str());
    QCOMPARE(script.lines.back().text, std::string(well ? "Build finished" : "Build failed"));
}

void TestRegistryPull::layersMakeTheImage()
{
    const BuildScript script = RegistryPull::script({"ghcr.io/studio/server:1.4", "", ""});
    QVERIFY(script.imageSize > 6'000'000);
    QVERIFY(textOf(script).find("Digest: sha256:" + script.contentHash) != std::string::npos);
    QVERIFY(RegistryPull::script({"ghcr.io/studio/server:1.5", "", ""}).contentHash != script.contentHash);
}

void TestRegistryPull::noCredentialIsPrinted()
{
    for (const std::string host : {"registry.studio.example", "nowhere.example"})
        QVERIFY(textOf(RegistryPull::script({host + "/a", "", "Basic c2VjcmV0OnNlY3JldA=="})).find("c2Vj") ==
                std::string::npos);
}

QTEST_APPLESS_MAIN(TestRegistryPull)
#include "tst_registrypull.moc"
