// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/history.h"

#include "models/history/historykeeper.h"

#include <QDateTime>

namespace hathora {

using namespace std::chrono_literals;

History::History(const HistoryPlace &place, const HistoryLimits &limits, QObject *parent)
    : QObject(parent)
    , m_there(new QObject)
    , m_keeper(std::make_unique<HistoryKeeper>(place, limits))
{
    m_thread.setObjectName(QStringLiteral("history"));
    m_there->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    later([](HistoryKeeper &keeper) { keeper.begin(); });
    connect(&m_pruning, &QTimer::timeout, this, &History::prune);
    m_pruning.start(1h);
    prune();
}

History::~History()
{
    QMetaObject::invokeMethod(m_there, [this] {
        m_keeper.reset(); // its connection belongs to that thread
        m_thread.quit();
    });
    m_thread.wait();
}

/// Does the work in the thread, and tells here how the keeper is afterwards.
template <typename Work>
void History::later(Work work)
{
    QMetaObject::invokeMethod(m_there, [this, work] {
        work(*m_keeper);
        QMetaObject::invokeMethod(this, [this, health = m_keeper->health()] { hear(health); });
    });
}

void History::record(const HistoryRecord &record)
{
    later([record](HistoryKeeper &keeper) { keeper.write(record); });
}

void History::ask(const HistoryQuery &query)
{
    later([this, query](HistoryKeeper &keeper) {
        const HistoryAnswer answer = keeper.read(query);
        QMetaObject::invokeMethod(this, [this, answer] { Q_EMIT answered(answer); });
    });
}

void History::record(const CurveRecord &record)
{
    later([record](HistoryKeeper &keeper) { keeper.write(record); });
}

void History::ask(const CurveQuery &query)
{
    later([this, query](HistoryKeeper &keeper) {
        const CurveAnswer answer = keeper.read(query);
        QMetaObject::invokeMethod(this, [this, answer] { Q_EMIT curvesAnswered(answer); });
    });
}

void History::forget()
{
    later([this](HistoryKeeper &keeper) {
        keeper.forget();
        QMetaObject::invokeMethod(this, [this] { Q_EMIT forgotten(); });
    });
}

void History::prune()
{
    later([now = QDateTime::currentMSecsSinceEpoch()](HistoryKeeper &keeper) { keeper.prune(now); });
}

void History::hear(const HistoryHealth &health)
{
    if (health == m_health)
        return;
    m_health = health;
    Q_EMIT healthChanged(health);
}

} // namespace hathora
