// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/icons.h"

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QVariantMap>

#include <functional>

class QWidget;

namespace hathora {

class TablePane;
class Workbench;

/// The widget of a dock, and how its own state is kept.
struct DockContent
{
    QWidget *widget = nullptr;                         ///< without a parent; the caller takes it
    std::function<QVariantMap()> state;                ///< empty for a dock that keeps none
    std::function<void(const QVariantMap &)> setState; ///< an empty map means defaults
    TablePane *table = nullptr;                        ///< whose count the title tells; null for none
};

/// One kind of dock, as data: the menu, the shortcuts, the layouts and the pictures walk the list of them.
struct DockEntry
{
    QString id;        ///< stable and never translated: it names the dock in saved layouts
    const char *title; ///< to be translated in the context "Docks"
    Icon icon;
    std::function<DockContent(Workbench &)> make;

    QString translatedTitle() const;
};

const QList<DockEntry> &dockEntries();

} // namespace hathora
