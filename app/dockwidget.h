// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataage.h"
#include "app/dockregistry.h"

#include <QDockWidget>

#include <optional>

namespace hathora {

/// A dock of the registry with its content; its title counts what its table is about. A content that cannot
/// be seen asks nothing of the server, so all are made at once and can be spoken to before they are shown.
class DockWidget : public QDockWidget
{
    Q_OBJECT

public:
    DockWidget(const DockEntry &entry, Workbench &workbench, QWidget *parent);
    ~DockWidget() override;

    const QString &id() const { return m_entry.id; }
    QString entryTitle() const { return m_entry.translatedTitle(); } ///< without a count
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

    bool isSeen() const; ///< not closed, behind another tab or in a minimised window

    std::optional<DataAge> dataAge() const; ///< absent while nothing has loaded

    void bringUp(); ///< shown, in front of its tabs, with the focus

protected:
    void changeEvent(QEvent *event) override;

private:
    void retitle();

    const DockEntry &m_entry;
    DockContent m_content;
};

} // namespace hathora
