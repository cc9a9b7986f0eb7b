// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QObject>

namespace hathora {

class SystemScheme;

/// What the user asked for: the desktop's choice or one of the two schemes.
enum class ThemeChoice { System, Light, Dark };

/// The one who gives the application its style and palette, at the start and at every change.
///
/// Owned by whoever owns the QApplication. Widgets need not know it: they are told by
/// QEvent::PaletteChange and ask Theme::of(palette()).
class ThemeController : public QObject
{
    Q_OBJECT

public:
    /// Needs a QApplication; the palette it has at this moment is taken as the platform's own.
    explicit ThemeController(QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    const Theme &theme() const;

Q_SIGNALS:
    void themeChanged();

private:
    void apply();

    SystemScheme *m_system;
    ThemeChoice m_choice = ThemeChoice::System;
    Scheme m_applied;
};

} // namespace hathora
