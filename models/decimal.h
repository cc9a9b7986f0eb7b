// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace hathora::format {

/// With so many decimals. A huge one in powers of ten, rather than with digits that a double does not have;
/// what is rounded to nothing has no sign; what is no number is the dash.
QString decimal(double value, int decimals, const QLocale &locale = {});

} // namespace hathora::format
