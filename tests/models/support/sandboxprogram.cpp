// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/support/sandboxprogram.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hathora::testing {

SandboxProgram::SandboxProgram(const QStringList &options)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HATHORA_SANDBOX_TOKEN"), QString::fromLatin1(token));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(SANDBOX_PROGRAM),
                    QStringList{QStringLiteral("--exit-with-parent")} + options);
    constexpr int patience = 30'000; // ms
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
    }
    const QJsonObject first = QJsonDocument::fromJson(m_process.readLine()).object();
    m_url = QUrl(first[QStringLiteral("listening")].toString());
}

SandboxProgram::~SandboxProgram()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

} // namespace hathora::testing
