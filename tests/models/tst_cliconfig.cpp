// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/cliconfig.h"
#include "tests/support/cputime.h"

#include <QTest>

using namespace hathora;
using hathora::testing::CpuTime;
using namespace Qt::StringLiterals;

using Kind = CliConfig::Note::Kind;

namespace {

constexpr auto whole = R"(# of the studio
app:
  id: app-7
build:
  id: bld-9
  auth: fake-credential-1
deployment:
  idle-timeout-enabled: false
  rooms-per-process: 4
  transport-type: tls
  container-port: 9000
  requested-memory-mb: 2048
  requested-cpu: 1.5
  requested-gpu: 1
  additional-container-ports: [ "admin:8443/tls", "debug:9229" ]
  env:
    - RUST_LOG=a=trace,b=trace
    - EMPTY=
  deployment-tag: "1.20"
  fleet-id: fleet-1
  colour: blue
studio:
  owner: mara
)";

DeploymentDraft wholeDraft()
{
    return CliConfig::parse(whole).appliedTo({});
}

QString notesOf(const QByteArray &yaml)
{
    QStringList texts;
    const CliConfig config = CliConfig::parse(yaml);
    for (const CliConfig::Note &note : config.notes())
        texts.append(u"%1 %2 %3"_s.arg(int(note.kind)).arg(note.key).arg(note.line));
    return texts.join(u", "_s);
}

QString note(Kind kind, const QString &key, int line)
{
    return u"%1 %2 %3"_s.arg(int(kind)).arg(key).arg(line);
}

} // namespace

class TestCliConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOfADeploymentIsTaken()
    {
        const DeploymentDraft draft = wholeDraft();
        QCOMPARE(draft.build, BuildId(u"bld-9"_s));
        QCOMPARE(draft.tag, u"1.20"_s);
        QCOMPARE(draft.cpu, 1.5);
        QCOMPARE(draft.memory, 2048.0);
        QCOMPARE(draft.gpu, 1.0);
        QCOMPARE(draft.roomsPerProcess, 4);
        QVERIFY(!draft.idleTimeoutEnabled);
        QVERIFY(draft.transport.is(KnownTransport::Tls));
        QCOMPARE(draft.port, 9000);
        QCOMPARE(draft.extraPorts, (QList<ContainerPort>{{u"admin"_s, 8443, KnownTransport::Tls},
                                                         {u"debug"_s, 9229, KnownTransport::Tcp}}));
        QCOMPARE(draft.env, (QList<EnvVar>{{u"RUST_LOG"_s, u"a=trace,b=trace"_s}, {u"EMPTY"_s, u""_s}}));
        QCOMPARE(draft.fleet, FleetId(u"fleet-1"_s));
        QCOMPARE(CliConfig::parse(whole).app(), AppId(u"app-7"_s));
    }

    void whatNobodyKnowsIsToldWithItsLine()
    {
        QCOMPARE(notesOf(whole), note(Kind::UnknownKey, u"deployment.colour"_s, 21) + u", "_s +
                                     note(Kind::UnknownKey, u"studio.owner"_s, 23));
    }

    void whatIsNotSaidStaysAsItWas()
    {
        DeploymentDraft before = DeploymentDraft::forBuild(BuildId(u"bld-1"_s));
        before.env = {{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}};
        const CliConfig config = CliConfig::parse("deployment:\n  requested-cpu: 2\n  env: { B: 3, C: 4 }\n");
        const DeploymentDraft after = config.appliedTo(before);
        QCOMPARE(after.cpu, 2.0);
        QCOMPARE(after.memory, before.memory);
        QCOMPARE(after.build, before.build);
        QCOMPARE(after.env, (QList<EnvVar>{{u"A"_s, u"1"_s}, {u"B"_s, u"3"_s}, {u"C"_s, u"4"_s}}));
    }

    void nonsenseIsRefusedWithoutHarm_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a bracket without an end")
            << QByteArray("deployment:\n  env: [ \"A=1\"\n") << note(Kind::NotYaml, {}, 3);
        QTest::newRow("a tab") << QByteArray("deployment:\n\tcpu: 1\n") << note(Kind::NotYaml, {}, 2);
        QTest::newRow("a list") << QByteArray("- 1\n- 2\n") << note(Kind::NotAMap, {}, 1);
        QTest::newRow("a word") << QByteArray("hello") << note(Kind::NotAMap, {}, 1);
        QTest::newRow("a section that is a word")
            << QByteArray("deployment: yes\n") << note(Kind::NotAMap, u"deployment"_s, 1);
        QTest::newRow("a number that is none") << QByteArray("deployment:\n  requested-cpu: much\n")
                                               << note(Kind::BadValue, u"deployment.requested-cpu"_s, 2);
        QTest::newRow("a map for a number") << QByteArray("deployment:\n  container-port: { a: 1 }\n")
                                            << note(Kind::BadValue, u"deployment.container-port"_s, 2);
        QTest::newRow("a port without a number")
            << QByteArray("deployment:\n  additional-container-ports: [ admin ]\n")
            << note(Kind::BadValue, u"deployment.additional-container-ports"_s, 2);
        QTest::newRow("a variable without a name")
            << QByteArray("deployment:\n  env: [ \"=1\" ]\n") << note(Kind::BadValue, u"deployment.env"_s, 2);
        QTest::newRow("one text of several variables") << QByteArray("deployment:\n  env: A=1,B=2\n")
                                                       << note(Kind::SplitAtCommas, u"deployment.env"_s, 2);
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("far too much") << QByteArray(2 * 1024 * 1024, ' ') << note(Kind::TooLarge, {}, 0);
    }

    void nonsenseIsRefusedWithoutHarm()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, expected);
        QCOMPARE(notesOf(yaml), expected);
        QCOMPARE(CliConfig::parse("[").appliedTo(wholeDraft()), wholeDraft());
    }

    void aliasesThatStandForMillionsAreRefused()
    {
        QByteArray yaml = "a: &a [x,x,x,x,x,x,x,x,x,x]\n";
        for (char name = 'b'; name <= 'j'; ++name) {
            const QByteArray before(10, char(name - 1));
            yaml += QByteArray(1, name) + ": &" + name + " [";
            for (int i = 0; i < 10; ++i)
                yaml += QByteArray(i > 0 ? ",*" : "*") + before.at(0);
            yaml += "]\n";
        }
        const CpuTime time;
        QCOMPARE(notesOf(yaml), note(Kind::TooLarge, {}, 0));
        QVERIFY2(time.ms() < 2000, qPrintable(QString::number(time.ms())));
    }

    void bytesThatAreNoTextAreRefused()
    {
        for (const QByteArray &bytes :
             {QByteArray(64, '\0'), QByteArray("\xff\xfe\xc3\x28"), QByteArray("\x1f\x8b\x08")})
            QVERIFY(CliConfig::parse(bytes).isEmpty());
    }

    void deepNestingIsRefused()
    {
        const CliConfig config = CliConfig::parse(QByteArray(100'000, '['));
        QVERIFY(!config.isUsable());
        QCOMPARE(config.notes().size(), 1);
    }

    void whatIsWrittenIsReadAgain()
    {
        const DeploymentDraft draft = wholeDraft();
        const QByteArray yaml = CliConfig().written(draft, AppId(u"app-7"_s), CliConfig::Secrets::Written);
        const CliConfig again = CliConfig::parse(yaml);
        QCOMPARE(again.notes().size(), 0);
        QCOMPARE(again.app(), AppId(u"app-7"_s));
        QCOMPARE(again.appliedTo({}), draft);
        QVERIFY(yaml.contains("\"1.20\"")); // without quotes it would be the number 1.2
    }

    void hardTextsComeBackAsTheyWere()
    {
        DeploymentDraft draft = wholeDraft();
        draft.tag = u"yes: #1 \"x\" \\ \t ü"_s;
        draft.env = {{u"A"_s, u"line one\nline two\r\n- : { } [ ] & * ! | > ' \" % @ `"_s},
                     {u"B"_s, u" spaces "_s},
                     {u"C"_s, u"null"_s},
                     {u"D"_s, u"€\u2028x"_s}};
        const QByteArray yaml = CliConfig().written(draft, {}, CliConfig::Secrets::Written);
        QCOMPARE(CliConfig::parse(yaml).appliedTo({}), draft);
    }

    void keysThatNobodyKnowsAreWrittenBack()
    {
        DeploymentDraft draft = wholeDraft();
        draft.cpu = 3;
        const QByteArray yaml =
            CliConfig::parse(whole).written(draft, AppId(u"app-8"_s), CliConfig::Secrets::Written);
        QVERIFY(yaml.contains("owner: mara"));
        QVERIFY(yaml.contains("colour: blue"));
        QVERIFY(yaml.contains("fake-credential-1"));
        QVERIFY(yaml.contains("requested-cpu: 3"));
        QVERIFY(!yaml.contains("app-7"));
    }

    void secretsAreLeftOutUnlessTheyAreAskedFor()
    {
        const QByteArray yaml =
            CliConfig::parse(whole).written(wholeDraft(), AppId(u"app-7"_s), CliConfig::Secrets::LeftOut);
        QVERIFY(!yaml.contains("a=trace"));
        QVERIFY(!yaml.contains("fake-credential-1"));
        QVERIFY(yaml.contains("# deployment.env is left out: RUST_LOG, EMPTY"));
        const CliConfig again = CliConfig::parse(yaml);
        QVERIFY(again.isUsable());
        QCOMPARE(again.appliedTo({}).env, QList<EnvVar>()); // not set to nothing: not named at all
    }

    void theToolsVariablesMeanTheSame()
    {
        const CliConfig config =
            CliConfig::fromEnvironment({{u"REQUESTED_CPU"_s, u"2"_s},
                                        {u"CONTAINER_PORT"_s, u"7000"_s},
                                        {u"DEPLOYMENT_TAG"_s, u"night"_s},
                                        {u"ADDITIONAL_CONTAINER_PORTS"_s, u"a:1/udp,b:2"_s},
                                        {u"ENV"_s, u"A=1,B=2"_s},
                                        {u"ID"_s, u"dep-1"_s}});
        const DeploymentDraft draft = config.appliedTo({});
        QCOMPARE(draft.cpu, 2.0);
        QCOMPARE(draft.port, 7000);
        QCOMPARE(draft.tag, u"night"_s);
        QCOMPARE(draft.extraPorts.size(), 2);
        QCOMPARE(draft.env, (QList<EnvVar>{{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}}));
        QVERIFY(CliConfig::fromEnvironment({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliConfig)
#include "tst_cliconfig.moc"
