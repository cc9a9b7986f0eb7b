// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/outline.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>

#include <atomic>
#include <memory>

namespace hathora {

/// Finds the values of a JSON text whose key or text holds some letters, in upper or lower case; away from
/// the GUI thread. In secrets nothing is found.
class JsonSearch : public QObject
{
    Q_OBJECT

public:
    explicit JsonSearch(QObject *parent = nullptr);
    ~JsonSearch() override;

    void start(const JsonOutline &outline, const QList<int> &secrets, const QString &letters);
    void stop(); ///< and forgets what was found

    const QList<int> &found() const { return m_found; } ///< in reading order

Q_SIGNALS:
    void finished();

private:
    using Stop = std::shared_ptr<std::atomic_bool>;

    static QList<int> search(const JsonOutline &outline, const QList<int> &secrets, const QString &letters,
                             const Stop &stop);
    void done();

    QFutureWatcher<QList<int>> m_watcher;
    Stop m_stop;
    QList<int> m_found;
};

} // namespace hathora
