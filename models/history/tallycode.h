// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace hathora {

/// A tally whose names are numbers of the database's own.
struct CodedTally
{
    int deployment = 0;
    int region = 0;
    int status = 0;
    int processes = 0;
    int idle = 0;
    int rooms = 0;

    bool operator==(const CodedTally &) const = default;
};

/// Tallies as bytes: their numbers one after another, each in as few groups of seven bits as it takes, the
/// lowest first. A sample of forty takes about 250 bytes, and a year of them is read in milliseconds.
///
/// Numbers below zero count as zero.
QByteArray encodeTallies(const QList<CodedTally> &tallies);

/// Absent for bytes that no encodeTallies() wrote.
std::optional<QList<CodedTally>> decodeTallies(const QByteArray &bytes);

} // namespace hathora
