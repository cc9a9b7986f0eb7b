// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/activity.h"

namespace hathora {

namespace {

QVariant kind(const ActivityEntry &entry)
{
    switch (entry.trace.traffic) {
    case Traffic::Read:
        return QStringLiteral("read");
    case Traffic::Change:
        return QStringLiteral("change");
    case Traffic::Stream:
        return QStringLiteral("stream");
    }
    return {};
}

/// The kinds of failure by the names that the official SDK gives them.
QString failureName(Error::Kind failure)
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

QVariant result(const ActivityEntry &entry)
{
    if (entry.trace.outcomeUnknown)
        return QStringLiteral("outcome unknown");
    return entry.trace.failure ? failureName(*entry.trace.failure) : QStringLiteral("ok");
}

QVariant resultTone(const ActivityEntry &entry, int role)
{
    if (role != ToneRole)
        return {};
    const Trace &trace = entry.trace;
    if (trace.outcomeUnknown)
        return QVariant::fromValue(Tone::Warning);
    if (trace.failure == Error::Kind::Aborted)
        return QVariant::fromValue(Tone::Stopped);
    return QVariant::fromValue(trace.failure ? Tone::Failed : Tone::Running);
}

QVariant status(const ActivityEntry &entry)
{
    return entry.trace.status > 0 ? QVariant(entry.trace.status) : QVariant();
}

QVariant duration(const ActivityEntry &entry)
{
    return qlonglong(entry.trace.duration.count());
}

template <typename Member>
Column<ActivityEntry>::Value of(Member Trace::*member)
{
    return [member](const ActivityEntry &entry) { return cellValue(entry.trace.*member); };
}

} // namespace

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
         of(&Trace::attempts)},
        {{"size"_L1, QT_TRANSLATE_NOOP("Columns", "Size"), Format::Bytes, Shown::OnRequest},
         of(&Trace::bytes)},
    };
}

} // namespace hathora
