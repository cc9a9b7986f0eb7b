// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/ignorerules.h"

#include <algorithm>
#include <ranges>

namespace hathora {

namespace {

/// As Go's path.Clean, which Docker's documentation names: without empty parts, `.`, and those `..` that have
/// something before them.
QByteArray cleaned(const QByteArray &pattern)
{
    if (pattern.isEmpty())
        return pattern;
    const bool rooted = pattern.startsWith('/');
    QList<QByteArray> parts;
    for (const QByteArray &part : pattern.split('/')) {
        if (part.isEmpty() || part == ".")
            continue;
        if (part != "..")
            parts.append(part);
        else if (!parts.isEmpty() && parts.last() != "..")
            parts.removeLast();
        else if (!rooted)
            parts.append(part);
    }
    const QByteArray joined = parts.join('/');
    if (joined.isEmpty())
        return rooted ? "/" : ".";
    return joined; // a leading `/` says the same as none
}

} // namespace

IgnoreRules IgnoreRules::parse(const QByteArray &file)
{
    IgnoreRules rules;
    QByteArray text = file;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        // A comment begins at the very start; a `#` behind blanks is a name.
        if (!lines[i].startsWith('#'))
            rules.add(int(i) + 1, lines[i].trimmed());
    }
    return rules;
}

void IgnoreRules::add(int line, const QByteArray &text)
{
    if (text.isEmpty())
        return;
    IgnoreRule rule{line, text, IgnoreRule::Effect::LeaveOut, text};
    if (text.startsWith('!')) {
        rule.effect = IgnoreRule::Effect::TakeIn;
        rule.pattern = text.mid(1).trimmed();
    }
    rule.pattern = cleaned(rule.pattern);
    std::optional<IgnorePattern> pattern = IgnorePattern::compile(rule.pattern);
    if (rule.pattern.isEmpty() || !pattern) {
        m_malformed.append(rule);
        return;
    }
    m_rules.append(rule);
    m_patterns.push_back(std::move(*pattern));
}

const IgnoreRule *IgnoreRules::leavingOut(const QByteArray &path) const
{
    if (m_rules.isEmpty())
        return nullptr;
    const std::u32string characters = charactersOf(path);
    for (qsizetype i = m_rules.size() - 1; i >= 0; --i) {
        if (m_patterns[size_t(i)].matches(characters))
            return m_rules[i].effect == IgnoreRule::Effect::LeaveOut ? &m_rules[i] : nullptr;
    }
    return nullptr;
}

} // namespace hathora
