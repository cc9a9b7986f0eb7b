// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profileimport.h"

#include <QByteArray>

namespace hathora {

/// Profiles as a file for somebody else, or for another computer: all that they are but their ids, and never
/// a token, which the keychain alone has.
QByteArray exportedProfiles(const QList<Profile> &profiles);

/// What such a file would add to the profiles that are there. Whatever stands in it, it is looked at only.
ProfileImport importOf(const QString &path, const QList<Profile> &known);
ProfileImport importOf(const QByteArray &bytes, const QList<Profile> &known);

} // namespace hathora
