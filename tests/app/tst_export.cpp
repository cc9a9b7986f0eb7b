// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/tokenjob.h"
#include "app/exporting.h"
#include "app/profiles.h"
#include "tests/app/localhathora.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The program itself, without a display and with nothing but this in its environment.
struct Run
{
    Run(const QStringList &arguments, const QMap<QString, QString> &variables, const QString &home)
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, home);
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        for (auto each = variables.cbegin(); each != variables.cend(); ++each)
            environment.insert(each.key(), each.value());
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(DASHBOARD_PROGRAM), arguments);
        // The server answers from threads of its own.
        hasEnded = program.waitForFinished(60'000) && program.exitStatus() == QProcess::NormalExit;
        status = program.exitCode();
        output = QString::fromUtf8(program.readAllStandardOutput());
        errors = QString::fromUtf8(program.readAllStandardError());
    }

    bool hasEnded = false;
    int status = -1;
    QString output;
    QString errors;
};

/// A profile whose token lies where the window keeps it, for as long as this is there.
class KeptProfile
{
public:
    KeptProfile(const QUrl &server, const QString &org, Profiles &profiles)
        : m_profiles(profiles)
        , m_profile{Profiles::newId(), u"studio"_s, server, OrgId(org), {}}
    {
        profiles.add(m_profile);
        isKept = profiles.isSaved() && isOver(m_tokens.write(key(), *Token::from("fake-token-1"), nullptr));
    }
    ~KeptProfile()
    {
        isOver(m_tokens.erase(key(), nullptr));
        m_profiles.remove(m_profile.id);
    }

    bool isKept = false;

private:
    TokenKey key() const { return {m_profile.id, m_profile.server}; }
    static bool isOver(TokenJob *job)
    {
        QSignalSpy over(job, &QObject::destroyed);
        return over.wait(20'000);
    }

    Profiles &m_profiles;
    Profile m_profile;
    TokenStore m_tokens{20s};
};

/// Where nobody listens, and nobody else can as long as this is there.
class Nowhere
{
public:
    Nowhere() { m_taken.bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress); }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_taken.localPort())); }

