// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/ignorerules.h"

#include <QMetaType>
#include <QSet>

namespace hathora {

/// What a person wants packed: absolute paths of this machine, as bytes, for a name need not be UTF-8.
///
/// One folder: its content stands at the top of the archive. One file called Dockerfile: the folder it lies
/// in. Anything else: each path stands at the top under its own name, folders with their content.
struct PackSource
{
    QList<QByteArray> paths;

    bool operator==(const PackSource &) const = default;
};

/// One thing that goes into the archive.
struct PackEntry
{
    enum class Kind { File, Folder, Link };

    QByteArray path; ///< in the archive: relative, `/` between the parts, none at the end
    Kind kind = Kind::File;
    qint64 bytes = 0;      ///< of a file, when it was listed
    unsigned mode = 0;     ///< permission bits
    QByteArray linkTarget; ///< of a link
    int root = 0;          ///< in PackList::roots

    bool operator==(const PackEntry &) const = default;
};

/// One thing that stays behind, and why. A folder that a rule names stands for what the same rule leaves out
/// in it.
struct LeftOut
{
    enum class Reason {
        Rule,
        LeavesFolder, ///< a link to somewhere outside of what is packed
        Device,
        Socket,
        Pipe,
        Unreadable, ///< nothing can be sent until the person leaves it out
        TakenName,  ///< another of the dropped files has this name; nothing can be sent
    };

    QByteArray path;
    Reason reason = Reason::Rule;
    IgnoreRule rule;       ///< with Reason::Rule
    QByteArray linkTarget; ///< with Reason::LeavesFolder
    int errorNumber = 0;   ///< with Reason::Unreadable: errno
    int files = 0;         ///< how many, in a folder too
    qint64 bytes = 0;

    bool operator==(const LeftOut &) const = default;
};

/// Something about an entry that a person should know before it is sent.
struct PackRemark
{
    enum class Kind {
        CrlfScript,    ///< `#!` with a carriage return: Linux looks for an interpreter of that name
        NotExecutable, ///< an ELF program without the execute bit; PackChoices::makeExecutable sets it
        Secret,
        NotUtf8,    ///< its name; nothing can be sent until it is left out
        SentAnyway, ///< a rule leaves it out, but the builder needs it
    };
    enum class Secret {
        None,
        EnvironmentFile,
        PrivateKey,
        KeyStore,
        Credentials, ///< a file in which programs keep passwords: .netrc, .git-credentials, …
        Token,       ///< a service's token, known by its shape
    };

    QByteArray path;
    Kind kind = Kind::Secret;
    Secret secret = Secret::None;

    bool operator==(const PackRemark &) const = default;
};

/// What the person chose on seeing the list. Paths are those in the archive.
struct PackChoices
{
    QSet<QByteArray> leaveOut;       ///< files, links, and folders with all in them
    QSet<QByteArray> makeExecutable; ///< files that get their execute bits

    bool isLeftOut(const QByteArray &path) const; ///< itself or a folder above it
    bool operator==(const PackChoices &) const = default;
};

/// How much of a list is sent.
struct PackTotals
{
    int files = 0;
    qint64 bytes = 0;

    bool operator==(const PackTotals &) const = default;
};

/// What goes into an archive and what does not: the facts, before a byte is sent. All lists are sorted by the
/// bytes of the paths, unless said otherwise.
struct PackList
{
    /// Why nothing can be packed.
    enum class Obstacle {
        NoDockerfile, ///< at the top
        Empty,        ///< not one file
        SourceGone,   ///< a path of the source is not there, or may not be read
        BadRule,      ///< a line of the ignore file that is no pattern
        Unreadable,   ///< a file or folder, that is not left out
        NotUtf8,      ///< a name, that is not left out
        TakenName,
    };

    PackSource source;
    QList<QByteArray> roots; ///< folders of this machine; an entry lies at its root + "/" + its path
    QList<PackEntry> entries;
    QList<LeftOut> leftOut;
    QList<PackRemark> remarks;
    QByteArray ignoreFile; ///< `.dockerignore` or `Dockerfile.dockerignore`; empty: there is none
    QList<IgnoreRule> badRules;
    QList<QByteArray> missingSources;
    bool hasDockerfile = false;
    QList<QByteArray> dockerfilesElsewhere; ///< in folders further down, or named nearly so; a few

    PackTotals all; ///< before anything is chosen

    QByteArray sourceOf(const PackEntry &entry) const; ///< where it lies on this machine
    PackTotals totals(const PackChoices &choices) const;
    QList<PackEntry> largest(int count) const; ///< files, the largest first
    QList<Obstacle> obstacles(const PackChoices &choices) const;

    bool operator==(const PackList &) const = default;
};

} // namespace hathora

Q_DECLARE_METATYPE(hathora::PackList)
