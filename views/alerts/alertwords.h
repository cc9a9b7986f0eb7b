// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertengine.h"
#include "models/roles.h"

/// What alerts and their rules say, in words; all of it is plain text.
namespace hathora::alertwords {

QString measure(const AlertMeasure &measure);
QString comparison(AlertRule::Comparison comparison);
QString scope(AlertScope::What what); ///< the kind, to choose from
/// Which part it is: by the name of the application, by the deployment's tag, as far as they are known.
QString scope(const AlertScope &scope, const Workbench &workbench);
QString rule(const AlertRule &rule, const Workbench &workbench);
QString rule(BuiltInAlert alert);

QString state(const AlertEngine::State &state, MetricUnit unit);
Tone tone(const AlertEngine::State &state);

QString title(const Alert &alert); ///< what it is, in a few words
QString text(const Alert &alert, const Workbench &workbench);
QString mark(const Alert &alert);     ///< on the time axis of a chart
QString bound(const AlertRule &rule); ///< at its line in a chart

/// What the server is asked for them, as a sentence.
QString asks(const QSet<AlertAsk> &asks);

} // namespace hathora::alertwords
