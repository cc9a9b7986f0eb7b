// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/band.h"

#include <QComboBox>

namespace hathora {

/// One of the bands, by its name and as a dot.
class BandPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit BandPicker(QWidget *parent);

    Band band() const;
    void setBand(Band band);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintDots();
};

} // namespace hathora
