// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/result.h"
#include "models/recordmodel.h"
#include "models/refresher.h"

namespace hathora {

/// How well a store knows what it is about.
enum class StoreState {
    Empty,   ///< never asked
    Loading, ///< asked, and nothing has come yet
    Fresh,
    Stale,  ///< there are rows, but they are older than two periods or the last attempt failed
    Failed, ///< the last attempt failed and there is nothing to show
};

/// What one entity in one scope is known to be: fed by a refresher, with a state and the last error.
///
/// A store is never pointed at another scope; it is replaced, and its end stops its calls.
class Store : public QObject
{
    Q_OBJECT

public:
    Store(RefreshTimes times, Pace &pace, QObject *parent = nullptr);

    StoreState state() const;
    const std::optional<Error> &lastError() const { return m_lastError; } ///< of the last attempt
    std::optional<std::chrono::milliseconds> age() const; ///< since the last success, by a monotonic clock
    bool hasLoaded() const { return m_loadedAt.isValid(); }

    [[nodiscard]] Watch watch() { return m_refresher.watch(); }
    void invalidate() { m_refresher.invalidate(); }
    void refresh() { m_refresher.refresh(); }
    Refresher &refresher() { return m_refresher; }

Q_SIGNALS:
    void stateChanged();
    void refreshed(); ///< after each success, changed or not

protected:
    virtual void ask() = 0; ///< ends in succeeded() or failed(), later
    void succeeded();
    void failed(const Error &error);
    bool trusts() const { return m_refresher.trusts(); }

private:
    void begin();
    void announce();

    Refresher m_refresher;
    QElapsedTimer m_loadedAt;
    QTimer m_ageing;
    std::optional<Error> m_lastError;
    StoreState m_announced = StoreState::Empty;
};

/// A store of rows of one record type that one call answers whole.
template <typename Record, typename Key>
class RecordStore : public Store
{
public:
    using Model = RecordModel<Record, Key>;

    RecordStore(const QList<Column<Record>> &columns, typename Model::KeyOf keyOf,
                typename Model::JsonOf jsonOf, RefreshTimes times, Pace &pace, QObject *parent = nullptr)
        : Store(times, pace, parent)
        , m_model(columns, keyOf, jsonOf)
    {
    }

    Model &model() { return m_model; }
    const Model &model() const { return m_model; }

protected:
    void take(const Result<QList<Record>> &answer)
    {
        if (!answer)
            return failed(answer.error());
        if (trusts())
            m_model.merge(*answer);
        succeeded();
    }

private:
    Model m_model;
};

} // namespace hathora
