// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linkfollower.h"

#include "app/mainwindow.h"
#include "app/session.h"
#include "models/palette/placeguide.h"
#include "models/palette/placelink.h"
#include "views/errortext.h"
#include "views/messagestrip.h"
#include "views/plaintext.h"

namespace hathora {

namespace {

constexpr int shownOfLink = 120;

IdShape::Guess guessFor(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Deployment:
        return IdShape::Guess::Deployment;
    case Place::Kind::Build:
        return IdShape::Guess::Build;
    case Place::Kind::Process:
        return IdShape::Guess::Process;
    case Place::Kind::Room:
        return IdShape::Guess::Room;
    default:
        return IdShape::Guess::App;
    }
}

} // namespace

LinkFollower::LinkFollower(MainWindow &window, MessageStrip &strip)
    : m_window(window)
    , m_strip(strip)
{
}

LinkFollower::~LinkFollower() = default;

void LinkFollower::setSession(Session *session)
{
    m_lookup.reset();
    m_session = session;
    if (!session)
        return;
    m_lookup = session->workbench().placeLookup();
    connect(m_lookup.get(), &PlaceLookup::found, this, [this](const PaletteEntry &entry) {
        if (entry.place.kind == Place::Kind::App && m_wanted->kind != Place::Kind::App)
            askForThing(entry);
        else
            arrive(entry);
    });
    connect(m_lookup.get(), &PlaceLookup::missing, this, [this] {
        say(tr("The link leads to nothing that this token may see."), placelink::of(*m_wanted));
        m_wanted.reset();
    });
    connect(m_lookup.get(), &PlaceLookup::failed, this, [this](const Error &error) {
        say(tr("The link could not be followed."), errorText(error).sentence);
        m_wanted.reset();
    });
    if (m_wanted)
        askForApp();
}

void LinkFollower::follow(const QString &link)
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    m_wanted = placelink::read(link);
    if (m_lookup)
        m_lookup->stop();
    if (!m_wanted)
        return say(tr("This is no link of this program:"), plainLine(link, shownOfLink));
    if (m_session)
        return askForApp();
    say(tr("Sign in to follow the link."));
}

/// Whose it is, the link does not say.
void LinkFollower::askForApp()
{
    m_strip.hide();
    m_lookup->ask(m_wanted->app.text(), {IdShape::Guess::App}, {});
}

void LinkFollower::askForThing(const PaletteEntry &app)
{
    m_lookup->ask(m_wanted->id, {guessFor(m_wanted->kind)}, {{app.place.org}, {app.place.app}});
}

void LinkFollower::arrive(const PaletteEntry &entry)
{
    Place place = entry.place;
    place.app = m_wanted->app; // a build is of an organization
    m_wanted.reset();
    placeguide::go(m_session->workbench(), place);
}

void LinkFollower::say(const QString &text, const QString &detail)
{
    m_strip.setAction({});
    m_strip.setDismissible(true);
    m_strip.showMessage(MessageStrip::Kind::Warning, text, detail);
}

} // namespace hathora
