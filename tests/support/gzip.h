// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hathora::testing {

QByteArray gzipped(const QByteArray &plain);

} // namespace hathora::testing
