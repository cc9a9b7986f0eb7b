// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogpictures.h"

#include "app/entrance.h"
#include "app/profiles.h"
#include "app/screenshots.h"
#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/appnamedialog.h"
#include "views/dialogs/confirmdialog.h"
#include "views/dialogs/profilesdialog.h"
#include "views/dialogs/signindialog.h"
#include "views/dialogs/signinform.h"
#include "views/dialogs/startpage.h"
#include "views/dialogs/tokenstrip.h"

#include <QCoreApplication>
#include <QSize>

namespace hathora {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize pageSize(1180, 760);

/// Names as people give them; nothing of this is stored.
QList<Profile> sampleProfiles()
{
    return {{u"1"_s, u"studio"_s, Profiles::publicServer(), {}, {}},
            {u"2"_s, u"staging"_s, QUrl(u"http://hathora.staging.example:8080"_s), {}, {}, Access::ReadOnly}};
}

QWidget *profiles(QWidget *window)
{
    auto *dialog = new ProfilesDialog(window);
    dialog->setProfiles(sampleProfiles());
    dialog->showToken(sampleProfiles().constFirst().id, ProfilesDialog::TokenPlace::Keychain,
                      KeychainKeeper::GnomeKeyring);
    return dialog;
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

QWidget *appName(QWidget *window)
{
    const auto words = [](const char *text) {
        return QCoreApplication::translate("hathora::NavigatorDock", text);
    };
    return new AppNameDialog({words("New application"), words("Create"), u"arena-prod"_s, {u"arena-prod"_s}},
                             window);
}

QWidget *tokenStrip()
{
    auto *strip = new TokenStrip;
    strip->ask(sampleProfiles().constFirst().name, TokenStrip::OnScreen::Data);
    strip->resize(pageSize.width(), strip->heightForWidth(pageSize.width()));
    return strip;
}

} // namespace

void addDialogs(Screenshots &screenshots, Entrance &entrance, QWidget *window)
{
    screenshots.addDialog(u"start"_s, [&entrance] {
        QWidget *page = entrance.makeStartPage();
        page->resize(pageSize);
        return page;
    });
    screenshots.addDialog(u"about"_s, [window] { return new AboutDialog(window); });
    screenshots.addDialog(u"sign-in"_s, [window] { return signIn(window); });
    screenshots.addDialog(u"profiles"_s, [window] { return profiles(window); });
    screenshots.addDialog(u"confirm"_s, [window] { return confirm(window); });
    screenshots.addDialog(u"application-name"_s, [window] { return appName(window); });
    screenshots.addDialog(u"new-token"_s, tokenStrip);
}

} // namespace hathora
