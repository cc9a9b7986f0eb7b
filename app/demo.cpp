// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <array>
#include <chrono>

namespace hathora {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString sandboxName = u"hathora-sandbox"_s;
constexpr auto patience = 15s;

Token randomToken()
{
    std::array<quint32, 8> random;
    QRandomGenerator::system()->generate(random.begin(), random.end());
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), sizeof(random)).toHex();
    return *Token::from("demo-" + bytes);
}

} // namespace

Demo::Demo(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_token(randomToken())
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(Failure::NotListening); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Demo::readLine);
    connect(&m_process, &QProcess::readyReadStandardError, this, &Demo::readWords);
    connect(&m_process, &QProcess::finished, this, &Demo::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(Failure::NotStarted);
    });
}

Demo::~Demo()
{
    // It has nothing to save, and a kill is over at once.
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(500);
}

QString Demo::findSandbox(const QString &besideFolder)
{
    const QString found = QStandardPaths::findExecutable(
        sandboxName, {besideFolder, besideFolder + u"/sandbox"_s, besideFolder + u"/../sandbox"_s,
                      besideFolder + u"/../libexec"_s});
    return found.isEmpty() ? QStandardPaths::findExecutable(sandboxName) : QDir::cleanPath(found);
}

void Demo::start(const QStringList &arguments)
{
    if (m_program.isEmpty())
        return fail(Failure::NotFound);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HATHORA_SANDBOX_TOKEN"_s, QString::fromLatin1(m_token.bytes()));
    m_process.setProcessEnvironment(environment);
    m_deadline.start(patience);
    m_process.start(m_program, QStringList{u"--exit-with-parent"_s} + arguments);
}

void Demo::readLine()
{
    if (!m_server.isEmpty()) {
        m_process.readAllStandardOutput(); // it has no more to say that matters here
        return;
    }
    m_said += m_process.readAllStandardOutput();
    const qsizetype end = m_said.indexOf('\n');
    if (end < 0)
        return;
    const QJsonObject line = QJsonDocument::fromJson(m_said.left(end)).object();
    m_server = QUrl(line["listening"_L1].toString(), QUrl::StrictMode);
    if (m_server.isEmpty() || !m_server.isValid()) {
        m_server.clear();
        return fail(Failure::NotListening);
    }
    m_deadline.stop();
    Q_EMIT started(m_server);
}

void Demo::ended()
{
    if (m_server.isEmpty())
        return fail(Failure::Ended);
    m_server.clear();
    Q_EMIT died();
}

void Demo::fail(Failure failure)
{
    m_deadline.stop();
    m_process.disconnect(this);
    m_process.kill();
    // Queued: whoever calls start() connects first or after.
    QMetaObject::invokeMethod(
        this, [this, failure] { Q_EMIT failed(failure); }, Qt::QueuedConnection);
}

void Demo::readWords()
{
    constexpr qsizetype most = 500;
    m_lastWords = (m_lastWords + QString::fromUtf8(m_process.readAllStandardError())).right(most);
}

} // namespace hathora
