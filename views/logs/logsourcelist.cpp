// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logsourcelist.h"

#include "models/logs/logdesk.h"
#include "views/localaction.h"
#include "views/logs/logsourcedelegate.h"

#include <QAction>

namespace hathora {

LogSourceList::LogSourceList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("logs.sources"));
    setAccessibleName(tr("Processes that are followed"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *delegate = new LogSourceDelegate(this);
    delegate->setCompact(true);
    setItemDelegate(delegate);
    setModel(&m_sources);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    add(QStringLiteral("onlyThis"), tr("Show &only this one"), Qt::Key_Return, &LogSourceList::showOnlyThis);
    add(QStringLiteral("showAll"), tr("Show &all"), {}, &LogSourceList::showAll);
    add(QStringLiteral("retry"), tr("&Try again"), {}, &LogSourceList::retry);
    m_recall = add(QStringLiteral("recall"), tr("Show what was &recorded"), {}, &LogSourceList::recall);
    add(QStringLiteral("remove"), tr("&Stop following"), QKeySequence::Delete, &LogSourceList::remove);
    connect(&m_sources, &LogSources::renamed, this, &LogSourceList::sourcesChanged);
    connect(&m_sources, &QAbstractItemModel::rowsRemoved, this, &LogSourceList::sourcesChanged);
    connect(&m_sources, &QAbstractItemModel::dataChanged, this, &LogSourceList::updateActions);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &LogSourceList::updateActions);
    updateActions();
}

QAction *LogSourceList::add(const QString &name, const QString &text, const QKeySequence &shortcut,
                            void (LogSourceList::*run)())
{
    QAction *action = localAction(this, QStringLiteral("logs.source.") + name, text, shortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void LogSourceList::setDesk(LogDesk *desk)
{
    m_desk = desk;
    m_sources.setDesk(desk);
}

int LogSourceList::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_sources.sourceAt(index.row()) : -1;
}

void LogSourceList::remove()
{
    if (current() >= 0)
        m_desk->members().remove(m_desk->feed().source(current()).process);
}

void LogSourceList::recall()
{
    if (current() >= 0)
        m_desk->recall({current()});
}

void LogSourceList::updateActions()
{
    m_recall->setEnabled(m_desk && m_desk->recallable().contains(current()));
}

void LogSourceList::showOnlyThis()
{
    if (current() >= 0)
        m_desk->showOnly(current());
}

void LogSourceList::showAll()
{
    if (m_desk)
        m_desk->showAll();
}

void LogSourceList::retry()
{
    if (current() >= 0)
        m_desk->feed().retry(current());
}

} // namespace hathora
