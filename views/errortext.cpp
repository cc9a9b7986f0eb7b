// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace hathora {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::ErrorText)

public:
    static QString sentence(const Error &error);
    static QString advice(const Error &error);
    static QString ofCause(Error::Cause cause);
    static QString ofApi(const Error &error);
    static ErrorText ofKeychain(KeychainOutcome outcome);
    static QString ofKeeper(KeychainKeeper keeper);
    static QString unwritten(const PackError &error);
    static QString judgement(const Error &error);
};

QString Words::ofCause(Error::Cause cause)
{
    switch (cause) {
    case Error::Cause::HostNotFound:
        return tr("There is no server of that name.");
    case Error::Cause::Refused:
        return tr("Nothing answers at the server's address.");
    case Error::Cause::Closed:
        return tr("The server closed the connection before it answered.");
    case Error::Cause::Tls:
        return tr("The server could not prove who it is.");
    case Error::Cause::Proxy:
        return tr("The proxy did not let the request through.");
    case Error::Cause::Incomplete:
        return tr("The server's answer ended in the middle.");
    case Error::Cause::LoginPage:
        return tr("A web page answered instead of Hathora, as the log-in page of a network does.");
    case Error::Cause::Redirected:
        return tr("The server pointed to another address, which was not followed.");
    case Error::Cause::TooLarge:
        return tr("The server's answer is too large.");
    case Error::Cause::ConnectDeadline:
        return tr("The server could not be reached in time.");
    case Error::Cause::ReplyDeadline:
        return tr("The server did not answer in time.");
    case Error::Cause::IdleDeadline:
        return tr("The server fell silent in the middle of its answer.");
    case Error::Cause::TotalDeadline:
        return tr("The server's answer took too long.");
    case Error::Cause::UnsafeId:
        return tr("This id holds characters that an id cannot have.");
    case Error::Cause::UnsafeToken:
        return tr("This token holds characters that a token cannot have.");
    case Error::Cause::WrongToken:
        return tr("This needs the token of a player who logged in.");
    case Error::Cause::NoValue:
        return tr("This needs a value.");
    case Error::Cause::NotJson:
        return tr("This is not JSON.");
    case Error::Cause::TooLong:
        return tr("This is too long.");
    case Error::Cause::ReadOnly:
        return tr("This session is read-only; nothing was sent.");
    case Error::Cause::SignedOut:
        return tr("The session waits for a new token.");
    case Error::Cause::LinkExpired:
        return tr("The storage's links for this upload are not valid any more.");
    case Error::Cause::SourceChanged:
        return tr("The file was changed while it was being uploaded.");
    case Error::Cause::SourceUnreadable:
        return tr("The file cannot be read to its end.");
    case Error::Cause::Authorities:
        return tr("The profile's file of certificate authorities cannot be used; nothing was sent.");
    case Error::Cause::None:
        break;
    }
    return {};
}

QString Words::ofApi(const Error &error)
{
    switch (error.status) {
    case 401:
        return tr("The server does not accept the token.");
    case 402:
        return tr("The server asks for a payment method first.");
    case 403:
        return tr("The token does not permit this.");
    case 404:
        return tr("The server does not know this, or not any more.");
    case 422:
        return tr("The server did not accept the request.");
    case 429:
        return tr("The server asks for fewer requests.");
    default:
        return error.status >= 500 ? tr("The server has a problem of its own (status %1).").arg(error.status)
                                   : tr("The server refused (status %1).").arg(error.status);
    }
}

QString Words::sentence(const Error &error)
{
    const QString ofItsCause = ofCause(error.cause);
    if (!ofItsCause.isEmpty())
        return ofItsCause;
    switch (error.kind) {
    case Error::Kind::Api:
        return ofApi(error);
    case Error::Kind::Http:
        return error.status >= 400
                   ? ofApi(error)
                   : tr("The server gave an unexpected answer (status %1).").arg(error.status);
    case Error::Kind::ResponseValidation:
        return tr("The server's answer was not understood.");
    case Error::Kind::Connection:
        return tr("The connection to the server failed.");
    case Error::Kind::Timeout:
        return tr("The server did not answer in time.");
    case Error::Kind::Aborted:
        return tr("This was stopped.");
    case Error::Kind::InvalidRequest:
        return tr("The request was not sent because it cannot be right.");
    case Error::Kind::Unexpected:
        break;
    }
    return tr("Something went wrong that should not.");
}

