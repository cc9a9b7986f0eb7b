// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profile.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QFileSystemWatcher;
class QJsonObject;

namespace hathora {

/// A profile as it is kept, and back; nothing for what is none.
QJsonObject profileJson(const Profile &profile);
std::optional<Profile> profileOf(const QJsonObject &json);

/// The wished name, with a number where one of the others has it.
QString freeProfileName(const QString &wanted, const QList<Profile> &others);

/// The user's profiles, kept in a JSON file of their own. Several programs may have it open: each change is
/// made to what the file holds by then, and those of others are heard of.
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
    void changed(); ///< here or by another program

private:
    struct Content
    {
        QList<Profile> profiles;
        QString lastUsed;
        bool isWhole = false; ///< nothing in it is strange to us
    };

    static Content contentOf(const QByteArray &bytes);
    void load();
    void change(const std::function<void()> &apply);
    void takeOver();
    void look();
    void watch();
    void save();
    QString freeName(const QString &wanted, const QString &except) const;

    QString m_file;
    QList<Profile> m_profiles;
    QString m_lastUsed;
    bool m_wasCorrupt = false;
    bool m_isSaved = true;
    QByteArray m_bytes; ///< of the file, as it was read or written last
    QFileSystemWatcher *m_watcher;
    QTimer m_soon; ///< a change of a file comes as several
};

} // namespace hathora
