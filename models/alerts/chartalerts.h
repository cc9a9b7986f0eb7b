// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertrule.h"
#include "models/metrics/chartspec.h"

namespace hathora {

class Selection;

/// How rules and charts belong together.
namespace chartalerts {

/// Whether a chart shows what a rule is about, so that the rule's bound can be drawn in it.
bool isShown(const AlertRule &rule, const ChartSpec &chart, const Selection &selection);

/// A rule about one line of a chart, to begin with; the line by its key. Of a process's line any process is
/// meant: one by itself does not live long.
AlertRule draft(const ChartSpec &chart, const QString &line, double value, const Selection &selection);

} // namespace chartalerts

} // namespace hathora
