// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/recordvalues.h"

#include <QObject>

namespace hathora {

/// Something recorded as it is read, a piece at a time so that nobody is held up. Deleting it stops the
/// reading.
class RecordReading : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void read(const QList<hathora::RecordedPiece> &pieces); ///< as they came, the oldest first
    void ended(qint64 damaged); ///< once, after all of it: bytes that were not as they were written
};

} // namespace hathora
