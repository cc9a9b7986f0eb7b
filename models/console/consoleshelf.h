// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/consoleinput.h"
#include "models/console/shelfmodel.h"

#include <QObject>

namespace hathora {

/// What the console remembers from one start to the next: what was sent lately, newest first, and what was
/// marked as a favourite. Holds no secrets: what is named in consolesecrets.h does not get in.
class ConsoleShelf : public QObject
{
    Q_OBJECT

public:
    static constexpr int longestHistory = 100;
    static constexpr int mostFavourites = 100;

    using QObject::QObject;

    /// False, and empty, when that is nothing of ours.
    [[nodiscard]] bool read(const QByteArray &json);
    QByteArray json() const;

    /// KeyRole is what entry() and remove() take.
    ShelfModel &history() { return m_history; }
    ShelfModel &favourites() { return m_favourites; }
    std::optional<ConsoleInput> entry(const QString &key) const; ///< of either

    void remember(const ConsoleInput &input, const QString &address, int status);
    void addFavourite(const ConsoleInput &input, const QString &address);
    void remove(const QString &key); ///< from either
    /// The favourite that asks the same, secrets aside; empty if there is none.
    QString favouriteFor(const ConsoleInput &input) const;

Q_SIGNALS:
    void changed();

private:
    ShelfModel m_history{longestHistory};
    ShelfModel m_favourites{mostFavourites};
};

} // namespace hathora
