// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/deployment.h"

namespace hathora {

/// A text of environment variables, as in a file named .env: read, changed and written without losing a line.
///
/// Read are `NAME=value` and `export NAME=value`; values bare up to ` #`, in single quotes or back quotes as
/// they stand, in double quotes with the escapes \n \r \t \\ \" \$ and \`; quoted ones may have several
/// lines. Nothing is substituted. Comments, empty lines and what cannot be read are kept in their places.
class EnvFile
{
public:
    enum class Reason {
        NoEquals,
        NoName,        ///< nothing before the =, or more than one word
        OpenQuote,     ///< a quote that nothing closes
        TextAfterQuote ///< more than a comment behind the closing quote
    };

    /// A line that is no variable, no comment and not empty.
    struct Unread
    {
        int line = 0; ///< from 1
        Reason reason = Reason::NoEquals;
        QString text; ///< may well hold a secret

        bool operator==(const Unread &) const = default;
    };

    EnvFile() = default;
    static EnvFile parse(const QString &text);
    /// As UTF-8, or UTF-16 with its mark; nothing if it is neither.
    static std::optional<EnvFile> parse(const QByteArray &bytes);

    QList<EnvVar> variables() const; ///< in order; a name that comes twice is there twice
    QList<Unread> unread() const;

    /// Those that are there keep their places and, where the value is the same, the way they were written;
    /// new ones come last.
    void setVariables(const QList<EnvVar> &variables);

    QString text() const;

private:
    struct Entry
    {
        enum class Kind { Variable, Unread, Other };

        Kind kind = Kind::Other;
        QString source; ///< as it stood, with its line end if it had one
        EnvVar variable;
        int line = 0;
        Reason reason = Reason::NoEquals;
    };
    class Reader;

    QList<Entry> m_entries;
};

/// One variable as such a file holds it, quoted only where it must be; without a line end.
QString envLine(const EnvVar &variable);

} // namespace hathora
