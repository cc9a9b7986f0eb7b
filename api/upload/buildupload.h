// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/options.h"
#include "api/upload/storagesender.h"
#include "api/upload/uploadjournal.h"
#include "api/upload/uploadrate.h"
#include "api/upload/uploadwidth.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>
#include <set>

namespace hathora {

struct UploadPolicy
{
    RetryPolicy retry{.attempts = 10}; ///< of one part; the list of parts is sent by the same rule
    /// An upload is not given up before nothing has been confirmed for so long, whatever the attempts: a
    /// network that is away comes back.
    std::chrono::milliseconds patience = std::chrono::minutes(15);
    int firstWidth = 2; ///< parts at once
    int mostWidth = 6;
};

/// The archive of one build on its way to the storage, in parts.
///
///   Idle ─start()─► Uploading ─all parts confirmed─► Completing ─the storage has it─► Done
///                    │ ▲   │                             │ │
///              pause()│ │   └────────── failed ──────────┼─┴──► Failed ─resume()─► Uploading
///                    ▼ │resume()                         │
///                   Paused ◄────────── pause() ──────────┘
///   whatever is not over ─abort()─► Aborted
///
/// A part is confirmed when the storage has said so and that stands in the journal; it is never sent again.
/// Parts that are on their way when it is paused, aborted, or ended by a failure, are. Deleting it abandons
/// what is under way; the journal stays.
class BuildUpload : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Uploading, Paused, Completing, Done, Failed, Aborted };
    enum class PartState : quint8 { Waiting, Sending, Confirmed };

    /// What is sent, and to where.
    struct Task
    {
        std::shared_ptr<const UploadSource> archive;
        UploadRecord record;
        std::shared_ptr<UploadJournal> journal; ///< null: then the upload can not outlive the program
    };

    BuildUpload(StorageSender &sender, Task task, UploadPolicy policy, QObject *parent = nullptr);
    ~BuildUpload() override;

    State state() const { return m_state; }
    const UploadRecord &record() const { return m_record; }
    UploadProgress progress() const;
    const QList<PartState> &parts() const { return m_states; } ///< from the first
    int width() const { return m_width.now(); }                ///< parts at once

    /// Why it failed. LinkExpired, SourceChanged and SourceUnreadable do not get better by resuming.
    const std::optional<Error> &error() const { return m_error; }

    void start();
    void pause();
    void resume();
    void abort();

    /// The network is another one, or was away: what is on its way is begun anew.
    void reconnect();

Q_SIGNALS:
    void stateChanged(hathora::BuildUpload::State state);
    void progressed();    ///< progress() or parts() changed
    void journalFailed(); ///< a part could not be written down; it would be sent again after a restart

private:
    void enter(State state);
    void sendMore();
    void send(int part);
    void answered(int number, const StorageAnswer &answer);
    void partAnswered(int part, const StorageAnswer &answer);
    void partFailed(int part, const Error &error);
    void later(int part, std::chrono::milliseconds pause);
    void keep(const UploadedPart &part);
    void writeDown(std::function<bool(UploadJournal &)> entry, std::function<void()> then);
    void confirmed(const UploadedPart &part);
    void complete();
    void completionAnswered(const StorageAnswer &answer);
    void completionFailed(const Error &error);
    void completed();
    bool isHopeless(int failures, const Error &error) const;
    void fail(const Error &error);
    void abandonAll();
    std::chrono::milliseconds now() const;

    /// In place of a part's number, for the list of parts.
    static constexpr int listOfParts = 0;

    StorageSender &m_sender;
    UploadPolicy m_policy;
    std::shared_ptr<const UploadSource> m_archive;
    std::shared_ptr<UploadJournal> m_journal;
    UploadRecord m_record;
    QList<UploadPart> m_plan;
    QList<PartState> m_states;
    State m_state = State::Idle;
    std::optional<Error> m_error;
    std::set<int> m_waiting;    ///< parts to be sent, lowest first
    QHash<int, int> m_underWay; ///< parts by the number of their request
    QHash<int, int> m_attempts; ///< by part, those that failed
    int m_failuresInRow = 0;    ///< of whichever parts
    bool m_rests = false;       ///< it is not this or that part that fails: none is sent for a while
    QSet<int> m_keeping;        ///< parts whose entry is being written
    qsizetype m_partsConfirmed = 0;
    qint64 m_bytesConfirmed = 0;
    int m_round = 0;               ///< counts what was abandoned, so that what comes late is known
    bool m_completionLost = false; ///< an answer was lost: the list may have been taken
    UploadWidth m_width;
    UploadRate m_rate;
    QElapsedTimer m_clock;
    QElapsedTimer m_sinceConfirmed;
    QThreadPool m_writer; ///< one thread: the disk may take its time. Last: it is waited for first
};

} // namespace hathora
