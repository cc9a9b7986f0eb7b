// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop.h"

#include <QSystemTrayIcon>

#include <optional>

namespace hathora {

/// The desktop as Qt knows it. A tray that comes later, as at the start of a desktop, is found at the next
/// change.
class SystemTray final : public Desktop
{
    Q_OBJECT

public:
    explicit SystemTray(QObject *parent = nullptr);

    bool isThere() const override;
    void setState(TrayState state, const QString &words) override;
    void setMenu(QMenu *menu) override;
    void notify(const QString &title, const QString &text) override;

private:
    QSystemTrayIcon m_icon;
    std::optional<TrayState> m_state;
};

/// Text for a notice: most desktops parse markup in it, some show it as it comes, and which of them is at
/// work nobody tells. What could begin markup becomes a sign that looks like it, which both show.
QString noticeText(const QString &text);

} // namespace hathora
