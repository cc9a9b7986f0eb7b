// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commands.h"

namespace hathora {

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
    if (change.isOver())
        m_changes.remove(number);
    else
        m_changes.insert(number, change);

    switch (state) {
    case Change::State::Sending:
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

} // namespace hathora
