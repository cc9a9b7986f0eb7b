// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace hathora {

/// Copies secrets, and takes them from the clipboard again after a while if they are still there.
///
/// Clipboard managers are asked not to keep them. What was copied by somebody else since is left alone.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(std::chrono::milliseconds kept = std::chrono::seconds(30),
                             QObject *parent = nullptr);
    ~SecretClipboard() override; ///< nothing stays behind

    void copy(const QString &secret);

    /// Something that is no secret; what is there is not ours to forget any more.
    void copyOpen(const QString &text);

Q_SIGNALS:
    void forgotten();

private:
    void forget();

    QTimer m_timer;
    QString m_secret; ///< null while none of ours is on the clipboard
};

} // namespace hathora
