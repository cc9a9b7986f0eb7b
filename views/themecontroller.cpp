// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/themecontroller.h"

#include "views/systemscheme.h"
#include "views/themestyle.h"

#include <QApplication>

namespace hathora {

ThemeController::ThemeController(QObject *parent)
    : QObject(parent)
    , m_system(new SystemScheme(QApplication::palette(), this))
    , m_applied(m_system->scheme())
{
    QApplication::setStyle(new ThemeStyle);
    QApplication::setPalette(theme().palette());
    connect(m_system, &SystemScheme::changed, this, &ThemeController::apply);
}

void ThemeController::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

const Theme &ThemeController::theme() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Theme::of(Scheme::Light);
    case ThemeChoice::Dark:
        return Theme::of(Scheme::Dark);
    case ThemeChoice::System:
        break;
    }
    return Theme::of(m_system->scheme());
}

void ThemeController::apply()
{
    if (theme().scheme == m_applied)
        return;
    m_applied = theme().scheme;
    QApplication::setPalette(theme().palette());
    Q_EMIT themeChanged();
}

} // namespace hathora
