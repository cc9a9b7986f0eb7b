// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/archive/tree.h"

#include <QTest>

#include <elf.h>

using namespace hathora;
using namespace hathora::testing;

using Kind = PackRemark::Kind;

namespace {

/// The smallest thing that Linux would take for a program.
QByteArray program(unsigned type, unsigned segment)
{
    Elf64_Ehdr header{};
    memcpy(header.e_ident, ELFMAG, SELFMAG);
    header.e_ident[EI_CLASS] = ELFCLASS64;
    header.e_ident[EI_DATA] = ELFDATA2LSB;
    header.e_type = Elf64_Half(type);
    header.e_phoff = sizeof header;
    header.e_phentsize = sizeof(Elf64_Phdr);
    header.e_phnum = 1;
    Elf64_Phdr program{};
    program.p_type = segment;
    return QByteArray(reinterpret_cast<const char *>(&header), sizeof header) +
           QByteArray(reinterpret_cast<const char *>(&program), sizeof program);
}

} // namespace

/// What a person is told of files that go in.
class TestPackRemarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScriptFromWindowsIsRemarked()
    {
        Tree tree;
        tree.file("Dockerfile").file("bad.sh", "#!/bin/sh\r\nexit 0\r\n").file("good.sh", "#!/bin/sh\nx\r\n");

        QCOMPARE(remarked(tree.list(), Kind::CrlfScript), QList<QByteArray>{"bad.sh"});
    }

    void aProgramWithoutTheExecuteBitIsRemarked()
    {
        Tree tree;
        tree.file("Dockerfile")
            .file("fixed", program(ET_EXEC, PT_LOAD))
            .file("pie", program(ET_DYN, PT_INTERP));
        tree.file("library.so", program(ET_DYN, PT_LOAD)).file("runs", program(ET_EXEC, PT_LOAD), 0755);
        tree.file("cut", program(ET_DYN, PT_INTERP).left(70));

        QCOMPARE(remarked(tree.list(), Kind::NotExecutable), (QList<QByteArray>{"fixed", "pie"}));
    }

    void whatLooksLikeASecretIsRemarked_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<PackRemark::Secret>("secret");
        using Secret = PackRemark::Secret;
        const QByteArray letters = QByteArray("fake").repeated(10);

        QTest::newRow("an environment file") << QByteArray(".env") << QByteArray() << Secret::EnvironmentFile;
        QTest::newRow("one for a stage")
            << QByteArray("a/.env.production") << QByteArray() << Secret::EnvironmentFile;
        QTest::newRow("a sample of one") << QByteArray(".env.example") << QByteArray() << Secret::None;
        QTest::newRow("a key's usual name")
            << QByteArray("ssh/id_ed25519") << QByteArray() << Secret::PrivateKey;
        QTest::newRow("a public key") << QByteArray("id_ed25519.pub") << QByteArray() << Secret::None;
        QTest::newRow("a key by what it holds")
            << QByteArray("x") << QByteArray("-----BEGIN FAKE PRIVATE ") + "KEY-----\n"
            << Secret::PrivateKey;
        QTest::newRow("a certificate")
            << QByteArray("x.pem") << QByteArray("-----BEGIN CERTIFICATE-----\n") << Secret::None;
        QTest::newRow("a key store") << QByteArray("game.keystore") << QByteArray() << Secret::KeyStore;
        QTest::newRow("a password file") << QByteArray("home/.netrc") << QByteArray() << Secret::Credentials;
        QTest::newRow("Docker's logins")
            << QByteArray(".docker/config.json") << QByteArray() << Secret::Credentials;
        QTest::newRow("any other config.json") << QByteArray("config.json") << QByteArray() << Secret::None;
        QTest::newRow("a Hathora token")
            << QByteArray("a.yml") << "token: hathora_" + QByteArray("org_st_") + letters << Secret::Token;
        QTest::newRow("a GitHub token")
            << QByteArray("a.yml") << "x=ghp" + QByteArray("_") + letters << Secret::Token;
        QTest::newRow("its prefix with too little behind it")
            << QByteArray("a.yml") << QByteArray("x=ghp") + "_short" << Secret::None;
        QTest::newRow("its prefix within a word")
            << QByteArray("a.yml") << "xghp" + QByteArray("_") + letters << Secret::None;
    }

    void whatLooksLikeASecretIsRemarked()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, content);
        QFETCH(const PackRemark::Secret, secret);
        Tree tree;
        tree.file(path, content);

        const PackList list = tree.list();

        QCOMPARE(list.remarks.isEmpty() ? PackRemark::Secret::None : list.remarks.first().secret, secret);
    }
};

QTEST_GUILESS_MAIN(TestPackRemarks)
#include "tst_packremarks.moc"
