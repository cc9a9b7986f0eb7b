// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace hathora {

/// What a look at a value came to.
enum class AlertVerdict { Unknown, Within, Beyond };

/// When an alert is raised and when it is over.
struct AlertTimes
{
    std::chrono::milliseconds every{2'000}; ///< from one look to the next
    std::chrono::milliseconds calm{60'000}; ///< so long a value is back, at least, before an alert is over
};

/// Whether a value has been beyond its bound for long enough; knows time and nothing else.
///
/// Raises once an episode: an alert is over when the value was back for as long as it had to be beyond, and
/// for some calm at least. What is unknown neither raises nor clears. Only time between two looks of the same
/// verdict counts, and of a pause in looking no more than a few looks' worth: nobody knows what happened in
/// it.
class AlertJudge
{
public:
    enum class News { None, Raised, Cleared };

    AlertJudge(std::chrono::milliseconds lasting, AlertTimes times);

    /// A look at this moment of a clock that never goes back, in ms.
    News judge(AlertVerdict verdict, qint64 now);

    bool isRaised() const { return m_isRaised; }
    AlertVerdict verdict() const { return m_verdict; }        ///< of the last look
    std::chrono::milliseconds held() const { return m_held; } ///< beyond; or back, of one that is raised

private:
    std::chrono::milliseconds m_lasting;
    AlertTimes m_times;
    AlertVerdict m_verdict = AlertVerdict::Unknown;
    qint64 m_lookedAt = 0;
    std::chrono::milliseconds m_held{0};
    bool m_isRaised = false;
};

} // namespace hathora
