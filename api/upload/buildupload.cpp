// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/buildupload.h"

#include "api/net/retry.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace hathora {

using std::chrono::milliseconds;
using Cause = Error::Cause;

namespace {

using State = BuildUpload::State;

/// Whether the arrow is drawn above the class.
bool leads(State from, State to)
{
    switch (to) {
    case State::Idle:
        return false;
    case State::Uploading:
        return from == State::Idle || from == State::Paused || from == State::Failed;
    case State::Paused:
    case State::Failed:
        return from == State::Uploading || from == State::Completing;
    case State::Completing:
        return from == State::Uploading;
    case State::Done:
        return from == State::Completing;
    case State::Aborted:
        return from != State::Done;
    }
    return false;
}

/// Whether the same request may well succeed later.
bool mayPass(const Error &error)
{
    using namespace Qt::StringLiterals;
    const bool isBadAnswer = error.kind == Error::Kind::ResponseValidation ||
                             (error.kind == Error::Kind::Api && error.status == 200);
    // S3's word for a line that was too slow; its status is 400.
    return error.isTransient() || isBadAnswer || error.message.startsWith("RequestTimeout:"_L1);
}

bool isFinal(const Error &error)
{
    return error.cause == Cause::LinkExpired || error.cause == Cause::SourceChanged ||
           error.cause == Cause::SourceUnreadable;
}

Error unreadableAnswer()
{
    Error error;
    error.kind = Error::Kind::ResponseValidation;
    error.status = 200;
    return error;
}

} // namespace

BuildUpload::BuildUpload(StorageSender &sender, Task task, UploadPolicy policy, QObject *parent)
    : QObject(parent)
    , m_sender(sender)
    , m_policy(policy)
    , m_archive(std::move(task.archive))
    , m_journal(std::move(task.journal))
    , m_record(std::move(task.record))
    , m_plan(m_record.plan())
    , m_states(m_plan.size(), PartState::Waiting)
    , m_width(policy.firstWidth, policy.mostWidth)
{
    m_clock.start();
    m_writer.setMaxThreadCount(1);
    for (const UploadedPart &part : std::as_const(m_record.parts))
        m_states[part.number - 1] = PartState::Confirmed;
    for (const UploadPart &part : std::as_const(m_plan)) {
        if (m_states.at(part.number - 1) != PartState::Confirmed)
            continue;
        m_bytesConfirmed += part.length;
        ++m_partsConfirmed;
    }
    m_completionLost = m_partsConfirmed == m_plan.size(); // an earlier run may have asked for it
    connect(&m_sender, &StorageSender::answered, this, &BuildUpload::answered);
}

BuildUpload::~BuildUpload()
{
    for (auto each = m_underWay.cbegin(); each != m_underWay.cend(); ++each)
        m_sender.abandon(each.key());
}

UploadProgress BuildUpload::progress() const
{
    const bool isMoving = m_state == State::Uploading;
    return {m_bytesConfirmed, m_record.archive.size, isMoving ? m_rate.bytesPerSecond() : 0};
}

void BuildUpload::enter(State state)
{
    Q_ASSERT(leads(m_state, state));
    m_state = state;
    Q_EMIT stateChanged(state);
}

void BuildUpload::start()
{
    if (m_archive && m_archive->stamp() == m_record.archive)
        return resume();
    Error error;
    error.kind = Error::Kind::InvalidRequest;
    error.cause = m_archive ? Cause::SourceChanged : Cause::SourceUnreadable;
    enter(State::Uploading);
    fail(error);
}

void BuildUpload::resume()
{
    m_error.reset();
    m_attempts.clear();
    m_failuresInRow = 0;
    m_rests = false;
    m_sinceConfirmed.start();
    m_rate.restart(now());
    abandonAll();
    enter(State::Uploading);
    sendMore();
}

void BuildUpload::pause()
{
    if (!leads(m_state, State::Paused))
        return;
    abandonAll();
    enter(State::Paused);
    Q_EMIT progressed();
}

void BuildUpload::abort()
{
    if (m_state == State::Aborted || m_state == State::Done)
        return;
    abandonAll();
    enter(State::Aborted);
}

void BuildUpload::reconnect()
{
    if (m_state != State::Uploading && m_state != State::Completing)
        return;
    abandonAll();
    m_rests = false;
    if (m_state == State::Completing)
        complete();
    else
        sendMore();
}

/// Nothing is on its way after that, and all that is not confirmed waits to be sent.
void BuildUpload::abandonAll()
{
    ++m_round;
    for (auto each = m_underWay.cbegin(); each != m_underWay.cend(); ++each) {
        m_sender.abandon(each.key());
        m_completionLost = m_completionLost || each.value() == listOfParts;
    }
    m_underWay.clear();
    for (const UploadPart &part : std::as_const(m_plan)) {
        PartState &state = m_states[part.number - 1];
        if (state == PartState::Confirmed || m_keeping.contains(part.number))
            continue;
        state = PartState::Waiting;
        m_waiting.insert(part.number);
    }
}

void BuildUpload::sendMore()
{
    if (m_state != State::Uploading)
        return;
    if (m_partsConfirmed == m_plan.size()) {
        enter(State::Completing);
        return complete();
    }
    while (!m_rests && !m_waiting.empty() && m_underWay.size() + m_keeping.size() < m_width.now()) {
        const int part = *m_waiting.begin();
        m_waiting.erase(m_waiting.begin());
        send(part);
    }
    Q_EMIT progressed();
}

