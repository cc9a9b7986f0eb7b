// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette/place.h"

#include <QVariant>

namespace hathora {

/// One line of the command palette: what can be run, shown or gone to.
struct PaletteEntry
{
    enum class Kind { Action, View, Workspace, Place };
    enum class Standing { Plain, Recent, Favourite }; ///< with the user

    Kind kind = Kind::Action;
    QString key;           ///< what it is chosen by: an action's or view's name, a place's id
    QString title = {};    ///< what it is called; empty: by its key
    QString detail = {};   ///< what else it is found by, as a state or the view that an action is of
    QString shortcut = {}; ///< as the user's system writes it
    QVariant mark = {};    ///< for Qt::DecorationRole; not looked at here
    Place place = {};      ///< of the kind Place, and of no other
    Standing standing = Standing::Plain;
    QString row = {}; ///< of the kind View: what to show in it; empty for nothing in particular

    bool isPlace() const { return kind == Kind::Place; }
};

} // namespace hathora
