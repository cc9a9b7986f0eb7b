// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logbudget.h"

#include <QRegularExpression>

#include <vector>

namespace hathora {

/// Lines to try an expression on, in one text with line feeds between them.
struct LogBlock
{
    QString text;
    std::vector<qsizetype> starts; ///< of each line in it

    void add(QByteArrayView utf8);
    void clear();
    qsizetype count() const { return qsizetype(starts.size()); }
    QStringView line(qsizetype index) const;
};

/// Tries an expression on lines. Where the expression allows, many at once: starting the matcher costs more
/// than most lines do.
class LogExpression
{
public:
    static constexpr qsizetype usualBlock = 16 * 1024; ///< characters; more make some expressions slow

    explicit LogExpression(const QRegularExpression &expression);

    enum class Effort { Fine, TooMuch };
    /// Adds the numbers of the lines that match, ascending. TooMuch: not all lines were tried to the end.
    Effort match(const LogBlock &block, const LogBudget &budget, std::vector<qsizetype> &found) const;

private:
    QRegularExpressionMatch tryLine(QStringView line) const;
    Effort matchEach(const LogBlock &block, const LogBudget &budget, std::vector<qsizetype> &found) const;

    QRegularExpression m_expression;
    QRegularExpression m_ofBlock; ///< the same for many lines
    bool m_isForBlocks;
};

} // namespace hathora
