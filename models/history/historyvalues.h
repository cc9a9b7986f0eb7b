// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace hathora {

/// Whose past it is: one application, on one server, as one profile sees it.
struct HistoryScope
{
    QString profile; ///< its id
    QString server;  ///< its address, without anything secret in it
    AppId app;

    bool operator==(const HistoryScope &) const = default;
};

/// What is kept of a deployment. Not its variables: their values are secrets.
struct SeenDeployment
{
    DeploymentId id;
    BuildId build;
    QString tag;          ///< empty if it has none
    QString buildTag;     ///< empty if it has none
    qint64 createdAt = 0; ///< ms since epoch; zero: not known

    /// The tag, or else the build's, or else the id.
    QString name() const
    {
        if (!tag.isEmpty())
            return tag;
        return buildTag.isEmpty() ? id.text() : buildTag;
    }

    bool operator==(const SeenDeployment &) const = default;
};

/// How many live processes were in one state on one deployment in one region.
struct ProcessTally
{
    DeploymentId deployment;
    QString region; ///< as the server writes it; empty in an answer that is summed over the regions
    QString status; ///< as the server writes it
    int processes = 0;
    int idle = 0; ///< of these, without a room
    int rooms = 0;

    bool operator==(const ProcessTally &) const = default;
};

/// What was on an application's deployments at one moment.
struct HistorySample
{
    qint64 at = 0;      ///< ms since epoch
    bool whole = false; ///< by the server's own count, no live process was missing
    QList<ProcessTally> tallies;

    bool operator==(const HistorySample &) const = default;
};

/// What was just seen of an application.
struct HistoryRecord
{
    HistoryScope scope;
    QList<SeenDeployment> deployments; ///< new ones, and those that changed
    std::optional<HistorySample> sample;
};

/// What is wanted of an application's past.
struct HistoryQuery
{
    enum class Detail { Deployments, Regions };

    HistoryScope scope;
    qint64 from = 0; ///< ms since epoch; the last sample before it comes too
    qint64 to = 0;
    int most = 1000; ///< samples: of each stretch the last
    Detail detail = Detail::Deployments;

    bool operator==(const HistoryQuery &) const = default;
};

/// What is known of an application's past.
struct HistoryAnswer
{
    HistoryQuery query;
    std::optional<qint64> since; ///< where knowledge of this application begins; absent: there is none
    QList<SeenDeployment> deployments;
    QList<HistorySample> samples; ///< in order of time
};

/// How much is kept. Old samples become fewer before they go.
struct HistoryLimits
{
    std::chrono::milliseconds closest = std::chrono::seconds(10);    ///< two samples of one application
    std::chrono::milliseconds finest = std::chrono::hours(48);       ///< all samples are kept for this time,
    std::chrono::milliseconds middleStep = std::chrono::minutes(10); ///< then one in so long,
    std::chrono::milliseconds middle = std::chrono::hours(35 * 24);  ///< until they are this old,
    std::chrono::milliseconds coarseStep = std::chrono::hours(1);    ///< then one in so long,
    std::chrono::milliseconds oldest = std::chrono::hours(400 * 24); ///< until they go
    std::chrono::milliseconds oldestCurve = std::chrono::hours(30 * 24); ///< curves of processes
    int curveHours = 60'000; ///< of one metric of one process each
    int samples = 400'000;   ///< of all applications
    int deployments = 2'000; ///< of one application
    int pages = 64 * 1024;   ///< of 4 KiB: the size of the file
};

/// Where the history is kept.
struct HistoryPlace
{
    enum class Use {
        Kept,    ///< from one run to the next
        ThisRun, ///< the file is not touched; what is seen is forgotten at the end
    };

    QString file;
    Use use = Use::Kept;
};

/// How it goes with keeping what is seen.
struct HistoryHealth
{
    enum class Keeping { Disk, Memory, Nowhere };
    enum class Trouble {
        None,
        SetAside, ///< the file was damaged; it is kept beside as .bad, and a new one was begun
        Locked,   ///< another program holds the file; what was just seen was not kept
        Full,     ///< there is no more room
        ReadOnly, ///< the file may not be written
        Unusable, ///< the file can be neither read nor made
        Newer,    ///< a newer version of this program wrote the file; it is left alone
        NoDriver, ///< Qt's driver for SQLite is not installed
    };

    Keeping keeping = Keeping::Memory;
    Trouble trouble = Trouble::None;

    bool operator==(const HistoryHealth &) const = default;
};

} // namespace hathora

Q_DECLARE_METATYPE(hathora::HistoryAnswer)
Q_DECLARE_METATYPE(hathora::HistoryHealth)
