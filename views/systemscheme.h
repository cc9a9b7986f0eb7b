// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

#include <optional>

class QDBusPendingCallWatcher;

namespace hathora {

/// What the desktop prefers, light or dark.
///
/// Asks the freedesktop settings portal and listens to it; Qt 6.4 cannot tell. Where no portal answers
/// or it has no preference, the palette that the platform gave the program decides.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    /// \a platformPalette is the palette before ours replaced it.
    explicit SystemScheme(const QPalette &platformPalette, QObject *parent = nullptr);

    Scheme scheme() const;

    /// The portal's number as a scheme; nothing for "no preference" and for numbers we don't know.
    static std::optional<Scheme> fromPortal(const QVariant &value);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void answered(QDBusPendingCallWatcher *watcher);
    void prefer(std::optional<Scheme> portal);

    Scheme m_platform;
    std::optional<Scheme> m_portal;
};

} // namespace hathora
