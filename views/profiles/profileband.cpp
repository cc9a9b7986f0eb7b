// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/profileband.h"

#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/profiles/bandlook.h"
#include "views/spacing.h"
#include "views/typography.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace hathora {

namespace {

constexpr int lockSide = 12;
constexpr int breath = 2; ///< above and below the words: the band stays thin

} // namespace

ProfileBand::ProfileBand(QWidget *parent)
    : QWidget(parent)
    , m_lock(new QLabel(this))
    , m_name(new PlainLabel(this))
    , m_access(new PlainLabel(this))
{
    setObjectName(QStringLiteral("profileBand"));
    setAutoFillBackground(true);
    m_name->setObjectName(QStringLiteral("profileBand.name"));
    m_name->setElideMode(Qt::ElideRight);
    m_access->setObjectName(QStringLiteral("profileBand.access"));
    m_access->setText(tr("Read-only: nothing on the server can be changed"));
    m_access->setElideMode(Qt::ElideRight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::around, breath, spacing::around, breath);
    row->setSpacing(spacing::between);
    row->addWidget(m_name);
    row->addWidget(m_lock);
    row->addWidget(m_access);
    row->addStretch(1);
    clear();
}

void ProfileBand::show(const Profile &profile)
{
    const bool isReadOnly = profile.access == Access::ReadOnly;
    m_band = profile.band;
    m_name->setText(plainLine(profile.name));
    m_lock->setVisible(isReadOnly);
    m_access->setVisible(isReadOnly);
    restyle();
    setVisible(isReadOnly || m_band != Band::None);
}

void ProfileBand::clear()
{
    hide();
}

void ProfileBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        restyle();
    QWidget::changeEvent(event);
}

/// By the program's palette: this widget's own has the band's colours.
void ProfileBand::restyle()
{
    if (m_isRestyling) // setting our own palette announces a change of palette
        return;
    m_isRestyling = true;
    const BandLook look = bandLook(m_band, Theme::of(QApplication::palette()));
    QPalette own;
    own.setColor(QPalette::Window, look.ground);
    own.setColor(QPalette::WindowText, look.ink);
    setPalette(own);
    QFont font = typography::caption(QApplication::font());
    m_access->setFont(font);
    font.setBold(true);
    m_name->setFont(font);
    m_lock->setPixmap(iconPixmap(Icon::Lock, look.ink, lockSide, devicePixelRatioF()));
    m_isRestyling = false;
}

} // namespace hathora
