// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

#include <atomic>
#include <memory>
#include <type_traits>

namespace hathora {

/// Work on a thread of the pool that can be told to stop. Whoever starts it anew, or goes, hears nothing more
/// of the one before, which ends by itself soon.
class Background
{
public:
    Background() = default;
    ~Background() { giveUp(); }
    Q_DISABLE_COPY(Background)

    /// `work(stop)` runs elsewhere; `done(what it gave)` in the thread of the context, unless given up.
    template <typename Work, typename Done>
    void start(QObject *context, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work, const std::atomic_bool &>;
        giveUp();
        m_stop = std::make_shared<std::atomic_bool>(false);
        const auto stop = m_stop;
        // Not then(): with a context it now and then never comes in Qt 6.4.
        auto *watcher = new QFutureWatcher<Value>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done, stop] {
            watcher->deleteLater();
            if (!*stop)
                done(watcher->result());
        });
        watcher->setFuture(QtConcurrent::run([work, stop] { return work(*stop); }));
    }

    void giveUp()
    {
        if (m_stop)
            *m_stop = true;
    }

private:
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace hathora
