// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/activity.h"

#include <QObject>
#include <QThread>
#include <QUrl>

namespace hathora {

class Activity;

/// What a user changed on a server, kept from one run to the next: a file of JSON lines to which is only ever
/// added, written and read by a thread of its own. Several programs may write the same one at once.
///
/// Holds no secret, as no line of Activity does. A file that has grown large is put aside as FILE.1, the next
/// one as FILE.2, and none is ever removed. Where it cannot be written, it says so once and goes on.
class AuditTrail : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        qint64 fileSize = 16 * 1024 * 1024;
        int recalled = 2000; ///< lines
    };

    explicit AuditTrail(QString file, const Limits &limits, QObject *parent = nullptr);
    /// In a file of that profile's own; without one, as with a token of the environment, in one of that
    /// server's.
    AuditTrail(const QString &folder, const QString &profile, const QUrl &server);
    ~AuditTrail() override; ///< what was added is written first

    const QString &file() const { return m_file; }

    /// From now on what is changed there, and there what was kept.
    void keep(Activity &activity);

    void add(const ActivityEntry &entry);
    void recall(); ///< recalled() follows

Q_SIGNALS:
    void recalled(const QList<hathora::ActivityEntry> &oldestFirst); ///< the newest that were kept
    void failed(); ///< a line could not be written; once a run

private:
    void turnOver();
    void write(const QByteArray &line);
    void read();

    const QString m_file;
    const Limits m_limits;
    QThread m_thread;
    QObject *m_there;         ///< in the thread, and deleted when it ends
    bool m_hasFailed = false; ///< of the thread
};

} // namespace hathora
