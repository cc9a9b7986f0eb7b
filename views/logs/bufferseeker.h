// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logsearch.h"
#include "views/logs/logseeker.h"

#include <QTimer>

namespace hathora {

/// Searches a LogBuffer, and once more when it has grown.
class BufferSeeker : public LogSeeker
{
    Q_OBJECT

public:
    explicit BufferSeeker(const LogBuffer &buffer, QObject *parent = nullptr);

    void start(const LogTerm &term) override;
    void stop() override;
    LogOutcome outcome() const override { return m_outcome; }
    qsizetype count() const override { return m_search.found().size(); }
    qsizetype placeOf(qint64 id) const override;
    qint64 from(qint64 id, Direction direction) const override;

private:
    void grew();
    void done(LogOutcome outcome);

    LogSearch m_search;
    LogTerm m_term;
    LogOutcome m_outcome = LogOutcome::Whole;
    QTimer m_grown; ///< after new lines
    bool m_isAgain = false;
};

} // namespace hathora
