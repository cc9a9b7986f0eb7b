// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/spans.h"

#include <algorithm>

namespace hathora {

double Spans::longest() const
{
    return m_spans.isEmpty() ? 0 : *std::max_element(m_spans.begin(), m_spans.end());
}

double Spans::quantile(double share) const
{
    if (m_spans.isEmpty())
        return 0;
    QList<double> sorted = m_spans;
    const auto nth = sorted.begin() + qMin(sorted.size() - 1, qsizetype(double(sorted.size()) * share));
    std::nth_element(sorted.begin(), nth, sorted.end());
    return *nth;
}

int Spans::countOver(double milliseconds) const
{
    return int(
        std::count_if(m_spans.begin(), m_spans.end(), [=](double span) { return span > milliseconds; }));
}

} // namespace hathora
