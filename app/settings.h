// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/prices.h"
#include "models/history/historyvalues.h"
#include "views/themecontroller.h"

#include <QMap>
#include <QString>

#include <memory>

class QSettings;

namespace hathora {

/// What the user chose about the program itself, typed. Never anything secret.
///
/// A damaged file is put aside as FILE.bad, and the defaults hold.
class Settings
{
public:
    explicit Settings(const QString &file);
    ~Settings();

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// Language code as in `de`; empty follows the system.
    QString language() const;
    void setLanguage(const QString &language);

    bool isLive() const;
    void setLive(bool live);

    Prices prices() const; ///< those that are no price are the assumed ones
    void setPrices(const Prices &prices);

    QString connectPattern() const; ///< of rooms/connectcommand
    void setConnectPattern(const QString &pattern);

    /// Whether what the program sees is kept from one run to the next.
    bool keepsHistory() const;
    void setKeepsHistory(bool keeps);

    /// The applications whose logs are recorded, and how much is kept of all of them: bytes.
    QList<HistoryScope> recorded() const;
    void setRecorded(const QList<HistoryScope> &scopes);
    qint64 mostRecorded() const;
    void setMostRecorded(qint64 bytes);

    /// The user's own keys by the names of actions, in portable form; an empty one is none.
    QMap<QString, QString> shortcuts() const;
    void setShortcuts(const QMap<QString, QString> &shortcuts);

private:
    std::unique_ptr<QSettings> m_values;
};

} // namespace hathora
