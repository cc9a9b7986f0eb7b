// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/band.h"
#include "models/profile.h"
#include "views/theme.h"

#include <QIcon>

namespace hathora {

/// What a band is filled with, and what is written on it.
struct BandLook
{
    QColor ground;
    QColor ink;
};

/// Without a band of its own a profile has the colours of the window's surfaces.
BandLook bandLook(Band band, const Theme &theme);

QString bandText(Band band); ///< the colour's name, for a person

/// A dot in the band's colour; none without a band. For the palette that holds now.
QIcon bandDot(Band band);
/// What stands before a profile's name: its dot, or a lock in that colour if it may only be read.
QIcon profileMark(const Profile &profile);

} // namespace hathora
