// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/archivecheck.h"
#include "api/archive/packlist.h"

#include <QString>

namespace hathora {

struct Drop;

/// What there is to say of something that is about to be shipped, in words. All of it is plain text.
namespace shiptext {

/// A path as it can be shown: bytes that are no UTF-8 as \xE9.
QString path(const QByteArray &path);

QString drop(const Drop &drop); ///< what would happen with it, or why it is of no use

struct Words
{
    QString sentence; ///< what is wrong
    QString advice;   ///< what to do
};
Words obstacle(PackList::Obstacle obstacle, const PackList &list);
Words flaw(const ArchiveFacts &facts); ///< empty where there is none

QString whyOut(const LeftOut &item, const PackList &list);
QString whatSecret(PackRemark::Secret secret);

} // namespace shiptext

} // namespace hathora
