// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/outline.h"
#include "models/console/consoleinput.h"

namespace hathora {

/// The values of a JSON text that are not to be seen, in ascending order: by the names that the contract
/// gives to tokens, secrets, signed links and environment values.
QList<int> secretsIn(const JsonOutline &outline);

/// The text indented, with a word in angle brackets in the place of each secret. All of it is one where it
/// is no JSON: nobody can tell what in it is a secret.
QString withoutSecretValues(const QString &json);

/// What may be kept: no player token, and no secret members in the body. No body at all if it is no JSON.
ConsoleInput withoutSecrets(ConsoleInput input);

} // namespace hathora
