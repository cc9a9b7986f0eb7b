// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/app.h"

/// Settings of applications in words.
namespace hathora::apptext {

QString signIn(const AuthConfiguration &auth); ///< "anonymous, nickname, Google", or what none means
QString noSignIn();                            ///< what it means when no method is on
QString loadBalancer(const std::optional<LoadBalancer> &balancer);
QString autoscaler(const std::optional<ProcessAutoscaler> &autoscaler);
QString allocation(const StaticProcessAllocationWrite &allocation); ///< without its region
QString noService();                                                ///< what it means when it was never set

} // namespace hathora::apptext
