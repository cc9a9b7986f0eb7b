// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace hathora {

namespace {

constexpr QLatin1StringView service("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView path("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView interface("org.freedesktop.portal.Settings");
constexpr QLatin1StringView appearance("org.freedesktop.appearance");
constexpr QLatin1StringView colorScheme("color-scheme");

} // namespace

SystemScheme::SystemScheme(const QPalette &platformPalette, QObject *parent)
    : QObject(parent)
    , m_platform(Theme::of(platformPalette).scheme)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    auto question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &SystemScheme::answered);
}

Scheme SystemScheme::scheme() const
{
    return m_portal.value_or(m_platform);
}

std::optional<Scheme> SystemScheme::fromPortal(const QVariant &value)
{
    // Read() wraps its answer in a variant once more than SettingChanged does.
    if (value.metaType() == QMetaType::fromType<QDBusVariant>())
        return fromPortal(value.value<QDBusVariant>().variant());
    switch (value.toUInt()) {
    case 1:
        return Scheme::Dark;
    case 2:
        return Scheme::Light;
    default:
        return std::nullopt;
    }
}

void SystemScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        prefer(fromPortal(value.variant()));
}

void SystemScheme::answered(QDBusPendingCallWatcher *watcher)
{
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    if (!reply.isError())
        prefer(fromPortal(reply.value().variant()));
    watcher->deleteLater();
}

void SystemScheme::prefer(std::optional<Scheme> portal)
{
    const Scheme before = scheme();
    m_portal = portal;
    if (scheme() != before)
        Q_EMIT changed();
}

} // namespace hathora
