// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/bandpicker.h"

#include "views/profiles/bandlook.h"

#include <QEvent>

namespace hathora {

BandPicker::BandPicker(QWidget *parent)
    : QComboBox(parent)
{
    for (const Band band : allBands)
        addItem(bandText(band), int(band));
    paintDots();
}

Band BandPicker::band() const
{
    return Band(currentData().toInt());
}

void BandPicker::setBand(Band band)
{
    setCurrentIndex(findData(int(band)));
}

void BandPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintDots();
    QComboBox::changeEvent(event);
}

void BandPicker::paintDots()
{
    for (int row = 0; row < count(); ++row)
        setItemIcon(row, bandDot(Band(itemData(row).toInt())));
}

} // namespace hathora
