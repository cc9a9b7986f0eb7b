// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/viewmenu.h"

#include "views/icons.h"
#include "views/localaction.h"
#include "views/plaintext.h"
#include "views/savedviews.h"
#include "views/tablepane.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QToolButton>

namespace hathora {

namespace {

/// As a menu shows it: without keys of its own.
QString menuText(const QString &name)
{
    return plainLine(name).replace(u'&', QStringLiteral("&&"));
}

} // namespace

ViewMenu::ViewMenu(TablePane &pane, SavedViews &views)
    : QMenu(tr("Saved views"), &pane)
    , m_pane(pane)
    , m_views(views)
    , m_save(localAction(&pane, pane.name() + QStringLiteral(".saveView"), tr("&Save this view…")))
    , m_deletions(new QMenu(tr("&Delete"), this))
{
    setObjectName(pane.name() + QStringLiteral(".views"));
    setAccessibleName(tr("Saved views"));
    m_deletions->setObjectName(pane.name() + QStringLiteral(".viewDeletions"));
    QToolButton *button = menuButton(pane.name() + QStringLiteral(".viewsButton"), tr("Saved views"));
    button->setIcon(hathora::icon(Icon::Favourite));
    setPlainToolTip(button, tr("Saved views"));
    button->setMenu(this);
    pane.bar()->addWidget(button);
    pane.addAction(m_save);
    connect(this, &QMenu::aboutToShow, this, &ViewMenu::fill);
    connect(m_save, &QAction::triggered, this, &ViewMenu::askForName);
}

void ViewMenu::fill()
{
    clear();
    m_deletions->clear();
    addChoices();
    addSeparator();
    addAction(m_save);
    addMenu(m_deletions);
    addDeletions();
}

void ViewMenu::addChoices()
{
    const SavedViews::OfTable views = m_views.of(m_pane.name());
    for (auto view = views.cbegin(); view != views.cend(); ++view) {
        QAction *action = addAction(menuText(view.key()));
        connect(action, &QAction::triggered, &m_pane, [this, state = *view] { m_pane.setViewState(state); });
    }
    if (views.isEmpty())
        addAction(tr("Nothing saved yet"))->setEnabled(false);
}

void ViewMenu::addDeletions()
{
    const QStringList names = m_views.of(m_pane.name()).keys();
    for (const QString &name : names) {
        QAction *action = m_deletions->addAction(menuText(name));
        connect(action, &QAction::triggered, &m_views, [this, name] { m_views.remove(m_pane.name(), name); });
    }
    m_deletions->setEnabled(!names.isEmpty());
}

void ViewMenu::askForName()
{
    auto *dialog = new QInputDialog(&m_pane);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("dialog.viewName"));
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Filter, columns and sorting are kept under this name:"));
    connect(dialog, &QInputDialog::textValueSelected, &m_views,
            [this](const QString &name) { m_views.keep(m_pane.name(), name, m_pane.viewState()); });
    dialog->open();
}

} // namespace hathora
