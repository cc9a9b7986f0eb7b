// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <functional>

class QIODevice;

namespace hathora {

/// Writes a file away from the GUI thread. It is there whole or not at all.
///
/// Emits one of its signals, then deletes itself.
class FileSave : public QObject
{
    Q_OBJECT

public:
    /// \a write puts the content into a device, in another thread: what it uses must be its own.
    using Write = std::function<void(QIODevice &)>;

    FileSave(QString path, const Write &write, QObject *parent);
    ~FileSave() override; ///< waits for the file

Q_SIGNALS:
    void written(const QString &path);
    void failed(const QString &path);

private:
    void done();

    QString m_path;
    QFutureWatcher<bool> m_watcher;
};

} // namespace hathora
