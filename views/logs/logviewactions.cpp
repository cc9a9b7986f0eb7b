// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logviewactions.h"

#include "views/icons.h"
#include "views/localaction.h"
#include "views/logs/logview.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <array>

namespace hathora {

namespace {

constexpr auto wrapKey = "wrap";
constexpr auto numbersKey = "numbers";
constexpr auto timesKey = "times";
constexpr auto unfoldedKey = "unfolded";

struct TimesName
{
    LogTimes times;
    const char *key; ///< in settings
};

constexpr std::array<TimesName, 4> timesNames{{{LogTimes::Local, "local"},
                                               {LogTimes::Utc, "utc"},
                                               {LogTimes::Relative, "relative"},
                                               {LogTimes::None, "none"}}};

QString timesText(LogTimes times)
{
    switch (times) {
    case LogTimes::Local:
        return LogViewActions::tr("&Local time");
    case LogTimes::Utc:
        return LogViewActions::tr("&UTC");
    case LogTimes::Relative:
        return LogViewActions::tr("&Relative to the line that was clicked");
    case LogTimes::None:
        return LogViewActions::tr("&None");
    }
    return {};
}

} // namespace

LogViewActions::LogViewActions(LogView *view, const QString &prefix, QWidget *owner)
    : QObject(owner)
    , m_view(view)
    , m_prefix(prefix)
    , m_owner(owner)
    , m_follow(addToggle(QStringLiteral("follow"), tr("&Follow the end"), tr("Ctrl+End")))
    , m_wrap(addToggle(QStringLiteral("wrap"), tr("&Wrap lines"), tr("Alt+Z")))
    , m_numbers(addToggle(QStringLiteral("numbers"), tr("Line &numbers")))
    , m_unfold(add(QStringLiteral("unfold"), tr("Unfold or fold the fi&elds"), tr("Ctrl+E")))
    , m_unfoldAll(addToggle(QStringLiteral("unfoldAll"), tr("Unfold all f&ields"), tr("Ctrl+Shift+E")))
    , m_bookmark(add(QStringLiteral("bookmark"), tr("&Bookmark"), tr("Ctrl+F2")))
    , m_nextBookmark(add(QStringLiteral("nextBookmark"), tr("Ne&xt bookmark"), Qt::Key_F2))
    , m_previousBookmark(add(QStringLiteral("previousBookmark"), tr("Pre&vious bookmark"), tr("Shift+F2")))
    , m_nextError(add(QStringLiteral("nextError"), tr("Next e&rror"), Qt::Key_F8))
    , m_previousError(add(QStringLiteral("previousError"), tr("Previous err&or"), tr("Shift+F8")))
    , m_copy(add(QStringLiteral("copy"), tr("&Copy")))
    , m_selectAll(add(QStringLiteral("selectAll"), tr("Select &all")))
    , m_timesMenu(new QMenu(tr("&Times"), owner))
    , m_times(new QActionGroup(this))
{
    m_follow->setIcon(icon(Icon::Follow));
    m_follow->setChecked(view->follow() == LogView::Follow::On);
    m_wrap->setIcon(icon(Icon::Wrap));
    m_nextError->setIcon(icon(Icon::Error));
    m_copy->setIcon(icon(Icon::Copy));
    buildTimes();
    connectParts();
    update();
}

QAction *LogViewActions::add(const QString &name, const QString &text, const QKeySequence &shortcut)
{
    QAction *action = localAction(m_owner, m_prefix + u'.' + name, text, shortcut);
    m_owner->addAction(action);
    return action;
}

QAction *LogViewActions::addToggle(const QString &name, const QString &text, const QKeySequence &shortcut)
{
    QAction *action = add(name, text, shortcut);
    action->setCheckable(true);
    return action;
}

void LogViewActions::buildTimes()
{
    for (const TimesName &each : timesNames) {
        QAction *action =
            addToggle(QStringLiteral("times.") + QLatin1String(each.key), timesText(each.times));
        m_times->addAction(action);
        m_timesMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, times = each.times] { setTimes(times); });
    }
    m_timesMenu->setIcon(icon(Icon::Clock));
    setTimes(LogTimes::None); // most lines begin with their own
}

