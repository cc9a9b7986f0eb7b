// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/pendingdeploys.h"

#include <QWidget>

class QVBoxLayout;

namespace hathora {

class MessageStrip;

/// The deployments that wait for their builds, each with a way to call it off; and those that were dropped,
/// until they are dismissed. Not there while there are none.
class PendingStrip : public QWidget
{
    Q_OBJECT

public:
    /// \a name is the prefix of object names.
    PendingStrip(const QString &name, PendingDeploys &pending, QWidget *parent = nullptr);

private:
    void showPending();
    void showDropped(const PendingDeploy &deploy, BuildStanding why);
    MessageStrip *makeStrip(const QString &name);

    const QString m_name;
    PendingDeploys &m_pending;
    QVBoxLayout *m_column;
    QMap<int, MessageStrip *> m_strips; ///< by the number of what waits
};

} // namespace hathora
