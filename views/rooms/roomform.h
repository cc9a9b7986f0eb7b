// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/deploy/pickfield.h"

class QFormLayout;

namespace hathora {

struct AppScope;
class ConfigField;

/// What a form for a room and one for a lobby have in common.
namespace roomform {

FormField::Look look(const QString &name, const QString &label, const QString &hint = {},
                     FormField::Need need = FormField::Need::Optional);

/// The rows of a form, on a page of it.
QFormLayout *makeRows(QWidget *page);
void addConfig(QFormLayout &rows, ConfigField &field);

/// Regions to choose from: those that are known, and others that the application's processes are in.
QList<PickField::Item> regionItems(const AppScope &app);

} // namespace roomform

} // namespace hathora
