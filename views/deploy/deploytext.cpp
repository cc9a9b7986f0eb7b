// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/deploytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace hathora {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::DeployText)

public:
    static QString ofBadName(DeploymentField field);
    static QString ofBound(const DraftProblem &problem, const QString &text);
    static QString ofReason(EnvFile::Reason reason);
};

QString Words::ofBadName(DeploymentField field)
{
    return field == DeploymentField::Variable
               ? tr("Letters without accents, digits and _ only, and no digit first.")
               : tr("Only a to z, 0 to 9 and -, and a letter first.");
}

/// Bounds that are not the server's were too narrow before.
QString Words::ofBound(const DraftProblem &problem, const QString &text)
{
    const QString bound = text.arg(numberText(problem.limit));
    return problem.weight == DraftProblem::Weight::Doubtful ? tr("%1 The server decides.").arg(bound) : bound;
}

QString Words::ofReason(EnvFile::Reason reason)
{
    switch (reason) {
    case EnvFile::Reason::NoEquals:
        return tr("there is no =");
    case EnvFile::Reason::NoName:
        return tr("there is no name before the =");
    case EnvFile::Reason::OpenQuote:
        return tr("a quote is not closed");
    case EnvFile::Reason::TextAfterQuote:
        return tr("there is text behind the closing quote");
    }
    return {};
}

} // namespace

QString problemText(const DraftProblem &problem)
{
    using Kind = DraftProblem::Kind;
    switch (problem.kind) {
    case Kind::Missing:
        return Words::tr("This is needed.");
    case Kind::TooSmall:
        return Words::ofBound(problem, Words::tr("At least %1."));
    case Kind::TooLarge:
        return Words::ofBound(problem, Words::tr("At most %1."));
    case Kind::TooManyDecimals:
        return Words::ofBound(problem, Words::tr("At most %1 decimals."));
    case Kind::NotWhole:
        return Words::tr("A whole number is needed.");
    case Kind::TooMany:
        return Words::ofBound(problem, Words::tr("There may be at most %1."));
    case Kind::TooLong:
        return Words::ofBound(problem, Words::tr("At most %1 characters."));
    case Kind::BadName:
        return Words::ofBadName(problem.field);
    case Kind::Duplicate:
        return Words::tr("Another one has this name.");
    case Kind::Unfamiliar:
        return Words::tr("The contract does not know this. The server decides.");
    case Kind::UnknownToServer:
        return Words::tr("This server does not know it: it is not sent.");
    }
    return {};
}

QString problemLine(const DraftProblem &problem, const DeploymentDraft &draft)
{
    QString field = infoOf(problem.field).translatedTitle();
    QString name;
    if (problem.row >= 0 && problem.field == DeploymentField::Variable)
        name = draft.env.value(problem.row).name;
    else if (problem.row >= 0 && problem.field == DeploymentField::ExtraPort)
        name = draft.extraPorts.value(problem.row).name;
    if (!name.isEmpty())
        field += u' ' + name;
    return Words::tr("%1: %2", "field, what is wrong").arg(field, problemText(problem));
}

QString standingText(BuildStanding standing)
{
    switch (standing) {
    case BuildStanding::NotKnown:
        return Words::tr("The build's state is being asked for.");
    case BuildStanding::NotListed:
        return Words::tr("The server does not list this build: it cannot be deployed.");
    case BuildStanding::Waiting:
        return Words::tr("The build has not succeeded yet. It can be deployed as soon as it has.");
    case BuildStanding::Succeeded:
        return Words::tr("The build succeeded.");
    case BuildStanding::Failed:
        return Words::tr("The build failed: it cannot be deployed.");
    case BuildStanding::Expired:
        return Words::tr("The build has expired: it cannot be deployed.");
    case BuildStanding::Deleted:
        return Words::tr("The build was deleted: it cannot be deployed.");
    case BuildStanding::Unfamiliar:
        return Words::tr("The build is in a state that this program does not know: it cannot be deployed.");
    }
    return {};
}

QString unreadText(const EnvFile::Unread &line)
{
    return Words::tr("Line %1: %2").arg(line.line).arg(Words::ofReason(line.reason));
}

QString noteText(const CliConfig::Note &note)
{
    using Kind = CliConfig::Note::Kind;
    switch (note.kind) {
    case Kind::NotYaml:
        return Words::tr("Line %1 is not YAML. Nothing was taken in.").arg(note.line);
    case Kind::NotAMap:
        return note.key.isEmpty()
                   ? Words::tr("This is no configuration of the official tool. Nothing was taken in.")
                   : Words::tr("Line %1: %2 should hold keys with values.").arg(note.line).arg(note.key);
    case Kind::TooLarge:
        return Words::tr("This is too large for a configuration. Nothing was taken in.");
    case Kind::UnknownKey:
        return Words::tr("Line %1: nobody knows %2. It has no effect, and is kept for the export.")
            .arg(note.line)
            .arg(note.key);
    case Kind::BadValue:
        return Words::tr("Line %1: a value of %2 makes no sense and was not taken.")
            .arg(note.line)
            .arg(note.key);
    case Kind::SplitAtCommas:
        return Words::tr(
                   "Line %1: %2 is one text and was split at its commas, as the official tool does. Look "
                   "whether that was meant.")
            .arg(note.line)
            .arg(note.key);
    }
    return {};
}

std::optional<double> numberIn(const QString &text)
{
    bool isNumber = false;
    QLocale typed;
    typed.setNumberOptions(QLocale::RejectGroupSeparator);
    double value = typed.toDouble(text.trimmed(), &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(text.trimmed(), &isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString numberText(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace hathora
