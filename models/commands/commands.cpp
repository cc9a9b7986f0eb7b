// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commands.h"

#include <QTimer>

namespace hathora {

Commands::Commands(CheckTimes times, QObject *parent)
    : QObject(parent)
    , m_times(times)
{
}

int Commands::begin(Change::Kind kind, const QString &target)
{
    Change change;
    change.number = ++m_last;
    change.kind = kind;
    change.target = target;
    m_changes.insert(change.number, change);
    Q_EMIT started(change);
    Q_EMIT changed(change);
    return change.number;
}

void Commands::enter(int number, Change::State state, const std::optional<Error> &error)
{
    Change change = m_changes.value(number);
    change.state = state;
    change.error = error;
    if (change.isOver()) {
        m_changes.remove(number);
        m_checks.remove(number);
        over(change);
    } else {
        m_changes.insert(number, change);
    }

    switch (state) {
    case Change::State::Sending:
    case Change::State::Spared:
        break;
    case Change::State::Checking:
    case Change::State::Unknown:
        Q_EMIT outcomeUnknown(change);
        break;
    case Change::State::Done:
        Q_EMIT succeeded(change);
        break;
    case Change::State::NotDone:
    case Change::State::Failed:
        Q_EMIT failed(change);
        break;
    }
    Q_EMIT changed(change);
}

void Commands::sends(int number, const Operation &operation)
{
    m_changes[number].operation = operation.id;
}

void Commands::lost(int number, const Error &error, const Look &look)
{
    if (!error.outcomeUnknown)
        return enter(number, Change::State::Failed, error);
    enter(number, Change::State::Checking, error);
    m_checks.insert(number, {error, look, m_times.looks});
    lookLater(number);
}

void Commands::lookLater(int number)
{
    QTimer::singleShot(m_times.pause, this, [this, number] {
        const Look look = m_checks.value(number).look; // a copy: the look may be the last
        look(number);
    });
}

void Commands::sighted(int number, Sight sight)
{
    if (sight == Sight::There)
        return enter(number, Change::State::Done);
    Check &check = m_checks[number];
    if (--check.looksLeft > 0)
        return lookLater(number);
    const Error error = check.error;
    enter(number, sight == Sight::NotThere ? Change::State::NotDone : Change::State::Unknown, error);
}

void Commands::over(const Change &) {}

} // namespace hathora
