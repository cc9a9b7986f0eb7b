// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace hathora {

class StateOverlay;
class Store;

/// Shows on an overlay how well a store knows what it is about. Child of the overlay.
class StoreFace : public QObject
{
    Q_OBJECT

public:
    /// One sentence for each face; an action is the text of its button, or empty.
    struct Words
    {
        QString unchosen; ///< there is no store: what to choose
        QString loading;
        QString empty;
        QString emptyAction;
        QString failed;        ///< what failed; why follows from the error
        QString filtered = {}; ///< there is data, but the filter hides all of it
    };

    /// How much of what the store has is there to be seen.
    enum class Amount { Nothing, AllHidden, Something };
    using Measure = std::function<Amount()>;

    StoreFace(StateOverlay *overlay, Words words);

    /// Without a store what there is counts as fresh; without a measure nothing is chosen.
    void setStore(Store *store, Measure measure);
    void setWords(Words words);

    /// The amount may have changed. Takes effect when the event loop is reached: a merge is many changes.
    void updateSoon();

Q_SIGNALS:
    void actionRequested();      ///< of the empty face
    void clearFilterRequested(); ///< of the face of a filter that hides all

private:
    void update();
    void showAbsence(Amount amount);
    void showStale();
    void retry();
    void act();

    StateOverlay *m_overlay;
    Words m_words;
    QPointer<Store> m_store;
    Measure m_measure;
    QTimer m_soon;
    QTimer m_patience; ///< before old data without an error is called stale: mostly the answer is on its way
    bool m_offersClear = false;
};

} // namespace hathora