QString Words::advice(const Error &error)
{
    if (error.outcomeUnknown)
        return tr("The change may have happened: look before you try again.");
    if (error.isSignedOut())
        return tr("Sign in with a valid token.");
    if (error.isForbidden() && error.cause != Error::Cause::LinkExpired)
        return tr("Ask an owner of the organization for the permission, or use another token.");
    if (error.retryAfter.count() > 0) {
        const int seconds = int(std::chrono::ceil<std::chrono::seconds>(error.retryAfter).count());
        return tr("Trying again in %n second(s).", nullptr, seconds);
    }
    switch (error.cause) {
    case Error::Cause::HostNotFound:
        return tr("Check the server's address and this computer's network.");
    case Error::Cause::Refused:
    case Error::Cause::ConnectDeadline:
        return tr("Check the server's address and port.");
    case Error::Cause::Tls:
        return tr(
            "Check the address and this computer's clock. An authority of your own is named in the profile.");
    case Error::Cause::Authorities:
        return tr("Choose another file in the profile, or none.");
    case Error::Cause::Proxy:
        return tr("Check the proxy settings of this computer.");
    case Error::Cause::LoginPage:
        return tr("Open a browser and log in to the network, then try again.");
    case Error::Cause::Redirected:
        return tr("Check the server's address in the profile.");
    default:
        break;
    }
    if (error.kind == Error::Kind::ResponseValidation || error.kind == Error::Kind::Unexpected)
        return tr("Please report this with its details.");
    return error.isTransient() ? tr("Try again in a moment.") : QString();
}

QString Words::judgement(const Error &error)
{
    const QString text = errorText(error).text();
    return isJudged(error)
               ? tr("%1 It said: %2", "what went wrong, and the server's own words").arg(text, error.message)
               : text;
}

ErrorText Words::ofKeychain(KeychainOutcome outcome)
{
    switch (outcome) {
    case KeychainOutcome::Ok:
        return {};
    case KeychainOutcome::NotFound:
        return {tr("The keychain holds no token for this profile, or it is locked."),
                tr("Unlock the keychain or enter the token."),
                {}};
    case KeychainOutcome::Unavailable:
        return {tr("This system has no keychain that can be reached."),
                tr("The token can be kept for this run only; it is never written to a file."),
                {}};
    case KeychainOutcome::Denied:
        return {tr("The keychain is locked or its use was not permitted."),
                tr("Unlock it and try again, or keep the token for this run only."),
                {}};
    case KeychainOutcome::NotAnswering:
        return {tr("The keychain is not answering yet."),
                tr("If it asks for a password, enter it; or keep the token for this run only."),
                {}};
    case KeychainOutcome::Other:
        break;
    }
    return {tr("The keychain did not store the token."),
            tr("Try again, or keep the token for this run only."),
            {}};
}

QString Words::ofKeeper(KeychainKeeper keeper)
{
    switch (keeper) {
    case KeychainKeeper::Unknown:
        break;
    case KeychainKeeper::SecretService:
        return tr("Secret Service");
    case KeychainKeeper::GnomeKeyring:
        return QStringLiteral("GNOME Keyring");
    case KeychainKeeper::KWallet:
        return QStringLiteral("KWallet");
    case KeychainKeeper::KeePassXC:
        return QStringLiteral("KeePassXC");
    }
    return tr("system keychain");
}

QString Words::unwritten(const PackError &error)
{
    switch (error.kind) {
    case PackError::Kind::DiskFull:
        return tr("There is no room there.");
    case PackError::Kind::Unwritable:
        return tr("Nothing can be written there.");
    default:
        return tr("Something went wrong that should not.");
    }
}

QString detailsOf(const Error &error)
{
    QStringList lines;
    if (!error.message.isEmpty())
        lines.append(error.message);
    for (const JsonIssue &issue : error.issues)
        lines.append(QStringLiteral("%1: wanted %2, got %3").arg(issue.path, issue.wanted, issue.got));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString ErrorText::text() const
{
    return advice.isEmpty() ? sentence : sentence + QLatin1Char(' ') + advice;
}

ErrorText errorText(const Error &error)
{
    return {Words::sentence(error), Words::advice(error), detailsOf(error)};
}

bool isJudged(const Error &error)
{
    const bool isAbout =
        error.status == 422 || (error.isForbidden() && error.cause != Error::Cause::LinkExpired);
    return error.kind == Error::Kind::Api && isAbout && !error.message.isEmpty();
}

QString judgementText(const Error &error)
{
    return Words::judgement(error);
}

QString unwrittenText(const PackError &error)
{
    return Words::unwritten(error);
}

ErrorText keychainText(KeychainOutcome outcome)
{
    return Words::ofKeychain(outcome);
}

QString keeperText(KeychainKeeper keeper)
{
    return Words::ofKeeper(keeper);
}

} // namespace hathora
