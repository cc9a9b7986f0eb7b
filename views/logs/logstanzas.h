// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logs/logstanza.h"

#include <QCache>
#include <QPointer>
#include <QSet>

#include <memory>

namespace hathora {

/// The rows of a log as they are written, made when they are looked at, and which of them are unfolded.
class LogStanzas
{
public:
    using Stanza = std::shared_ptr<const LogStanza>;

    void setRows(LogRows *rows); ///< not owned; null for none. Everything is folded again
    LogRows *rows() const { return m_rows; }

    int count() const { return m_rows ? m_rows->count() : 0; }
    Stanza at(int row) const; ///< for 0 to count() - 1
    void forget();            ///< rows are others now, with the ids of those before

    bool isUnfolded(qint64 id) const;
    void toggle(qint64 id);
    void foldAll(LogStanza::Fold fold); ///< those that come too
    LogStanza::Fold usualFold() const { return m_usual; }

private:
    QPointer<LogRows> m_rows;
    LogStanza::Fold m_usual = LogStanza::Fold::Folded;
    QSet<qint64> m_others; ///< that are not as usual
    mutable QCache<qint64, Stanza> m_stanzas;
};

} // namespace hathora
