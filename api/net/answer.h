// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hathora {

/// A whole answer with the status that the operation wanted.
struct Answer
{
    int status = 0;
    QByteArray body;
};

} // namespace hathora