private:
    QTcpSocket m_taken;
};

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    Profiles m_profiles{m_home.filePath(u".config/hathora-dashboard/profiles.json"_s)};

    /// With the keychain for a token.
    Run runProfile()
    {
        const QString bus = u"DBUS_SESSION_BUS_ADDRESS"_s;
        return {
            {u"--export"_s, m_home.filePath(u"out"_s), u"--language"_s, u"en"_s, u"--profile"_s, u"studio"_s},
            {{bus, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS")}},
            m_home.path()};
    }

    Run runOn(const QUrl &server, const QString &token, const QStringList &more = {})
    {
        return {QStringList{u"--export"_s, m_home.filePath(u"out"_s), u"--language"_s, u"en"_s} + more,
                {{u"HATHORA_TOKEN"_s, token}, {u"HATHORA_CLOUD_ENDPOINT"_s, server.toString()}},
                m_home.path()};
    }

    QStringList written() const { return QDir(m_home.filePath(u"out"_s)).entryList({u"*.zip"_s}); }

private Q_SLOTS:
    void cleanup() { QDir(m_home.filePath(u"out"_s)).removeRecursively(); }

    void aWholeOrganizationIsWrittenWithoutADisplay()
    {
        LocalHathora hathora("fake-token-1");
        const Run run = runOn(hathora.url(), u"fake-token-1"_s);
        QVERIFY2(run.hasEnded && run.status == Exporting::Whole, qPrintable(run.errors));
        QCOMPARE(written().size(), 1);
        QCOMPARE(run.output.trimmed(), m_home.filePath(u"out/"_s + written().first()));
        QCOMPARE(hathora.changesAsked(), 0);
        QVERIFY(!(run.output + run.errors).contains(u"fake-token-1"_s));
    }

    /// As a timer starts it: a token was pasted in the window once, and nobody is there now.
    void aTokenThatTheWindowKeptIsGoodForAnExport()
    {
        LocalHathora hathora("fake-token-1");
        const KeptProfile profile(hathora.url(), {}, m_profiles);
        QVERIFY(profile.isKept);
        const Run run = runProfile();
        QVERIFY2(run.hasEnded && run.status == Exporting::Whole, qPrintable(run.errors));
        QCOMPARE(run.output.trimmed(), m_home.filePath(u"out/"_s + written().value(0)));
        QCOMPARE(hathora.changesAsked(), 0);
        QVERIFY(!(run.output + run.errors).contains(u"fake-token-1"_s));
    }

    void whatCouldNotBeHadIsSaid()
    {
        LocalHathora hathora("fake-token-1");
        hathora.answer("GetOrgMembers", 403, 10);
        const Run run = runOn(hathora.url(), u"fake-token-1"_s);
        QCOMPARE(run.status, int(Exporting::WithHoles));
        QVERIFY2(run.errors.contains(u"members"_s), qPrintable(run.errors));
        QCOMPARE(written().size(), 1);
    }

    void aRefusedTokenIsNoSignIn()
    {
        LocalHathora hathora("fake-token-1");
        const Run run = runOn(hathora.url(), u"fake-token-2"_s);
        QCOMPARE(run.status, int(Exporting::NoSignIn));
        QVERIFY(!run.errors.isEmpty());
        QVERIFY(written().isEmpty());
    }

    void theEnvironmentsTokenGoesToNoProfilesServer()
    {
        LocalHathora named("fake-token-1");
        LocalHathora lastUsed("fake-token-1");
        m_profiles.add({u"studio-id"_s, u"studio"_s, lastUsed.url(), {}, {}, Access::Full});
        m_profiles.setLastUsed(u"studio-id"_s);
        QVERIFY(m_profiles.isSaved());
        const Run run = runOn(named.url(), u"fake-token-1"_s);
        m_profiles.remove(u"studio-id"_s);
        QVERIFY2(run.status == Exporting::Whole, qPrintable(run.errors));
        QVERIFY(named.server().requests().total() > 0);
        QCOMPARE(int(lastUsed.server().requests().total()), 0);
    }

    void aServerThatIsNotThereIsNotReached()
    {
        const Nowhere nowhere;
        const Run run = runOn(nowhere.url(), u"fake-token-1"_s);
        QVERIFY(run.hasEnded);
        QCOMPARE(run.status, int(Exporting::NotReached));
        QVERIFY(!run.errors.isEmpty());
        QVERIFY(written().isEmpty());
    }

    void anOrganizationThatIsNotThereIsNotReached()
    {
        LocalHathora hathora("fake-token-1");
        const KeptProfile profile(hathora.url(), u"org-of-nobody"_s, m_profiles);
        QVERIFY(profile.isKept);
        const Run run = runProfile();
        QVERIFY(run.hasEnded);
        QCOMPARE(run.status, int(Exporting::NotReached));
        QVERIFY(!run.errors.isEmpty());
        QVERIFY(written().isEmpty());
    }

    void aProfileThatIsNotThereIsNoSignIn()
    {
        const Run run =
            runOn(QUrl(u"http://127.0.0.1:9"_s), u"fake-token-1"_s, {u"--profile"_s, u"nobody"_s});
        QCOMPARE(run.status, int(Exporting::NoSignIn));
        QVERIFY(run.errors.contains(u"nobody"_s));
    }

    void aFolderThatIsAFileIsNotWritten()
    {
        LocalHathora hathora("fake-token-1");
        QFile blocking(m_home.filePath(u"out"_s));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        QCOMPARE(runOn(hathora.url(), u"fake-token-1"_s).status, int(Exporting::NotWritten));
        QVERIFY(blocking.remove());
    }

    void nonsenseIsNotUnderstood()
    {
        QCOMPARE(runOn(QUrl(), u"fake-token-1"_s, {u"--demo"_s}).status, int(Exporting::NotUnderstood));
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
