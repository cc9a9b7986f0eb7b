// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/localaction.h"

#include "views/icons.h"
#include "views/spacing.h"

#include <QAction>
#include <QToolButton>

namespace hathora {

namespace {

QToolButton *flatButton(const QString &name, const QString &help)
{
    auto *button = new QToolButton; // whose bar it is given to
    button->setObjectName(name);
    button->setAccessibleName(help);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(spacing::controlHeight, spacing::controlHeight);
    return button;
}

} // namespace

QAction *localAction(QWidget *view, const QString &name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, view);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QToolButton *barButton(QAction *action)
{
    QToolButton *button =
        flatButton(action->objectName() + QStringLiteral("Button"), action->text().remove(u'&'));
    button->setDefaultAction(action);
    return button;
}

QToolButton *menuButton(const QString &name, const QString &help)
{
    QToolButton *button = flatButton(name, help);
    button->setIcon(icon(Icon::More));
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

} // namespace hathora
