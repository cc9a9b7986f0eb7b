// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profilepictures.h"

#include "app/connectionlookups.h"
#include "app/profileexchange.h"
#include "app/profiles.h"
#include "app/screenshots.h"
#include "views/dialogs/confirmdialog.h"
#include "views/dialogs/profilesdialog.h"
#include "views/dialogs/signindialog.h"
#include "views/dialogs/signinform.h"
#include "views/dialogs/tokenstrip.h"
#include "views/profiles/importdialog.h"
#include "views/profiles/profileband.h"

#include <QCoreApplication>
#include <QUrl>
#include <QVBoxLayout>

namespace hathora {

namespace {

using namespace Qt::StringLiterals;

constexpr int pageWidth = 1180;

/// Names as people give them; nothing of this is stored.
QList<Profile> sampleProfiles()
{
    return {{u"1"_s, u"studio"_s, Profiles::publicServer(), {}, {}, Access::Full, Band::Orange},
            {u"2"_s,
             u"staging"_s,
             QUrl(u"http://hathora.staging.example:8080"_s),
             {},
             {},
             Access::ReadOnly,
             Band::Blue}};
}

QWidget *profiles(QWidget *window)
{
    auto *dialog = new ProfilesDialog(window);
    lookUpFor(dialog->connection());
    dialog->setProfiles(sampleProfiles());
    dialog->showToken(sampleProfiles().constFirst().id, ProfilesDialog::TokenPlace::Keychain,
                      KeychainKeeper::GnomeKeyring);
    return dialog;
}

/// Those of all colours, and of none, one below the other.
QWidget *bands()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    for (const Band colour : allBands) {
        Profile profile = sampleProfiles().at(colour == Band::Orange ? 0 : 1);
        profile.band = colour;
        auto *band = new ProfileBand(page);
        band->show(profile);
        column->addWidget(band);
    }
    page->resize(pageWidth, page->sizeHint().height());
    return page;
}

/// Of a file that holds a bit of everything.
QWidget *importing(QWidget *window)
{
    const QByteArray file =
        R"({"format": "hathora-dashboard-profiles", "version": 1, "profiles": [
            {"name": "studio", "server": "https://api.studio.example", "band": "orange"},
            {"name": "staging", "server": "http://hathora.staging.example:8080", "access": "read-only"},
            {"name": "in-house", "server": "https://hathora.studio.example", "band": "green",
             "caFile": "/etc/studio/ca.pem"},
            {"name": "somebody's", "server": "https://me:example@api.studio.example"}]})";
    return new ImportDialog(importOf(file, sampleProfiles()), window);
}

QWidget *signIn(QWidget *window)
{
    auto *dialog = new SignInDialog(window);
    dialog->form().setProfile(sampleProfiles().constLast());
    dialog->form().showNotKept(KeychainOutcome::Unavailable);
    return dialog;
}

QWidget *confirm(QWidget *window)
{
    const auto words = [](const char *text) {
        return QCoreApplication::translate("hathora::ProfilesDialog", text);
    };
    return new ConfirmDialog({words("Delete the profile %1?").arg(sampleProfiles().constLast().name),
                              words("Its token is taken out of the keychain. Nothing changes on the server."),
                              {},
                              words("Delete profile"),
                              {},
                              {}},
                             window);
}

QWidget *tokenStrip()
{
    auto *strip = new TokenStrip;
    strip->ask(sampleProfiles().constFirst().name, TokenStrip::OnScreen::Data, TokenStrip::Refuser::Server);
    strip->resize(pageWidth, strip->heightForWidth(pageWidth));
    return strip;
}

} // namespace

void addProfiles(Screenshots &screenshots, QWidget *window)
{
    screenshots.addDialog(u"sign-in"_s, [window] { return signIn(window); });
    screenshots.addDialog(u"profiles"_s, [window] { return profiles(window); });
    screenshots.addDialog(u"profile-bands"_s, bands);
    screenshots.addDialog(u"import-profiles"_s, [window] { return importing(window); });
    screenshots.addDialog(u"confirm"_s, [window] { return confirm(window); });
    screenshots.addDialog(u"new-token"_s, tokenStrip);
}

} // namespace hathora
