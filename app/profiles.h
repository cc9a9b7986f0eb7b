// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profile.h"

#include <QList>
#include <QObject>

#include <optional>

namespace hathora {

/// The user's profiles, kept in a JSON file of their own.
///
/// A file that cannot be read as profiles is put aside as FILE.bad and there are none.
class Profiles : public QObject
{
    Q_OBJECT

public:
    explicit Profiles(const QString &file, QObject *parent = nullptr);

    static QUrl publicServer();

    const QList<Profile> &all() const { return m_profiles; }
    std::optional<Profile> byId(const QString &id) const;
    std::optional<Profile> byName(const QString &name) const;

    /// The one signed in to last; empty when there was none.
    const QString &lastUsed() const { return m_lastUsed; }
    void setLastUsed(const QString &id);

    static QString newId();
    void add(Profile profile);           ///< its name is made unique
    void update(const Profile &profile); ///< the one with this id
    void remove(const QString &id);

    bool wasCorrupt() const { return m_wasCorrupt; }
    bool isSaved() const { return m_isSaved; } ///< the last change is on disk

Q_SIGNALS:
    void changed();

private:
    void load();
    void save();
    QString freeName(const QString &wanted, const QString &except) const;

    QString m_file;
    QList<Profile> m_profiles;
    QString m_lastUsed;
    bool m_wasCorrupt = false;
    bool m_isSaved = true;
};

} // namespace hathora
