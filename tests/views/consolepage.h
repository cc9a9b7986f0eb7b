// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hathora::gallery {

/// A filled request with everything that can be wrong with it, beside the answer to another.
QWidget *consolePage(QWidget *parent);

} // namespace hathora::gallery
