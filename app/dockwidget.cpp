// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"

#include "views/sightwatch.h"
#include "views/tablepane.h"

#include <QAction>
#include <QEvent>
#include <QLocale>

namespace hathora {

DockWidget::DockWidget(const DockEntry &entry, Workbench &workbench, QWidget *parent)
    : QDockWidget(entry.translatedTitle(), parent)
    , m_entry(entry)
    , m_content(entry.make(workbench))
{
    setWidget(m_content.widget);
    setObjectName(entry.id);
    setAccessibleName(entry.translatedTitle());
    toggleViewAction()->setIcon(icon(entry.icon));
    // Qt shows a dock behind its tabs, where nobody sees that it came.
    connect(toggleViewAction(), &QAction::triggered, this, [this](bool shown) {
        if (shown)
            bringUp();
    });
    toggleViewAction()->setObjectName(entry.id + QStringLiteral(".show"));
    if (m_content.table) {
        connect(m_content.table, &TablePane::shownChanged, this, &DockWidget::retitle);
        connect(m_content.table, &TablePane::countChanged, this, &DockWidget::retitle);
    }
    retitle();
}

/// The table loses its rows once more while the content goes, when this is no DockWidget any more.
DockWidget::~DockWidget()
{
    if (m_content.table)
        m_content.table->disconnect(this);
}

QVariantMap DockWidget::viewState() const
{
    return m_content.state ? m_content.state() : QVariantMap();
}

void DockWidget::setViewState(const QVariantMap &state)
{
    if (m_content.setState)
        m_content.setState(state);
}

bool DockWidget::isSeen() const
{
    const auto *watch = m_content.widget->findChild<SightWatch *>();
    return watch && watch->isSeen();
}

/// By the content's own watch, which Qt finds before those of its parts: a chart or a panel inside has a
/// period of its own, and its age would be taken for that of the rows.
std::optional<DataAge> DockWidget::dataAge() const
{
    const auto *watch = m_content.widget->findChild<SightWatch *>();
    const std::optional<std::chrono::milliseconds> age = watch ? watch->age() : std::nullopt;
    if (!age)
        return {};
    return DataAge{m_entry.translatedTitle(), *age,
                   watch->isOverdue() ? DataAge::Standing::Overdue : DataAge::Standing::InTime};
}

void DockWidget::bringUp()
{
    show();
    raise();
    // A dock that was hidden gets its tab only now, and cannot be raised before.
    QMetaObject::invokeMethod(this, &QWidget::raise, Qt::QueuedConnection);
    m_content.widget->setFocus(Qt::OtherFocusReason);
}

void DockWidget::retitle()
{
    const QString title = m_entry.translatedTitle();
    const int count = m_content.table ? m_content.table->count() : 0;
    setWindowTitle(count > 0 ? title + QStringLiteral("  ") + QLocale().toString(count) : title);
}

void DockWidget::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retitle();
    // Qt copies the title; a menu wants none of the count.
    if (event->type() == QEvent::WindowTitleChange)
        toggleViewAction()->setText(m_entry.translatedTitle());
}

} // namespace hathora
