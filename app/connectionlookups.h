// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hathora {

class ConnectionFields;

/// Tells these rows of a form, for as long as they live, what they ask for.
void lookUpFor(ConnectionFields &fields);

} // namespace hathora
