// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/buildstanding.h"
#include "models/deploy/cliconfig.h"
#include "models/deploy/draftcheck.h"
#include "models/deploy/envfile.h"

namespace hathora {

/// What is wrong, in one sentence, without the field it is about.
QString problemText(const DraftProblem &problem);

/// The same with the field before it, as for a list of several.
QString problemLine(const DraftProblem &problem, const DeploymentDraft &draft);

/// What a build's state means to who wants to deploy it.
QString standingText(BuildStanding standing);

/// Where a line of a file could not be read and why; not the line itself, which may hold a secret.
QString unreadText(const EnvFile::Unread &line);

QString noteText(const CliConfig::Note &note);

/// As a person types it in their locale, or with a point.
std::optional<double> numberIn(const QString &text);
/// As it is typed: no separators of groups, no decimals that are zero.
QString numberText(double value);

} // namespace hathora
