// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemtray.h"

#include "views/plaintext.h"

namespace hathora {

namespace {

constexpr int longestNotice = 400;

} // namespace

QString noticeText(const QString &text)
{
    QString harmless = plain(text, longestNotice);
    harmless.replace(u'<', QChar(0x2039)); // ‹
    harmless.replace(u'>', QChar(0x203A)); // ›
    harmless.replace(u'&', QChar(0xFF06)); // ＆
    return harmless;
}

SystemTray::SystemTray(QObject *parent)
    : Desktop(parent)
{
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Desktop::noticeClicked);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT activated();
    });
}

bool SystemTray::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::setState(TrayState state, const QString &words)
{
    if (std::exchange(m_state, state) != state)
        m_icon.setIcon(trayIcon(state));
    if (m_icon.toolTip() != words)
        m_icon.setToolTip(words);
    if (!m_icon.isVisible() && isThere())
        m_icon.show();
}

void SystemTray::setMenu(QMenu *menu)
{
    m_icon.setContextMenu(menu);
}

void SystemTray::notify(const QString &title, const QString &text)
{
    if (m_icon.isVisible() && QSystemTrayIcon::supportsMessages())
        m_icon.showMessage(noticeText(title), noticeText(text), m_icon.icon());
}

} // namespace hathora
