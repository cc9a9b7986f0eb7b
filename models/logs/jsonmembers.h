// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loglevel.h"

#include <QByteArray>

namespace hathora {

/// Goes through the members of an object of JSON, also of one that is cut: as fast as lines come, and as
/// little strict. Values that are objects or arrays are stepped over.
class JsonMembers
{
public:
    explicit JsonMembers(QByteArrayView object);

    bool next();                                     ///< false at the end, or where it is no JSON any more
    QByteArrayView name() const { return m_name; }   ///< as written
    QByteArrayView value() const { return m_value; } ///< as written, without quotes; empty of what is nested
    bool isText() const { return m_isText; }

private:
    void skipBlanks();
    bool takes(char c);
    bool readText(QByteArrayView &text);
    bool readValue();
    bool skipNested();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArrayView m_name;
    QByteArrayView m_value;
    bool m_isText = false;
};

/// What a member says of a line, by the names that loggers use.
enum class LogMember { None, Message, Time, Level };
LogMember logMemberOf(QByteArrayView name);

/// A word, or a number as pino and bunyan count: 30 is Info, 40 Warning, 50 Error.
LogLevel levelOfMember(QByteArrayView value);

} // namespace hathora
