// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/change.h"

#include <QHash>
#include <QObject>

namespace hathora {

/// Changes under way and how they end; the common half of all commands.
class Commands : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    int underWay() const { return int(m_changes.size()); }

Q_SIGNALS:
    void started(const hathora::Change &change);
    void succeeded(const hathora::Change &change);      ///< Done
    void failed(const hathora::Change &change);         ///< Failed or NotDone
    void outcomeUnknown(const hathora::Change &change); ///< Checking, then perhaps Unknown
    void changed(const hathora::Change &change);        ///< with each of the above

protected:
    int begin(Change::Kind kind, const QString &target);
    void enter(int number, Change::State state, const std::optional<Error> &error = {});

private:
    QHash<int, Change> m_changes; ///< those under way
    int m_last = 0;
};

} // namespace hathora
