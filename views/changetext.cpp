// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changetext.h"

#include "models/format.h"
#include "models/people/neededscope.h"
#include "views/errortext.h"

#include <QCoreApplication>

#include <array>

namespace hathora {

namespace {

constexpr auto context = "hathora::ChangeText";

struct Words
{
    const char *underWay;
    const char *done;
    const char *notDone;
    const char *unknown;
};

// In the order of the enumerators.
constexpr std::array words{
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Stopping process %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Process %1 was told to stop."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Process %1 was not stopped."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether process %1 was stopped is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Starting a process in %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "A process in %1 was started."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "No process was started in %1."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether a process in %1 was started is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Creating application %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Application %1 was created."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Application %1 was not created."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether application %1 was created is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Renaming application %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Application %1 was renamed."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Application %1 was not renamed."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether application %1 was renamed is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Deleting application %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Application %1 was deleted."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Application %1 was not deleted."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether application %1 was deleted is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Creating build %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Build %1 was created."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Build %1 was not created."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether build %1 was created is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Deleting build %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Build %1 was deleted."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Build %1 was not deleted."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether build %1 was deleted is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Deploying build %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Build %1 was deployed."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Build %1 was not deployed."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether build %1 was deployed is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Creating room %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Room %1 was created."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Room %1 was not created."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether room %1 was created is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Destroying room %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Room %1 was destroyed."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Room %1 was not destroyed."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether room %1 was destroyed is not known.")},
    Words{
        QT_TRANSLATE_NOOP("hathora::ChangeText", "Changing the configuration of room %1…"),
        QT_TRANSLATE_NOOP("hathora::ChangeText", "Room %1 has its new configuration."),
        QT_TRANSLATE_NOOP("hathora::ChangeText", "Room %1 keeps its old configuration."),
        QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether room %1 has its new configuration is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Suspending room %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Room %1 was suspended."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Room %1 was not suspended."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether room %1 was suspended is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Resuming room %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Room %1 was resumed."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Room %1 was not resumed."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether room %1 was resumed is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Creating lobby %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Lobby %1 was created."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Lobby %1 was not created."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether lobby %1 was created is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Inviting %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "%1 was invited."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "%1 was not invited."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether %1 was invited is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Changing what %1 may do…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "What %1 may do was changed."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "What %1 may do was not changed."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether what %1 may do was changed is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Rescinding the invite of %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "The invite of %1 was rescinded."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "The invite of %1 was not rescinded."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether the invite of %1 was rescinded is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Accepting the invite to %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "The invite to %1 was accepted."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "The invite to %1 was not accepted."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether the invite to %1 was accepted is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Rejecting the invite to %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "The invite to %1 was rejected."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "The invite to %1 was not rejected."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether the invite to %1 was rejected is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Creating token %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Token %1 was created."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Token %1 was not created."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether token %1 was created is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Revoking token %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Token %1 was revoked."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Token %1 was not revoked."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether token %1 was revoked is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Creating fleet %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Fleet %1 was created."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Fleet %1 was not created."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether fleet %1 was created is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Changing fleet %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Fleet %1 was changed."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Fleet %1 was not changed."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether fleet %1 was changed is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Setting the baseline of %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "The baseline of %1 was set."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "The baseline of %1 was not set."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "Whether the baseline of %1 was set is not known.")},
    Words{QT_TRANSLATE_NOOP("hathora::ChangeText", "Asking for the customer portal of %1…"),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "The way to the customer portal of %1 was told."),
          QT_TRANSLATE_NOOP("hathora::ChangeText", "The way to the customer portal of %1 was not told."),
          QT_TRANSLATE_NOOP("hathora::ChangeText",
                            "Whether the way to the customer portal of %1 was told is not known.")},
};
static_assert(words.size() == size_t(Change::lastKind) + 1);

const char *wordsFor(const Change &change)
{
    const Words &ofKind = words.at(size_t(change.kind));
    switch (change.state) {
    case Change::State::Sending:
    case Change::State::Checking:
        break;
    case Change::State::Done:
        return ofKind.done;
    case Change::State::NotDone:
    case Change::State::Failed:
    case Change::State::Spared:
        return ofKind.notDone;
    case Change::State::Unknown:
        return ofKind.unknown;
    }
    return ofKind.underWay;
}

struct Detail
{
    Q_DECLARE_TR_FUNCTIONS(hathora::ChangeText)

public:
    static QString ofNotDone(const Change &change);
    static QString ofRefusal(Change::Kind kind, const Error &error);
};

/// It is certain that nothing came of it, so an error that leaves that open would say too little.
QString Detail::ofNotDone(const Change &change)
{
    if (change.error) {
        Error certain = *change.error;
        certain.outcomeUnknown = false;
        return tr("It was looked into, and did not happen. %1", "what went wrong")
            .arg(errorText(certain).text());
    }
    if (change.kind == Change::Kind::CreateOrgToken)
        return tr(
            "The answer that held its secret was lost, so the token was revoked. Create another, under a "
            "new name.");
    return tr("The answer that said where to upload it was lost, so it was deleted again. Try again.");
}

bool isOfInvite(Change::Kind kind)
{
    return kind == Change::Kind::RescindInvite || kind == Change::Kind::AcceptInvite ||
           kind == Change::Kind::RejectInvite;
}

/// Why what was asked for is not right, or which scope is missing, the server says best; where it is silent
/// about the scope, the contract does.
QString Detail::ofRefusal(Change::Kind kind, const Error &error)
{
    if (error.isNotFound() && isOfInvite(kind))
        return tr("It is not open any more: it was answered, rescinded, or has expired.");
    const QString text = judgementText(error);
    if (isJudged(error))
        return text;
    const std::optional<Scope> scope = error.isForbidden() ? neededScope(kind) : std::nullopt;
    return scope ? tr("%1 It needs the scope %2.", "what went wrong, and a scope").arg(text, scope->text())
                 : text;
}

} // namespace

QString changeText(const Change &change)
{
    const QString target =
        change.kind == Change::Kind::StartProcess ? format::region(change.target) : change.target;
    return QCoreApplication::translate(context, wordsFor(change)).arg(target);
}

QString changeDetail(const Change &change)
{
    switch (change.state) {
    case Change::State::Sending:
    case Change::State::Done:
        break;
    case Change::State::Checking:
        return Detail::tr("The answer was lost; looking whether it happened.");
    case Change::State::NotDone:
        return Detail::ofNotDone(change);
    case Change::State::Failed:
        return change.error ? Detail::ofRefusal(change.kind, *change.error) : QString();
    case Change::State::Spared:
        return Detail::tr("A room is on it by now, so it was left alone.");
    case Change::State::Unknown:
        return Detail::tr(
            "The answer was lost, and what became of it could not be found out. Look before you "
            "try again.");
    }
    return {};
}

} // namespace hathora
