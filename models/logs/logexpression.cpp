// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logexpression.h"

#include <QStringDecoder>

#include <algorithm>

namespace hathora {

namespace {

/// Whether what a line matches is found among other lines, too: then nothing may look at where the text
/// begins and ends, look around, or take more than it can give back. A match over a line's end is harmless.
bool isForBlocks(const QString &pattern)
{
    static const QRegularExpression special(
        QStringLiteral(R"(\\[AzZGKRX]|\\[1-9gk]|\(\?(?!:)|\(\*|[*+?}]\+)"));
    return !special.match(pattern).hasMatch();
}

/// What was decoded is well-formed; to make sure of it again for each match would cost more than matching.
constexpr auto unchecked = QRegularExpression::DontCheckSubjectStringMatchOption;

} // namespace

void LogBlock::add(QByteArrayView utf8)
{
    starts.push_back(text.size());
    const qsizetype before = text.size();
    text.resize(before + utf8.size() + 1); // never more units than bytes
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QChar *end = decoder.appendToBuffer(text.data() + before, utf8);
    *end = u'\n';
    text.resize(end + 1 - text.constData());
}

void LogBlock::clear()
{
    text.resize(0); // its memory is used again
    starts.clear();
}

QStringView LogBlock::line(qsizetype index) const
{
    const qsizetype from = starts[size_t(index)];
    const qsizetype end = index + 1 < count() ? starts[size_t(index) + 1] : text.size();
    return QStringView(text).sliced(from, end - 1 - from);
}

LogExpression::LogExpression(const QRegularExpression &expression)
    : m_expression(expression)
    , m_ofBlock(expression.pattern(), expression.patternOptions() | QRegularExpression::MultilineOption)
    , m_isForBlocks(isForBlocks(expression.pattern()) && m_ofBlock.isValid())
{
    m_expression.optimize();
    m_ofBlock.optimize();
}

QRegularExpressionMatch LogExpression::tryLine(QStringView line) const
{
    return m_expression.match(line, 0, QRegularExpression::NormalMatch, unchecked);
}

LogExpression::Effort LogExpression::match(const LogBlock &block, const LogBudget &budget,
                                           std::vector<qsizetype> &found) const
{
    if (!m_isForBlocks)
        return matchEach(block, budget, found);
    const std::size_t before = found.size();
    for (qsizetype at = 0; at < block.text.size();) {
        const QRegularExpressionMatch match =
            m_ofBlock.match(block.text, at, QRegularExpression::NormalMatch, unchecked);
        if (!match.isValid()) { // given up: line by line it is known which one it was
            found.resize(before);
            return matchEach(block, budget, found);
        }
        if (!match.hasMatch())
            break;
        const auto behind =
            std::upper_bound(block.starts.cbegin(), block.starts.cend(), match.capturedStart());
        const qsizetype line = behind - block.starts.cbegin() - 1;
        const qsizetype end = behind == block.starts.cend() ? block.text.size() : *behind;
        if (match.capturedEnd() < end || tryLine(block.line(line)).hasMatch())
            found.push_back(line);
        at = end;
        if (budget.hasExpired())
            return Effort::TooMuch;
    }
    return budget.hasExpired() ? Effort::TooMuch : Effort::Fine;
}

/// One line may cost nearly a tenth of a second before the matcher gives up, so time is looked at after each.
LogExpression::Effort LogExpression::matchEach(const LogBlock &block, const LogBudget &budget,
                                               std::vector<qsizetype> &found) const
{
    Effort effort = Effort::Fine;
    for (qsizetype line = 0; line < block.count(); ++line) {
        const QRegularExpressionMatch match = tryLine(block.line(line));
        if (match.hasMatch())
            found.push_back(line);
        if (!match.isValid())
            effort = Effort::TooMuch;
        if (budget.hasExpired())
            return Effort::TooMuch;
    }
    return effort;
}

} // namespace hathora
