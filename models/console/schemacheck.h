// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/outline.h"
#include "api/schema.h"
#include "models/console/inputproblem.h"

namespace hathora {

/// What is wrong with one value as it was typed, outside of JSON.
QList<InputProblem> problemsOfText(const Schema &schema, const QString &field, const QString &text);

/// What is wrong with a JSON text, by the way to each place.
QList<InputProblem> problemsOfJson(const Schema &schema, const QString &field, const JsonOutline &outline);

} // namespace hathora
