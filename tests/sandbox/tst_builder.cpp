// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/tarball.h"

#include "app/sandbox/builder/archivereport.h"
#include "app/sandbox/builder/dockerbuild.h"
#include "app/sandbox/builder/dockerfile.h"
#include "app/sandbox/storage/digest.h"
#include "app/sandbox/storage/uploadstore.h"

#include <QTest>

#include <algorithm>

using namespace sandbox;
using namespace sandbox::test;

/// What is made of an archive.
class TestBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArchiveIsLookedInto();
    void aDockerfileIsFoundAtTheRootOnly_data();
    void aDockerfileIsFoundAtTheRootOnly();
    void aGzipOfSeveralIsOne();
    void whatIsNoGzippedTarIsReported_data();
    void whatIsNoGzippedTarIsReported();
    void instructionsAreToldApart_data();
    void instructionsAreToldApart();
    void mistakesAreNamedWithTheirLine_data();
    void mistakesAreNamedWithTheirLine();
    void everyInstructionIsAStep();
    void aBuildEnds_data();
    void aBuildEnds();
    void theSameArchiveGivesTheSameScript();
    void anImageHoldsWhatIsCopied();
};

namespace {

ArchiveReport reportOn(const std::string &archive)
{
    UploadStore store;
    BlobWriter writer = store.writer();
    writer.add(archive);
    return ArchiveReport::of(*store.archive(store.keep(writer.finish())));
}

BuildScript scriptFor(const std::string &archive, std::int64_t space = 1'000'000)
{
    const ArchiveReport report = reportOn(archive);
    return DockerBuild(report, space).script();
}

std::string textOf(const BuildScript &script)
{
    std::string text;
    for (const BuildScript::Line &line : script.lines)
        text += line.text + "\n";
    return text;
}

std::string listed(const Dockerfile &file)
{
    std::string text;
    for (const Instruction &instruction : file.instructions)
        text += std::to_string(instruction.line) + " " + instruction.text() + "|";
    return text;
}

} // namespace

