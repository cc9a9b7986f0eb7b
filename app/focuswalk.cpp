// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focuswalk.h"

#include "app/dockwidget.h"

namespace hathora {

namespace {

bool isInSight(const QWidget &widget)
{
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        if (const auto *dock = qobject_cast<const DockWidget *>(each))
            return dock->isSeen();
    }
    return true;
}

/// What stands for another is not stopped at: that one is in the chain, too.
bool takesFocus(const QWidget &widget, const QWidget &window)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy() &&
           widget.isVisible() && widget.isEnabled() && widget.window() == &window && isInSight(widget);
}

} // namespace

QWidget *nextInSight(const QWidget &window, QWidget &from, FocusWay way)
{
    const auto step = [way](QWidget *widget) {
        return way == FocusWay::Next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *each = step(&from); each && each != &from; each = step(each)) {
        if (takesFocus(*each, window))
            return each;
    }
    return nullptr;
}

} // namespace hathora
