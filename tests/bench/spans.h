// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace hathora {

/// Spans of time, in milliseconds, and what to say of all of them.
class Spans
{
public:
    void add(double span) { m_spans.append(span); }
    void clear() { m_spans.clear(); }

    qsizetype count() const { return m_spans.size(); }
    double longest() const;              ///< 0 when there is none
    double quantile(double share) const; ///< 0.99 for the 99th percentile; 0 when there is none
    int countOver(double milliseconds) const;

private:
    QList<double> m_spans;
};

} // namespace hathora
