// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/deployment.h"

#include <QDialog>

namespace hathora {

/// What differs between two deployments, the older one first. Blocks nothing.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const Deployment &one, const Deployment &other, QWidget *parent);
};

} // namespace hathora
