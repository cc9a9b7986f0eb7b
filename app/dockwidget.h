// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dockregistry.h"

#include <QDockWidget>

#include <chrono>
#include <optional>

namespace hathora {

/// A dock of the registry with its content; its title counts the rows of its table. A content that cannot be
/// seen asks nothing of the server, so all are made at once and can be spoken to before they are shown.
class DockWidget : public QDockWidget
{
    Q_OBJECT

public:
    DockWidget(const DockEntry &entry, Workbench &workbench, QWidget *parent);
    ~DockWidget() override;

    const QString &id() const { return m_entry.id; }
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

    bool isSeen() const; ///< not closed, behind another tab or in a minimised window

    /// Age of the oldest data on screen in it; absent while nothing has loaded.
    std::optional<std::chrono::milliseconds> dataAge() const;

    void bringUp(); ///< shown, in front of its tabs, with the focus

protected:
    void changeEvent(QEvent *event) override;

private:
    void retitle();

    const DockEntry &m_entry;
    DockContent m_content;
};

} // namespace hathora
