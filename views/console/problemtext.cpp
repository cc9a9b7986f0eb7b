// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/problemtext.h"

#include "models/console/consoleinput.h"
#include "models/format.h"

#include <QCoreApplication>

namespace hathora {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::ProblemText)

public:
    static QString ofLimit(const InputProblem &problem);
    static QString of(const InputProblem &problem);
    static QString asWarning(const QString &sentence);
};

QString Words::ofLimit(const InputProblem &problem)
{
    using Reason = InputProblem::Reason;
    const QString limit = problem.limit.typeId() == QMetaType::QString
                              ? problem.limit.toString()
                              : QLocale().toString(problem.limit.toDouble(), 'g', 12);
    switch (problem.reason) {
    case Reason::TooShort:
        return tr("This is too short: at least %1.").arg(limit);
    case Reason::TooLong:
        return tr("This is too long: at most %1.").arg(limit);
    case Reason::TooManyBytes:
        return tr("This is too large: at most %1.").arg(format::bytes(problem.limit.toDouble()));
    case Reason::TooSmall:
        return tr("This is too small: at least %1.").arg(limit);
    case Reason::TooLarge:
        return tr("This is too large: at most %1.").arg(limit);
    case Reason::TooPrecise:
        return tr("This has too many decimals: at most %1.").arg(limit);
    case Reason::BadPattern:
        return tr("This does not look as it should: %1.").arg(limit);
    default:
        return {};
    }
}

QString Words::of(const InputProblem &problem)
{
    using Reason = InputProblem::Reason;
    switch (problem.reason) {
    case Reason::Missing:
        return tr("This needs a value.");
    case Reason::NotText:
        return tr("This is no text.");
    case Reason::NotInteger:
        return tr("This is no whole number, or too large for one.");
    case Reason::NotNumber:
        return tr("This is no number.");
    case Reason::NotBoolean:
        return tr("This is neither true nor false.");
    case Reason::NotList:
        return tr("This is no list.");
    case Reason::NotObject:
        return tr("This is no object.");
    case Reason::NotOneOf:
        return tr("This has none of the shapes it may have.");
    case Reason::UnknownName:
        return tr("The contract knows no field of this name.");
    case Reason::UnsafeId:
        return tr("An id has letters, digits, _ and - only, and at most 128 of them.");
    case Reason::UnsafeText:
        return tr("This would lead to another address: it may not hold / \\ % or be . or ..");
    case Reason::UnfitToken:
        return tr("A token has no line breaks, spaces or control characters.");
    case Reason::NotJson:
        return tr("This is not JSON.");
    case Reason::Unreadable:
        return tr("This file cannot be read.");
    default:
        return ofLimit(problem);
    }
}

QString Words::asWarning(const QString &sentence)
{
    return tr("%1 It can be sent all the same.").arg(sentence);
}

/// Where in the body, without the body's own name.
QString placeIn(const InputProblem &problem)
{
    const QString body = QLatin1String(ConsoleInput::body);
    if (!problem.field.startsWith(body) || problem.field == body)
        return {};
    const QString place = problem.field.mid(body.size());
    return place.startsWith(u'.') ? place.mid(1) : place;
}

} // namespace

QString problemText(const InputProblem &problem)
{
    const QString sentence = Words::of(problem);
    const QString place = placeIn(problem);
    const QString told = place.isEmpty() ? sentence : place + QStringLiteral(": ") + sentence;
    return problem.weight == InputProblem::Weight::Warning ? Words::asWarning(told) : told;
}

QString inputOf(const InputProblem &problem)
{
    return placeIn(problem).isEmpty() ? problem.field : QString::fromLatin1(ConsoleInput::body);
}

} // namespace hathora
