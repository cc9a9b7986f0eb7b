// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace hathora {

/// What somebody drops on the window or chooses in a dialog, and what becomes of it.
struct Drop
{
    enum class Kind {
        Folder,
        Dockerfile, ///< alone: its folder is meant
        Files,      ///< several, to stand side by side
        Archive,    ///< a .tar.gz, to be sent as it is
        Unusable,
    };
    enum class Flaw {
        None,
        Nothing,      ///< no file, or one of another machine
        Gone,         ///< not there
        OtherArchive, ///< a .zip, a plain .tar, …
        ArchiveAmongFiles,
        LoneFile, ///< one file that is neither a Dockerfile nor an archive
    };

    static Drop of(const QList<QUrl> &urls);
    static Drop of(const QList<QByteArray> &paths);

    Kind kind = Kind::Unusable;
    Flaw flaw = Flaw::Nothing;
    QList<QByteArray> paths; ///< absolute, as bytes

    QString name() const;      ///< of the folder, or of the first file; plain text
    QByteArray folder() const; ///< where it lies or what it is; empty for what is unusable

    bool operator==(const Drop &) const = default;
};

} // namespace hathora
