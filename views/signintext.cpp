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
    static QString withoutOrganization(const QString &said)
    {
        const QString text =
            tr("The server knows the token, but shows it no organization: for that it needs the "
               "scope orgs:read. Use a token that has it.");
        return said.isEmpty() ? text : tr("%1 The server said: %2").arg(text, said);
    }
};

} // namespace

/// Who is forbidden something has been recognized.
QString signInText(const Error &error)
{
    const bool isRecognized = error.isForbidden() && error.kind == Error::Kind::Api;
    return isRecognized ? Words::withoutOrganization(error.message) : judgementText(error);
}

} // namespace hathora
