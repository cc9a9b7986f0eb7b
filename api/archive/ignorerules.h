// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/ignorepattern.h"

#include <QByteArray>
#include <QList>

namespace hathora {

/// One line of a `.dockerignore` that says something.
struct IgnoreRule
{
    enum class Effect { LeaveOut, TakeIn };

    int line = 0;    ///< from 1
    QByteArray text; ///< as it is written, without blanks around it
    Effect effect = Effect::LeaveOut;
    QByteArray pattern; ///< cleaned: without its `!`, a `/` at either end, and what path.Clean takes away

    bool operator==(const IgnoreRule &) const = default;
};

/// The rules of a `.dockerignore`, as Docker reads them: the last rule that matches a path or one of the
/// folders above it decides.
///
/// Documented in Docker's "Build context", section ".dockerignore files", and Go's `filepath.Match`, on which
/// it builds. Paths are bytes, relative to the folder, with `/` between their parts.
class IgnoreRules
{
public:
    IgnoreRules() = default;
    static IgnoreRules parse(const QByteArray &file);

    /// Which rule leaves the path out; none: it goes in.
    const IgnoreRule *leavingOut(const QByteArray &path) const;

    const QList<IgnoreRule> &rules() const { return m_rules; }
    /// Lines that are no pattern: Docker would refuse the whole build over one.
    const QList<IgnoreRule> &malformed() const { return m_malformed; }

private:
    void add(int line, const QByteArray &text);

    QList<IgnoreRule> m_rules;
    std::vector<IgnorePattern> m_patterns; ///< of the rules
    QList<IgnoreRule> m_malformed;
};

} // namespace hathora
