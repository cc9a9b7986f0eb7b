// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/consoleform.h"

namespace hathora {

class FormField;

/// The field of a form that fits what the contract says of an input. Without a parent: the caller takes it.
FormField *makeField(const ConsoleField &field);

/// Kind, bounds, unit and what holds if it is left out, in one line.
QString hintOf(const ConsoleField &field);

} // namespace hathora
