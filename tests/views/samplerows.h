// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QStandardItemModel>

namespace hathora::samples {

/// The columns of the model that processes() makes.
enum Column { Status, Id, Cpu, Memory, Rooms, Started, ExitReason };

/// A plausible load: a day's wave with noise, the same every time.
QList<QPointF> load(int points, double mean, int phase, qint64 stepMs = 15'000);

/// A table of processes in every state, with the roles that our models answer; parented to \a owner.
QStandardItemModel *processes(QObject *owner);

} // namespace hathora::samples
