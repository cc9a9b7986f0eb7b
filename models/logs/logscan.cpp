// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logscan.h"

#include <algorithm>

namespace hathora {

namespace {

constexpr qsizetype longestTried = 64 * 1024; ///< bytes

QByteArrayView lineOf(const LogChunk &chunk, const QByteArray &bytes, qsizetype index)
{
    const qsizetype from = chunk.entry(index).offset;
    return QByteArrayView(bytes).sliced(from, chunk.end(index) - from);
}

/// Without the sequences that colour it, which one does not see.
QByteArray withoutStyles(QByteArrayView line)
{
    QByteArray plain;
    plain.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        qsizetype end = i;
        if (line[i] == 0x1b && i + 1 < line.size() && line[i + 1] == '[') {
            end = i + 2;
            while (end < line.size() && QByteArrayView("0123456789;:").contains(line[end]))
                ++end;
        }
        if (end > i && end < line.size() && line[end] == 'm')
            i = end;
        else
            plain += line[i];
    }
    return plain;
}

} // namespace

LogScan::Term LogScan::termOf(const LogTerm &term)
{
    const auto letterCase =
        term.letterCase == LogTerm::Case::Ignored ? Qt::CaseInsensitive : Qt::CaseSensitive;
    Term result{LogNeedle(term.pattern.toUtf8(), letterCase), std::nullopt, term.sense};
    if (term.syntax == LogTerm::Syntax::Expression)
        result.expression.emplace(term.expression());
    return result;
}

LogScan::LogScan(const LogQuery &query, Gaps gaps)
    : m_least(query.least)
    , m_gaps(gaps)
{
    for (const LogTerm &term : query.terms) {
        if (!term.pattern.isEmpty())
            m_terms.push_back(termOf(term));
    }
    if (!query.sources)
        return;
    m_sources.emplace();
    for (const int source : *query.sources) {
        m_sources->resize(std::max(m_sources->size(), size_t(source) + 1));
        (*m_sources)[size_t(source)] = true;
    }
}

bool LogScan::isWanted(const LogEntry &entry) const
{
    if (m_sources && (entry.source >= m_sources->size() || !(*m_sources)[entry.source]))
        return false;
    return entry.is(LogEntry::IsGap) ? m_gaps == Gaps::Kept : entry.level >= m_least;
}

LogScan::Found LogScan::lookThrough(const LogPart &part, const LogBudget &budget,
                                    const std::atomic_bool &stop) const
{
    Found found;
    if (stop)
        return found;
    const LogChunk &chunk = *part.chunk;
    Fits fits(size_t(chunk.count()), 0);
    for (qsizetype i = part.first; i < chunk.count(); ++i)
        fits[size_t(i)] = isWanted(chunk.entry(i));
    const QByteArray bytes = m_terms.empty() ? QByteArray() : chunk.bytes();
    if (!m_terms.empty() && bytes.size() < chunk.size())
        return found; // the disk does not give it back
    for (const Term &term : m_terms) {
        Fits hits(fits.size(), 0);
        if (!term.expression)
            hits = find(term.needle, part, bytes);
        else if (tryOut(*term.expression, part, bytes, budget, fits, hits) == LogOutcome::TooCostly)
            found.outcome = LogOutcome::TooCostly;
        const quint8 wanted = term.sense == LogTerm::Sense::With;
        for (size_t i = 0; i < fits.size(); ++i)
            fits[i] = fits[i] && (hits[i] == wanted || chunk.entry(qsizetype(i)).is(LogEntry::IsGap));
    }
    for (size_t i = 0; i < fits.size(); ++i) {
        if (fits[i])
            found.lines.push_back(quint32(i));
    }
    return found;
}

/// Over all lines at once: a text holds no line feed, so that it cannot reach over one.
LogScan::Fits LogScan::find(const LogNeedle &needle, const LogPart &part, const QByteArray &bytes)
{
    const LogChunk &chunk = *part.chunk;
    Fits hits(size_t(chunk.count()), 0);
    qsizetype line = part.first;
    qsizetype at = line < chunk.count() ? chunk.entry(line).offset : bytes.size();
    while ((at = needle.indexIn(bytes, at)) >= 0) {
        while (chunk.end(line) < at)
            ++line;
        hits[size_t(line)] = 1;
        at = chunk.end(line) + 1;
    }
    for (qsizetype i = part.first; chunk.holdsStyled() && i < chunk.count(); ++i) {
        if (chunk.entry(i).is(LogEntry::IsStyled))
            hits[size_t(i)] = needle.indexIn(withoutStyles(lineOf(chunk, bytes, i))) >= 0;
    }
    return hits;
}

LogOutcome LogScan::tryOut(const LogExpression &expression, const LogPart &part, const QByteArray &bytes,
                           const LogBudget &budget, const Fits &asked, Fits &hits) const
{
    const LogChunk &chunk = *part.chunk;
    LogOutcome outcome = LogOutcome::Whole;
    LogBlock block;
    std::vector<qsizetype> lines; // of the chunk, that are in the block
    std::vector<qsizetype> found;
    const auto tryBlock = [&] {
        found.clear();
        if (expression.match(block, budget, found) == LogExpression::Effort::TooMuch)
            outcome = LogOutcome::TooCostly;
        for (const qsizetype each : found)
            hits[size_t(lines[size_t(each)])] = 1;
        block.clear();
        lines.clear();
    };
    for (qsizetype i = part.first; i < chunk.count() && !budget.hasExpired(); ++i) {
        if (!asked[size_t(i)] || chunk.entry(i).is(LogEntry::IsGap))
            continue;
        QByteArrayView line = lineOf(chunk, bytes, i);
        line = line.first(std::min(line.size(), longestTried));
        lines.push_back(i);
        if (chunk.entry(i).is(LogEntry::IsStyled))
            block.add(withoutStyles(line));
        else
            block.add(line);
        if (block.text.size() >= LogExpression::usualBlock)
            tryBlock();
    }
    if (budget.hasExpired())
        return LogOutcome::TooCostly;
    tryBlock();
    return outcome;
}

} // namespace hathora