void LogViewActions::setTimes(LogTimes times)
{
    m_view->setTimes(times);
    for (qsizetype i = 0; i < qsizetype(timesNames.size()); ++i)
        m_times->actions().at(i)->setChecked(timesNames.at(std::size_t(i)).times == times);
}

void LogViewActions::connectParts()
{
    using Direction = LogView::Direction;
    using Fold = LogStanza::Fold;
    connect(m_follow, &QAction::toggled, this,
            [this](bool on) { m_view->setFollow(on ? LogView::Follow::On : LogView::Follow::Off); });
    connect(m_view, &LogView::followChanged, this,
            [this](LogView::Follow follow) { m_follow->setChecked(follow == LogView::Follow::On); });
    connect(m_wrap, &QAction::toggled, this,
            [this](bool on) { m_view->setWrap(on ? LogView::Wrap::On : LogView::Wrap::Off); });
    connect(m_numbers, &QAction::toggled, this,
            [this](bool on) { m_view->setNumbers(on ? LogNumbers::Shown : LogNumbers::Hidden); });
    connect(m_unfold, &QAction::triggered, m_view, &LogView::toggleFold);
    connect(m_unfoldAll, &QAction::toggled, this,
            [this](bool on) { m_view->foldAll(on ? Fold::Unfolded : Fold::Folded); });
    connect(m_bookmark, &QAction::triggered, m_view, &LogView::toggleBookmark);
    connect(m_nextBookmark, &QAction::triggered, this, [this] { m_view->goToBookmark(Direction::Forward); });
    connect(m_previousBookmark, &QAction::triggered, this,
            [this] { m_view->goToBookmark(Direction::Backward); });
    connect(m_nextError, &QAction::triggered, this, [this] { m_view->goToError(Direction::Forward); });
    connect(m_previousError, &QAction::triggered, this, [this] { m_view->goToError(Direction::Backward); });
    connect(m_copy, &QAction::triggered, m_view, &LogView::copy);
    connect(m_selectAll, &QAction::triggered, m_view, &LogView::selectAll);
    connect(m_view, &LogView::selectionChanged, this, &LogViewActions::update);
}

void LogViewActions::addTo(QMenu *menu) const
{
    menu->addActions({m_copy, m_selectAll});
    menu->addSeparator();
    menu->addActions({m_bookmark, m_nextBookmark, m_previousBookmark, m_nextError, m_previousError});
    menu->addSeparator();
    menu->addActions({m_unfold, m_unfoldAll, m_numbers});
    menu->addMenu(m_timesMenu);
}

QVariantMap LogViewActions::state() const
{
    QVariantMap state{{QLatin1String(wrapKey), m_wrap->isChecked()},
                      {QLatin1String(numbersKey), m_numbers->isChecked()},
                      {QLatin1String(unfoldedKey), m_unfoldAll->isChecked()}};
    for (const TimesName &each : timesNames) {
        if (each.times == m_view->times())
            state.insert(QLatin1String(timesKey), QLatin1String(each.key));
    }
    return state;
}

void LogViewActions::setState(const QVariantMap &state)
{
    m_wrap->setChecked(state.value(QLatin1String(wrapKey)).toBool());
    m_numbers->setChecked(state.value(QLatin1String(numbersKey)).toBool());
    m_unfoldAll->setChecked(state.value(QLatin1String(unfoldedKey)).toBool());
    LogTimes times = LogTimes::None;
    for (const TimesName &each : timesNames) {
        if (state.value(QLatin1String(timesKey)).toString() == QLatin1String(each.key))
            times = each.times;
    }
    setTimes(times);
}

void LogViewActions::update()
{
    const bool hasRows = m_view->rows() && m_view->rows()->count() > 0;
    for (QAction *action :
         {m_bookmark, m_nextBookmark, m_previousBookmark, m_nextError, m_previousError, m_selectAll})
        action->setEnabled(hasRows);
    m_unfold->setEnabled(m_view->currentRow() >= 0);
    m_copy->setEnabled(m_view->hasSelection());
}

} // namespace hathora