void TestBuilder::anArchiveIsLookedInto()
{
    const std::string archive = tarball({{"Dockerfile", "FROM a\n"}, {"data/b", std::string(5'000, 'b')}});
    const ArchiveReport report = reportOn(archive);
    Digest digest(Digest::Kind::Sha256);
    digest.add(archive);
    QCOMPARE(report.sha256, hexadecimal(digest.finish()));
    QCOMPARE(report.files, std::size_t{2});
    QCOMPARE(report.unpackedBytes, std::int64_t{5'007});
    QCOMPARE(report.dockerfile.value_or(""), std::string("FROM a\n"));
    QCOMPARE(report.problem, std::string());
}

void TestBuilder::aDockerfileIsFoundAtTheRootOnly_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("found");
    QTest::newRow("plain") << QByteArray("Dockerfile") << true;
    QTest::newRow("with a dot before it") << QByteArray("./Dockerfile") << true;
    QTest::newRow("in a folder") << QByteArray("server/Dockerfile") << false;
    QTest::newRow("by another name") << QByteArray("dockerfile") << false;
}

void TestBuilder::aDockerfileIsFoundAtTheRootOnly()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, found);
    QCOMPARE(reportOn(tarball({{name.toStdString(), "FROM a"}})).dockerfile.has_value(), found);
}

void TestBuilder::aGzipOfSeveralIsOne()
{
    const std::string tar = plainTar({{"Dockerfile", "FROM a"}, {"b", std::string(3'000, 'b')}});
    const ArchiveReport report = reportOn(gzipped(tar.substr(0, 700)) + gzipped(tar.substr(700)));
    QCOMPARE(report.problem, std::string());
    QCOMPARE(report.files, std::size_t{2});
}

void TestBuilder::whatIsNoGzippedTarIsReported_data()
{
    QTest::addColumn<QByteArray>("archive");
    std::string noise(100'000, ' ');
    for (std::size_t i = 0; i < noise.size(); ++i)
        noise[i] = static_cast<char>(i * i * 31 / 7 + i / 256);
    const std::string whole = tarball({{"Dockerfile", "FROM a"}, {"noise", noise}});
    std::string flipped = whole;
    flipped[flipped.size() - 6] ^= 1;
    QTest::newRow("a truncated one") << QByteArray::fromStdString(whole.substr(0, whole.size() / 2));
    QTest::newRow("a damaged one") << QByteArray::fromStdString(flipped);
    QTest::newRow("a tar that is not compressed")
        << QByteArray::fromStdString(plainTar({{"Dockerfile", "FROM a"}}));
    QTest::newRow("one with something behind it") << QByteArray::fromStdString(whole + "and more");
    QTest::newRow("gzip around something else") << QByteArray::fromStdString(gzipped(noise));
    QTest::newRow("a zip") << QByteArray("PK\x03\x04 and so on, which a tar does not begin with");
    QTest::newRow("a single byte") << QByteArray("x");
}

void TestBuilder::whatIsNoGzippedTarIsReported()
{
    QFETCH(QByteArray, archive);
    const ArchiveReport report = reportOn(archive.toStdString());
    QVERIFY(!report.problem.empty());
    QCOMPARE(report.sha256.size(), std::size_t{64});
}

void TestBuilder::instructionsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("list");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &list) {
        QTest::newRow(name) << text << list;
    };
    row("one a line", "FROM a\nRUN b\n", "1 FROM a|2 RUN b|");
    row("any case, any space", "  from a\r\n\n\tRun  b \n", "1 FROM a|3 RUN b|");
    row("remarks", "# first\nFROM a\n  # second\nRUN b # not one\n", "2 FROM a|4 RUN b # not one|");
    row("continued lines", "FROM a\nRUN b \\\n  c \\\n d\nCMD e", "1 FROM a|2 RUN b c d|5 CMD e|");
    row("remarks and gaps within", "FROM a\nRUN b && \\\n# why\n\n c\n", "1 FROM a|2 RUN b && c|");
    row("another escape", "# escape=`\nFROM a\nRUN b `\n c:\\\n", "2 FROM a|3 RUN b c:\\|");
    row("a here-document", "FROM a\nRUN <<EOF\nBLAH\nEOF\nCMD b\n", "1 FROM a|2 RUN <<EOF|5 CMD b|");
    row("what only looks like one", "FROM a\nRUN a <<<b\nRUN c <<1\nCMD d\n",
        "1 FROM a|2 RUN a <<<b|3 RUN c <<1|4 CMD d|");
    row("two of them", "FROM a\nCOPY <<\"A\" <<-B /x/\none\nA\n\ttwo\n\tB\nCMD c\n",
        "1 FROM a|2 COPY <<\"A\" <<-B /x/|7 CMD c|");
    const QByteArray endless(900'000, 'e');
    row("a word without end", "FROM a\nRUN <<" + endless + "\n", "1 FROM a|2 RUN <<" + endless + "|");
    row("a remark without end", "#" + QByteArray(900'000, ' ') + "escape=`\nFROM a\n", "2 FROM a|");
    row("an argument first", "ARG V=1\nFROM a:$V\n", "1 ARG V=1|2 FROM a:$V|");
}

void TestBuilder::instructionsAreToldApart()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, list);
    const Dockerfile file = Dockerfile::parse(text.toStdString());
    QCOMPARE(file.problem, std::string());
    QCOMPARE(listed(file), list.toStdString());
}

void TestBuilder::mistakesAreNamedWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("problem");
    const auto row = [](const char *name, const char *text, const char *problem) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(problem);
    };
    row("no such instruction", "FROM a\n\nRUNN b",
        "dockerfile parse error on line 3: unknown instruction: RUNN");
    row("a copy to nowhere", "FROM a\nCOPY --chown=b c",
        "dockerfile parse error on line 2: COPY requires at least two arguments");
    row("a copy to nowhere as JSON", "FROM a\nCOPY [\"c\"]",
        "dockerfile parse error on line 2: COPY requires at least two arguments");
    row("a half name", "FROM a AS",
        "dockerfile parse error on line 1: FROM requires either one or three arguments");
    row("nothing to begin with", "RUN a",
        "dockerfile parse error on line 1: no build stage in current context");
    row("two users", "FROM a\nUSER b c",
        "dockerfile parse error on line 2: USER requires exactly one argument");
    row("only arguments", "ARG a", "no build stage in current context");
    row("nothing", "# nothing\n", "the Dockerfile (Dockerfile) cannot be empty");
}

void TestBuilder::mistakesAreNamedWithTheirLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, problem);
    QCOMPARE(Dockerfile::parse(text.toStdString()).problem, problem.toStdString());
}

void TestBuilder::everyInstructionIsAStep()
{
    const BuildScript script =
        scriptFor(tarballOf("FROM debian:12\nRUN apt-get update\nCOPY . /app\nCMD [\"x\"]\n"));
    std::string steps;
    for (const BuildScript::Line &line : script.lines) {
        if (line.text.starts_with("Step "))
            steps += line.text + "|";
    }
    QCOMPARE(steps, std::string("Step 1/4 : FROM debian:12|Step 2/4 : RUN apt-get update|"
                                "Step 3/4 : COPY . /app|Step 4/4 : CMD [\"x\"]|"));
    QVERIFY(script.succeeds);
}

void TestBuilder::aBuildEnds_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<bool>("well");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const std::string &archive, bool well, const char *words) {
        QTest::newRow(name) << QByteArray::fromStdString(archive) << well << QByteArray(words);
    };
    const std::string large(1'000'000, 'x');
    row("well", tarballOf("FROM scratch\nCOPY . /\n"), true, "Build finished");
    row("without a Dockerfile", tarball({{"server", "x"}}), false, "no such file or directory");
    row("at a mistake in it", tarballOf("FROM a\nRUNN b\n"), false, "line 2: unknown instruction: RUNN");
    row("out of space", tarball({{"Dockerfile", "FROM a\nCOPY . /\n"}, {"large", large}}), false,
        "no space left on device");
    row("well where nothing large is copied", tarball({{"Dockerfile", "FROM a\n"}, {"large", large}}), true,
        "Build finished");
    row("at an archive that is none", "x", false, "cannot be unpacked");
}

void TestBuilder::aBuildEnds()
{
    QFETCH(QByteArray, archive);
    QFETCH(bool, well);
    QFETCH(QByteArray, words);
    const BuildScript script = scriptFor(archive.toStdString());
    QCOMPARE(script.succeeds, well);
    QVERIFY2(textOf(script).find(words.toStdString()) != std::string::npos, textOf(script).c_str());
    QCOMPARE(script.lines.back().text, std::string(well ? "Build finished" : "Build failed"));
    QCOMPARE(script.contentHash.size(), std::size_t{64});
}

void TestBuilder::theSameArchiveGivesTheSameScript()
{
    const std::string archive = tarballOf("FROM a\nRUN b\nCOPY . /\n");
    QCOMPARE(textOf(scriptFor(archive)), textOf(scriptFor(archive)));
    QVERIFY(textOf(scriptFor(archive)) != textOf(scriptFor(tarballOf("FROM a\nRUN c\nCOPY . /\n"))));
}

void TestBuilder::anImageHoldsWhatIsCopied()
{
    const std::string dockerfile = "FROM scratch\nCOPY . /\n";
    const BuildScript script =
        scriptFor(tarball({{"Dockerfile", dockerfile}, {"data", std::string(9'000, 'x')}}));
    QCOMPARE(script.imageSize, static_cast<std::int64_t>(9'000 + dockerfile.size()));
}

QTEST_APPLESS_MAIN(TestBuilder)
#include "tst_builder.moc"
