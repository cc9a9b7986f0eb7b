// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

namespace hathora::testing {

/// The sandbox as a program of its own, whose clock runs. Ends with this object.
class SandboxProgram
{
public:
    explicit SandboxProgram(const QStringList &options);
    ~SandboxProgram();

    static constexpr auto token = "fake-token-1";

    QUrl url() const { return m_url; } ///< empty if it did not start

private:
    QProcess m_process;
    QUrl m_url;
};

} // namespace hathora::testing
