// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace hathora {

/// What a cell of any of our models can be asked for besides Qt's own roles.
enum Role {
    RawRole = Qt::UserRole + 1, ///< raw value
    OrderRole,                  ///< to order by: a state's place in its life, the raw value otherwise
    SearchRole,                 ///< text that the filter looks at
    ExactRole,                  ///< exact text for the tooltip and for copying
    ToneRole,                   ///< hathora::Tone: what the state means, without a colour
    TimeRole,                   ///< QDateTime of an age column
    SeriesRole,                 ///< QList<QPointF> of a sparkline column, x in ms since epoch
    FractionRole,               ///< 0..1 of a usage column, absent when unknown
    KeyRole,                    ///< the record's id as text
    JsonRole,                   ///< the record as JSON text, secrets masked
};

/// The meaning of a state; the view decides how it looks.
enum class Tone { Neutral, Starting, Running, Draining, Stopping, Stopped, Failed, Warning };

} // namespace hathora