void BuildUpload::send(int part)
{
    const UploadPart &slice = m_plan.at(part - 1);
    StorageRequest request;
    request.link = QUrl(m_record.putUrls.at(part - 1), QUrl::StrictMode);
    request.archive = m_archive;
    request.offset = slice.offset;
    request.length = slice.length;
    m_states[part - 1] = PartState::Sending;
    m_underWay.insert(m_sender.send(request), part);
}

/// The sender is one for all uploads; what is not ours is somebody else's.
void BuildUpload::answered(int number, const StorageAnswer &answer)
{
    const auto found = m_underWay.constFind(number);
    if (found == m_underWay.cend())
        return;
    const int part = *found;
    m_underWay.erase(found);
    if (part == listOfParts)
        completionAnswered(answer);
    else
        partAnswered(part, answer);
}

void BuildUpload::partAnswered(int part, const StorageAnswer &answer)
{
    if (!answer)
        return partFailed(part, answer.error());
    if (answer->etag.isEmpty())
        return partFailed(part, unreadableAnswer());
    keep({part, QString::fromUtf8(answer->etag), QString::fromLatin1(answer->sha256)});
}

void BuildUpload::partFailed(int part, const Error &error)
{
    const int attempts = ++m_attempts[part];
    const int beyond = ++m_failuresInRow - m_policy.mostWidth;
    m_width.failed();
    if (isHopeless(m_failuresInRow, error))
        return fail(error);
    m_states[part - 1] = PartState::Waiting;
    m_rests = beyond > 0;
    later(part, pauseBefore(m_policy.retry, std::max(attempts, beyond), error, *QRandomGenerator::global()));
    sendMore();
}

bool BuildUpload::isHopeless(int failures, const Error &error) const
{
    if (isFinal(error) || !mayPass(error))
        return true;
    return failures >= m_policy.retry.attempts &&
           milliseconds(m_sinceConfirmed.elapsed()) >= m_policy.patience;
}

void BuildUpload::later(int part, milliseconds pause)
{
    QTimer::singleShot(pause, this, [this, part, round = m_round] {
        if (round != m_round)
            return;
        if (part == listOfParts)
            return complete();
        m_rests = false;
        m_waiting.insert(part);
        sendMore();
    });
}

/// Confirmed is only what stands in the journal, too: else it would be sent again.
void BuildUpload::keep(const UploadedPart &part)
{
    m_keeping.insert(part.number);
    writeDown([part](UploadJournal &journal) { return journal.add(part); },
              [this, part] { confirmed(part); });
}

void BuildUpload::writeDown(std::function<bool(UploadJournal &)> entry, std::function<void()> then)
{
    if (!m_journal)
        return then();
    m_writer.start([this, journal = m_journal, entry = std::move(entry), then = std::move(then)] {
        const bool isKept = entry(*journal);
        QMetaObject::invokeMethod(
            this,
            [this, isKept, then] {
                if (!isKept)
                    Q_EMIT journalFailed();
                then();
            },
            Qt::QueuedConnection);
    });
}

void BuildUpload::confirmed(const UploadedPart &part)
{
    const qint64 length = m_plan.at(part.number - 1).length;
    m_keeping.remove(part.number);
    m_attempts.remove(part.number);
    m_failuresInRow = 0;
    m_rests = false;
    m_states[part.number - 1] = PartState::Confirmed;
    m_record.parts.append(part);
    m_bytesConfirmed += length;
    ++m_partsConfirmed;
    m_sinceConfirmed.restart();
    m_rate.add(length, now());
    m_width.confirmed(length, now());
    Q_EMIT progressed();
    sendMore();
}

void BuildUpload::complete()
{
    StorageRequest request;
    request.link = QUrl(m_record.completeUrl, QUrl::StrictMode);
    request.document = partListXml(m_record.parts);
    m_underWay.insert(m_sender.send(request), listOfParts);
}

void BuildUpload::completionAnswered(const StorageAnswer &answer)
{
    if (!answer)
        return completionFailed(answer.error());
    if (!isCompletion(answer->document))
        return completionFailed(unreadableAnswer());
    completed();
}

void BuildUpload::completionFailed(const Error &error)
{
    constexpr int notFound = 404;
    // An upload that is complete is none any more: the answer that said so was lost.
    // With a link that has expired meanwhile only the build can tell.
    if ((error.status == notFound || error.cause == Cause::LinkExpired) && m_completionLost)
        return completed();
    m_completionLost = m_completionLost || error.status == 0 || error.status == 200;
    ++m_attempts[listOfParts];
    if (isHopeless(m_attempts.value(listOfParts), error))
        return fail(error);
    later(listOfParts,
          pauseBefore(m_policy.retry, m_attempts.value(listOfParts), error, *QRandomGenerator::global()));
}

void BuildUpload::completed()
{
    m_record.stage = UploadStage::Complete;
    m_completionLost = true; // from here on the storage may not know of it any more
    writeDown([](UploadJournal &journal) { return journal.enter(UploadStage::Complete); },
              [this, round = m_round] {
                  if (round == m_round) // else it was paused or aborted meanwhile; resuming finds it complete
                      enter(State::Done);
              });
}

void BuildUpload::fail(const Error &error)
{
    abandonAll();
    m_error = error;
    enter(State::Failed);
    Q_EMIT progressed();
}

milliseconds BuildUpload::now() const
{
    return milliseconds(m_clock.elapsed());
}

} // namespace hathora
