// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signintext.h"

#include "views/errortext.h"

#include <QCoreApplication>

namespace hathora {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::SignInText)

public:
    static QString withoutOrganization()
    {
        return tr(
            "The token is genuine, but lacks the scope orgs:read. Without it the program cannot find the "
            "organization: use a token that has it.");
    }
};

} // namespace

/// Who is forbidden something has been recognized.
QString signInText(const Error &error)
{
    const bool isRecognized = error.isForbidden() && error.kind == Error::Kind::Api;
    return isRecognized ? Words::withoutOrganization() : judgementText(error);
}

} // namespace hathora
