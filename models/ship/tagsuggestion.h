// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>

#include <chrono>

namespace hathora {

/// What git calls the commit that a folder is at: a tag to begin with.
///
/// The folder is a stranger's: git is told to start nothing that its settings name, and changes nothing.
/// Where there is no git, no checkout, or no answer in time, nothing is suggested.
class TagSuggestion : public QObject
{
    Q_OBJECT

public:
    explicit TagSuggestion(std::chrono::milliseconds patience = std::chrono::seconds(5),
                           QObject *parent = nullptr);
    ~TagSuggestion() override;

    void ask(const QByteArray &folder); ///< once

Q_SIGNALS:
    void suggested(const QString &tag); ///< never empty

private:
    void finish(int exitCode);

    std::chrono::milliseconds m_patience;
    QProcess m_git;
};

} // namespace hathora
