// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logsearchbar.h"

#include "models/format.h"
#include "views/logs/bufferseeker.h"
#include "views/logs/logview.h"
#include "views/logs/storeseeker.h"

#include <QToolButton>

#include <utility>

namespace hathora {

namespace {

constexpr auto caseKey = "case";

} // namespace

LogSearchBar::LogSearchBar(const QString &name, LogView *view, QWidget *parent)
    : SearchBar(name, tr("Search: text, /expression/, ! for lines without it"), parent)
    , m_view(view)
    , m_letterCase(addToggle(QStringLiteral("case"), QStringLiteral("Aa"), tr("Upper and lower case differ")))
{
    connect(this, &SearchBar::closed, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
}

LogSearchBar::~LogSearchBar() = default;

void LogSearchBar::setBuffer(LogBuffer *buffer)
{
    take(buffer ? std::make_unique<BufferSeeker>(*buffer) : nullptr);
    if (buffer)
        connect(buffer, &QObject::destroyed, m_seeker.get(), [this] { setBuffer(nullptr); });
}

void LogSearchBar::setFind(LogFind *find)
{
    take(find ? std::make_unique<StoreSeeker>(*find) : nullptr);
}

void LogSearchBar::take(std::unique_ptr<LogSeeker> seeker)
{
    m_current = 0;
    m_seeker = std::move(seeker);
    if (!m_seeker)
        return;
    connect(m_seeker.get(), &LogSeeker::finished, this, &LogSearchBar::finished);
    connect(m_seeker.get(), &LogSeeker::changed, this, &LogSearchBar::mark);
    if (isVisible())
        searchNow();
}

QVariantMap LogSearchBar::state() const
{
    return {{QLatin1String(caseKey), m_letterCase->isChecked()}};
}

void LogSearchBar::setState(const QVariantMap &state)
{
    m_letterCase->setChecked(state.value(QLatin1String(caseKey)).toBool());
}

LogTerm LogSearchBar::term() const
{
    return LogTerm::read(pattern(),
                         m_letterCase->isChecked() ? LogTerm::Case::Heeded : LogTerm::Case::Ignored);
}

void LogSearchBar::forget()
{
    if (m_seeker)
        m_seeker->stop();
    m_view->setHits({});
}

void LogSearchBar::search()
{
    if (!m_seeker)
        return;
    if (m_goesToFirst)
        tell(tr("Searching…"));
    m_seeker->start(term());
}

void LogSearchBar::finished()
{
    if (m_seeker->outcome() == LogOutcome::Invalid) {
        m_view->setHits({});
        return tell(tr("This is no regular expression."));
    }
    if (std::exchange(m_goesToFirst, false)) {
        // The first hit from the top of what is in sight on: what is read stays if it holds one.
        const qint64 top = m_view->topId();
        m_current = m_seeker->placeOf(top) >= 0 ? top : m_seeker->from(top, LogSeeker::Direction::Forward);
        goToCurrent();
    }
    mark();
}

void LogSearchBar::step(Step step)
{
    if (!m_seeker)
        return;
    const auto direction =
        step == Step::Next ? LogSeeker::Direction::Forward : LogSeeker::Direction::Backward;
    const qint64 hit = m_seeker->from(m_current > 0 ? m_current : m_view->topId(), direction);
    if (hit == 0)
        return;
    m_current = hit;
    goToCurrent();
    mark();
}

void LogSearchBar::goToCurrent()
{
    if (m_current > 0)
        m_view->goToRow(m_view->rows()->rowOf(m_current));
}

/// A text costs little; an expression only counts as affordable when it has come through.
void LogSearchBar::mark()
{
    const LogTerm wanted = term();
    const bool isCheap = wanted.syntax == LogTerm::Syntax::Text || m_seeker->outcome() == LogOutcome::Whole;
    m_view->setHits({isCheap ? wanted : LogTerm()});
    tell(countText());
}

QString LogSearchBar::countText() const
{
    const int count = int(m_seeker->count());
    if (m_seeker->outcome() == LogOutcome::TooCostly)
        return tr("Pattern too costly; %n lines found so far", nullptr, count);
    if (count == 0)
        return tr("Nothing found");
    const qsizetype place = m_seeker->placeOf(m_current);
    if (place < 0)
        return tr("%n lines", nullptr, count);
    return tr("%1 of %n lines", nullptr, count).arg(format::count(double(place) + 1));
}

} // namespace hathora
