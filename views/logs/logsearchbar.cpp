// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logsearchbar.h"

#include "models/format.h"
#include "views/logs/logview.h"

#include <QToolButton>

#include <algorithm>
#include <utility>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr auto caseKey = "case";
constexpr auto expressionKey = "expression";

} // namespace

LogSearchBar::LogSearchBar(const QString &name, LogView *view, QWidget *parent)
    : SearchBar(name, tr("Search the log"), parent)
    , m_view(view)
    , m_letterCase(addToggle(QStringLiteral("case"), QStringLiteral("Aa"), tr("Upper and lower case differ")))
    , m_expression(addToggle(QStringLiteral("expression"), QStringLiteral(".*"), tr("Regular expression")))
{
    m_grown.setSingleShot(true);
    m_grown.setInterval(1s);
    connect(&m_grown, &QTimer::timeout, this, &LogSearchBar::searchNow);
    connect(this, &SearchBar::closed, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
}

void LogSearchBar::setBuffer(LogBuffer *buffer)
{
    if (m_buffer)
        m_buffer->disconnect(this);
    m_search.reset();
    m_current = 0;
    m_buffer = buffer;
    if (!buffer)
        return;
    m_search = std::make_unique<LogSearch>(*buffer);
    connect(m_search.get(), &LogSearch::finished, this, &LogSearchBar::finished);
    connect(buffer, &QAbstractItemModel::rowsInserted, this, &LogSearchBar::bufferGrew);
    connect(buffer, &QObject::destroyed, this, [this] { setBuffer(nullptr); });
    if (isVisible())
        searchNow();
}

QVariantMap LogSearchBar::state() const
{
    return {{QLatin1String(caseKey), m_letterCase->isChecked()},
            {QLatin1String(expressionKey), isExpression()}};
}

void LogSearchBar::setState(const QVariantMap &state)
{
    m_letterCase->setChecked(state.value(QLatin1String(caseKey)).toBool());
    m_expression->setChecked(state.value(QLatin1String(expressionKey)).toBool());
}

bool LogSearchBar::isExpression() const
{
    return m_expression->isChecked();
}

LogSearch::Case LogSearchBar::letterCase() const
{
    return m_letterCase->isChecked() ? LogSearch::Case::Heeded : LogSearch::Case::Ignored;
}

void LogSearchBar::forget()
{
    m_grown.stop();
    if (m_search)
        m_search->stop();
    m_view->setHits({});
}

void LogSearchBar::search()
{
    if (!m_search)
        return;
    if (m_goesToFirst)
        tell(tr("Searching…"));
    m_search->start(pattern(), isExpression() ? LogSearch::Syntax::Expression : LogSearch::Syntax::Text,
                    letterCase());
}

/// A pattern that was too costly once is not tried again by itself.
void LogSearchBar::bufferGrew()
{
    const bool isWanted = isVisible() && !pattern().isEmpty();
    if (isWanted && m_last == LogSearch::Outcome::Whole && !m_grown.isActive())
        m_grown.start();
}

void LogSearchBar::finished(LogSearch::Outcome outcome)
{
    m_last = outcome;
    if (outcome == LogSearch::Outcome::Invalid) {
        m_view->setHits({});
        return tell(tr("This is no regular expression."));
    }
    if (std::exchange(m_goesToFirst, false)) {
        // The first hit from the top of what is in sight on: what is read stays if it holds one.
        m_current = m_search->from(m_view->topId() - 1, LogSearch::Direction::Forward);
        goToCurrent();
    }
    mark(m_current);
}

void LogSearchBar::step(Step step)
{
    if (!m_search)
        return;
    const auto direction =
        step == Step::Next ? LogSearch::Direction::Forward : LogSearch::Direction::Backward;
    const qint64 from = m_current > 0 ? m_current : m_view->topId();
    const qint64 hit = m_search->from(from, direction);
    if (hit == 0)
        return;
    m_current = hit;
    goToCurrent();
    mark(hit);
}

void LogSearchBar::goToCurrent()
{
    if (m_current > 0)
        m_view->goToRow(m_view->rows()->rowOf(m_current));
}

void LogSearchBar::mark(qint64 current)
{
    m_current = current;
    LogHits hits;
    hits.letterCase = m_letterCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (!isExpression())
        hits.text = pattern();
    else if (m_last == LogSearch::Outcome::Whole)
        hits.expression = LogSearch::expressionOf(pattern(), LogSearch::Syntax::Expression, letterCase());
    m_view->setHits(hits);
    tell(countText(current));
}

QString LogSearchBar::countText(qint64 current) const
{
    const QList<qint64> &found = m_search->found();
    if (m_last == LogSearch::Outcome::TooCostly)
        return tr("Pattern too costly; %n lines found so far", nullptr, int(found.size()));
    const auto hit = std::lower_bound(found.cbegin(), found.cend(), current);
    if (found.isEmpty())
        return tr("Nothing found");
    if (hit == found.cend() || *hit != current)
        return tr("%n lines", nullptr, int(found.size()));
    return tr("%1 of %n lines", nullptr, int(found.size()))
        .arg(format::count(double(std::distance(found.cbegin(), hit) + 1)));
}

} // namespace hathora
