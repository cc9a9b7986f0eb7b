// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storeface.h"

#include "models/store.h"
#include "views/errortext.h"
#include "views/stateoverlay.h"

#include <algorithm>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds soonest = 100ms; ///< a timer may be early
constexpr auto moment = 1s; ///< so long what has just become old may still be followed by an answer

/// A request that fails is repeated with growing pauses, and until the last of them the store knows of no
/// failure: somebody who looks should, when the answer is not there some time after it was due.
std::chrono::milliseconds late(Store &store)
{
    return store.refresher().interval() + 2s;
}

bool isLate(Store &store)
{
    return store.refresher().isPolling() && store.refresher().isAsking() &&
           store.age().value_or(0ms) >= late(store);
}

} // namespace

StoreFace::StoreFace(StateOverlay *overlay, Words words)
    : QObject(overlay)
    , m_overlay(overlay)
    , m_words(std::move(words))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    m_patience.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &StoreFace::update);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_store && m_store->state() == StoreState::Fresh)
            update();
        else
            showStale();
    });
    connect(overlay, &StateOverlay::retryRequested, this, &StoreFace::retry);
    connect(overlay, &StateOverlay::actionRequested, this, &StoreFace::act);
    update();
}

void StoreFace::setStore(Store *store, Measure measure)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    m_measure = std::move(measure);
    m_patience.stop();
    if (store) {
        connect(store, &Store::stateChanged, this, &StoreFace::update);
        connect(store, &Store::refreshed, this, &StoreFace::updateSoon);
    }
    update();
}

void StoreFace::setWords(Words words)
{
    m_words = std::move(words);
    update();
}

void StoreFace::updateSoon()
{
    m_soon.start();
}

void StoreFace::update()
{
    m_soon.stop();
    if (!m_measure)
        return m_overlay->showEmpty(m_words.unchosen);
    if (!m_store)
        return showAbsence(m_measure());
    const StoreState state = m_store->state();
    if (state != StoreState::Stale)
        m_patience.stop();
    switch (state) {
    case StoreState::Empty:
    case StoreState::Loading:
        m_overlay->showLoading(m_words.loading);
        break;
    case StoreState::Failed:
        m_overlay->showFailed(m_words.failed,
                              m_store->lastError() ? judgementText(*m_store->lastError()) : QString());
        break;
    case StoreState::Fresh:
        if (isLate(*m_store)) {
            showStale();
        } else {
            showAbsence(m_measure());
            m_patience.start(std::max(late(*m_store) - m_store->age().value_or(0ms), soonest));
        }
        break;
    case StoreState::Stale:
        if (m_store->lastError() || m_overlay->face() == StateOverlay::Face::Stale) {
            showStale();
        } else {
            showAbsence(m_measure());
            m_patience.start(moment);
        }
        break;
    }
}

void StoreFace::showAbsence(Amount amount)
{
    m_offersClear = amount == Amount::AllHidden;
    if (amount == Amount::Something)
        m_overlay->showContent();
    else if (m_offersClear)
        m_overlay->showEmpty(m_words.filtered, tr("Clear filter"));
    else
        m_overlay->showEmpty(m_words.empty, m_words.emptyAction);
}

void StoreFace::showStale()
{
    if (!m_store || (m_store->state() != StoreState::Stale && !isLate(*m_store)))
        return;
    const QString silence = m_store->refresher().isAsking()
                                ? tr("No newer answer yet; it is asked for again.")
                                : tr("There was no newer answer.");
    const QString reason = m_store->lastError() ? judgementText(*m_store->lastError()) : silence;
    const std::chrono::milliseconds age = m_store->age().value_or(0ms);
    m_overlay->showStale(reason, QDateTime::currentDateTimeUtc().addMSecs(-age.count()));
}

void StoreFace::retry()
{
    if (m_store)
        m_store->refresh();
}

void StoreFace::act()
{
    if (m_offersClear)
        Q_EMIT clearFilterRequested();
    else
        Q_EMIT actionRequested();
}

} // namespace hathora
