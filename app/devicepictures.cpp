// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devicepictures.h"

#include "app/screenshots.h"
#include "views/dialogs/devicedialog.h"
#include "views/dialogs/devicesettingsdialog.h"
#include "views/dialogs/signindialog.h"
#include "views/dialogs/signinform.h"

namespace hathora {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

DeviceSignIn sampleSignIn()
{
    return {QUrl(u"https://auth.studio.example"_s), u"dashboard"_s, u"https://hathora.studio.example"_s};
}

DeviceDialog *code(QWidget *window)
{
    auto *dialog = new DeviceDialog(u"studio"_s, window);
    dialog->showPrompt({u"WDJB-MJHT"_s, u"https://auth.studio.example/activate"_s, {}});
    dialog->showLeft(14min + 23s);
    return dialog;
}

QWidget *denied(QWidget *window)
{
    DeviceDialog *dialog = code(window);
    dialog->showDenied();
    return dialog;
}

QWidget *offered(QWidget *window)
{
    auto *dialog = new SignInDialog(window);
    Profile profile{{}, u"studio"_s, QUrl(u"https://hathora.studio.example"_s), {}, {}};
    profile.deviceSignIn = sampleSignIn();
    dialog->form().setProfile(profile);
    return dialog;
}

} // namespace

void addBrowserSignIn(Screenshots &screenshots, QWidget *window)
{
    screenshots.addDialog(u"browser-sign-in"_s, [window] { return offered(window); });
    screenshots.addDialog(u"browser-code"_s, [window] { return code(window); });
    screenshots.addDialog(u"browser-denied"_s, [window] { return denied(window); });
    screenshots.addDialog(u"browser-settings"_s,
                          [window] { return new DeviceSettingsDialog(sampleSignIn(), window); });
}

} // namespace hathora
