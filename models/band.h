// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace hathora {

/// What a profile's windows are told apart by at a glance. None: nothing. How each looks is the views'
/// affair.
enum class Band { None, Blue, Orange, Green, Pink, Yellow, Violet };

inline constexpr std::array allBands{Band::None, Band::Blue,   Band::Orange, Band::Green,
                                     Band::Pink, Band::Yellow, Band::Violet};

QString bandName(Band band);         ///< as it is stored: a word; empty for none
Band bandNamed(const QString &name); ///< None for a word that is not known

} // namespace hathora
