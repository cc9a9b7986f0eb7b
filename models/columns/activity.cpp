// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/activity.h"

namespace hathora {

namespace {

constexpr auto unknownOutcome = "outcome unknown"_L1;

QVariant kind(const ActivityEntry &entry)
{
    if (entry.change)
        return QStringLiteral("change");
    if (entry.alert)
        return QStringLiteral("alert");
    switch (entry.trace.traffic) {
    case Traffic::Read:
        return QStringLiteral("read");
    case Traffic::Change:
        return QStringLiteral("write");
    case Traffic::Stream:
        return QStringLiteral("stream");
    }
    return {};
}

Tone toneOf(Change::State state)
{
    switch (state) {
    case Change::State::Sending:
        return Tone::Starting;
    case Change::State::Done:
        return Tone::Running;
    case Change::State::NotDone:
    case Change::State::Failed:
        return Tone::Failed;
    case Change::State::Spared:
        return Tone::Stopped;
    case Change::State::Checking:
    case Change::State::Unknown:
        break;
    }
    return Tone::Warning;
}

/// Why a process ended stands behind that it failed, in the server's words.
QString stateName(const Alert &alert, bool isCleared)
{
    if (alert.lasts())
        return isCleared ? QStringLiteral("cleared") : QStringLiteral("raised");
    if (alert.what == Alert::What::BuildSucceeded)
        return QStringLiteral("succeeded");
    const bool hasReason = alert.what == Alert::What::ProcessFailed && !alert.detail.isEmpty();
    return hasReason ? QStringLiteral("failed: ") + alert.detail : QStringLiteral("failed");
}

Tone toneOf(const Alert &alert, bool isCleared)
{
    if (alert.lasts())
        return isCleared ? Tone::Stopped : Tone::Warning;
    return alert.what == Alert::What::BuildSucceeded ? Tone::Running : Tone::Failed;
}

QVariant result(const ActivityEntry &entry)
{
    if (entry.alert)
        return stateName(*entry.alert, entry.isCleared);
    if (entry.change)
        return nameOf(entry.change->state);
    if (entry.trace.outcomeUnknown)
        return QString(unknownOutcome);
    return entry.trace.failure ? nameOf(*entry.trace.failure) : QStringLiteral("ok");
}

QVariant resultTone(const ActivityEntry &entry, int role)
{
    if (role != ToneRole)
        return {};
    if (entry.change)
        return QVariant::fromValue(toneOf(entry.change->state));
    if (entry.alert)
        return QVariant::fromValue(toneOf(*entry.alert, entry.isCleared));
    const Trace &trace = entry.trace;
    if (trace.outcomeUnknown)
        return QVariant::fromValue(Tone::Warning);
    if (trace.failure == Error::Kind::Aborted)
        return QVariant::fromValue(Tone::Stopped);
    return QVariant::fromValue(trace.failure ? Tone::Failed : Tone::Running);
}

QVariant status(const ActivityEntry &entry)
{
    const bool hasError = entry.change && entry.change->error;
    const int status = hasError ? entry.change->error->status : entry.trace.status;
    return status > 0 ? QVariant(status) : QVariant();
}

QVariant duration(const ActivityEntry &entry)
{
    if ((entry.change && !entry.change->isOver()) || (entry.alert && !entry.isCleared))
        return {};
    return qlonglong(entry.trace.duration.count());
}

/// What only a request has.
template <typename Member>
Column<ActivityEntry>::Value ofRequest(Member Trace::*member)
{
    return [member](const ActivityEntry &entry) {
        return entry.isRequest() ? cellValue(entry.trace.*member) : QVariant();
    };
}

template <typename Member>
Column<ActivityEntry>::Value of(Member Trace::*member)
{
    return [member](const ActivityEntry &entry) { return cellValue(entry.trace.*member); };
}

} // namespace

QString nameOf(Error::Kind failure)
{
    switch (failure) {
    case Error::Kind::Api:
        return QStringLiteral("ApiError");
    case Error::Kind::Http:
        return QStringLiteral("SDKError");
    case Error::Kind::ResponseValidation:
        return QStringLiteral("ResponseValidationError");
    case Error::Kind::Connection:
        return QStringLiteral("ConnectionError");
    case Error::Kind::Timeout:
        return QStringLiteral("RequestTimeoutError");
    case Error::Kind::Aborted:
        return QStringLiteral("RequestAbortedError");
    case Error::Kind::InvalidRequest:
        return QStringLiteral("InvalidRequestError");
    case Error::Kind::Unexpected:
        return QStringLiteral("UnexpectedClientError");
    }
    return {};
}

QString nameOf(Change::State state)
{
    switch (state) {
    case Change::State::Sending:
        return QStringLiteral("sending");
    case Change::State::Checking:
        return QStringLiteral("checking");
    case Change::State::Done:
        return QStringLiteral("done");
    case Change::State::NotDone:
        return QStringLiteral("not done");
    case Change::State::Failed:
        return QStringLiteral("failed");
    case Change::State::Spared:
        return QStringLiteral("left alone");
    case Change::State::Unknown:
        break;
    }
    return unknownOutcome;
}

QList<Column<ActivityEntry>> activityColumns()
{
    return {
        {{"time"_L1, QT_TRANSLATE_NOOP("Columns", "Time"), Format::Age}, of(&Trace::startedAt)},
        {{"kind"_L1, QT_TRANSLATE_NOOP("Columns", "Kind")}, kind},
        {{"operation"_L1, QT_TRANSLATE_NOOP("Columns", "Operation")}, of(&Trace::operation)},
        {{"target"_L1, QT_TRANSLATE_NOOP("Columns", "Target"), Format::Id}, of(&Trace::path)},
        {{"result"_L1, QT_TRANSLATE_NOOP("Columns", "Result"), Format::Status}, result, resultTone},
        {{"status"_L1, QT_TRANSLATE_NOOP("Columns", "HTTP"), Format::Count}, status},
        {{"duration"_L1, QT_TRANSLATE_NOOP("Columns", "Duration"), Format::Duration}, duration},
        {{"attempts"_L1, QT_TRANSLATE_NOOP("Columns", "Attempts"), Format::Count, Shown::OnRequest},
         ofRequest(&Trace::attempts)},
        {{"size"_L1, QT_TRANSLATE_NOOP("Columns", "Size"), Format::Bytes, Shown::OnRequest},
         ofRequest(&Trace::bytes)},
    };
}

} // namespace hathora
