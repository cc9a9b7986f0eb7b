// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/call.h"
#include "models/commands/change.h"
#include "models/storetimes.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace hathora {

/// Changes under way and how they end; the common half of all commands.
///
/// A change is sent once. Where its answer is lost, what should have come of it is looked for a few times
/// before anything is said.
class Commands : public QObject
{
    Q_OBJECT

public:
    explicit Commands(CheckTimes times = {}, QObject *parent = nullptr);

    int underWay() const { return int(m_changes.size()); }

Q_SIGNALS:
    void started(const hathora::Change &change);
    void succeeded(const hathora::Change &change);      ///< Done
    void failed(const hathora::Change &change);         ///< Failed or NotDone
    void outcomeUnknown(const hathora::Change &change); ///< Checking, then perhaps Unknown
    void changed(const hathora::Change &change);        ///< with each of the above

protected:
    enum class Sight {
        There,    ///< it happened
        NotThere, ///< not, or not yet
        Blind,    ///< the look itself failed
    };
    using Look = std::function<void(int number)>; ///< ends in sighted(), or in enter()

    int begin(Change::Kind kind, const QString &target);
    void enter(int number, Change::State state, const std::optional<Error> &error = {});

    /// What goes out for a change that can be sent as one of several operations; told with its next state.
    void sends(int number, const Operation &operation);

    /// How a change ended that was not answered with success: refused, or to be looked for.
    void lost(int number, const Error &error, const Look &look);
    void sighted(int number, Sight sight);

    /// Looks with a call, and whether its answer shows what was asked for.
    template <typename T, typename Shows>
    void lookWith(int number, Call<T> call, Shows shows)
    {
        call.then(this, [number, shows](Commands *self, const Result<T> &answer) {
            if (answer)
                self->sighted(number, shows(*answer) ? Sight::There : Sight::NotThere);
            else
                self->sighted(number, answer.error().isNotFound() ? Sight::NotThere : Sight::Blind);
        });
    }

    /// Told of each change that is over, before anybody else.
    virtual void over(const Change &change);

private:
    template <typename Record, typename Made>
    friend class CreateOnce; // the same, for what has no name to be looked for by

    struct Check
    {
        Error error; ///< that of the lost answer
        Look look;
        int looksLeft;
    };

    void lookLater(int number);

    CheckTimes m_times;
    QHash<int, Change> m_changes; ///< those under way
    QHash<int, Check> m_checks;   ///< those of them whose answer was lost
    int m_last = 0;
};

} // namespace hathora
