// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QMutex>

namespace hathora::testing {

/// Everything that the program logs, in whatever category.
class LogLines
{
public:
    LogLines()
    {
        s_lines = this;
        QLoggingCategory::setFilterRules(QStringLiteral("*.debug=true\n*.info=true"));
        m_before = qInstallMessageHandler(&LogLines::take);
    }
    ~LogLines()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
        s_lines = nullptr;
    }

    QByteArray all()
    {
        const QMutexLocker lock(&m_mutex);
        return m_all;
    }

private:
    static void take(QtMsgType, const QMessageLogContext &, const QString &message)
    {
        const QMutexLocker lock(&s_lines->m_mutex);
        s_lines->m_all += message.toUtf8() + '\n';
    }

    static inline LogLines *s_lines = nullptr; // the handler is a plain function
    QtMessageHandler m_before = nullptr;
    QMutex m_mutex;
    QByteArray m_all;
};

} // namespace hathora::testing
