// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ship/tagsuggestion.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QTimer>

namespace hathora {

namespace {

constexpr qsizetype longestTag = 128; ///< what is longer is no name

/// Git's settings lie in the folder, and some of them name programs.
QStringList arguments()
{
    return {QStringLiteral("-c"),       QStringLiteral("core.fsmonitor=false"),
            QStringLiteral("-c"),       QStringLiteral("core.hooksPath=/dev/null"),
            QStringLiteral("describe"), QStringLiteral("--tags"),
            QStringLiteral("--always")};
}

QProcessEnvironment environment()
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("GIT_OPTIONAL_LOCKS"), QStringLiteral("0"));
    variables.insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
    variables.insert(QStringLiteral("GIT_NO_LAZY_FETCH"), QStringLiteral("1"));
    return variables;
}

} // namespace

TagSuggestion::TagSuggestion(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
    m_git.setProgram(QStringLiteral("git"));
    m_git.setArguments(arguments());
    m_git.setProcessEnvironment(environment());
    m_git.setStandardInputFile(QProcess::nullDevice());
    connect(&m_git, &QProcess::finished, this, &TagSuggestion::finish);
}

TagSuggestion::~TagSuggestion()
{
    m_git.disconnect(this);
    m_git.kill();
    m_git.waitForFinished(); // at once, now that it is killed
}

void TagSuggestion::ask(const QByteArray &folder)
{
    m_git.setWorkingDirectory(QFile::decodeName(folder));
    m_git.start(QIODevice::ReadOnly);
    QTimer::singleShot(m_patience, &m_git, &QProcess::kill);
}

void TagSuggestion::finish(int exitCode)
{
    const QByteArray tag = m_git.readAllStandardOutput().trimmed();
    if (exitCode == 0 && m_git.exitStatus() == QProcess::NormalExit && !tag.isEmpty() &&
        tag.size() <= longestTag)
        Q_EMIT suggested(QString::fromUtf8(tag));
}

} // namespace hathora
