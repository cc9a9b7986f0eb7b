// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/jsonsearch.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace hathora {

JsonSearch::JsonSearch(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &JsonSearch::done);
}

JsonSearch::~JsonSearch()
{
    stop();
}

void JsonSearch::start(const JsonOutline &outline, const QList<int> &secrets, const QString &letters)
{
    stop();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(&JsonSearch::search, outline, secrets, letters, m_stop));
}

void JsonSearch::stop()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    m_watcher.setFuture({});
    m_found.clear();
}

QList<int> JsonSearch::search(const JsonOutline &outline, const QList<int> &secrets, const QString &letters,
                              const Stop &stop)
{
    QList<int> found;
    for (int value = 0; value < outline.count() && !*stop; ++value) {
        const bool isSecret = std::binary_search(secrets.begin(), secrets.end(), value);
        if (outline.key(value).contains(letters, Qt::CaseInsensitive) ||
            (!isSecret && outline.text(value).contains(letters, Qt::CaseInsensitive)))
            found.append(value);
    }
    return found;
}

void JsonSearch::done()
{
    if (!m_stop)
        return; // stopped: nobody waits for it
    m_found = m_watcher.result();
    m_stop.reset();
    Q_EMIT finished();
}

} // namespace hathora
