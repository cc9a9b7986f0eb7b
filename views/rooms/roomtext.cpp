// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rooms/roomtext.h"

#include "models/format.h"

#include <QCoreApplication>

namespace hathora {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::RoomText)

public:
    static QString of(const RoomProblem &problem);
};

QString Words::of(const RoomProblem &problem)
{
    switch (problem.kind) {
    case RoomProblem::Kind::Missing:
        return tr("This is needed.");
    case RoomProblem::Kind::BadCharacters:
        return tr("Only letters without accents, digits, _ and -.");
    case RoomProblem::Kind::TooLong:
        return tr("At most %1 characters.").arg(format::count(problem.limit));
    case RoomProblem::Kind::NotJson:
        return tr("This is not JSON. It may be so, if your server reads it.");
    case RoomProblem::Kind::NoAddress:
        return tr("%1 is no IP address. The server decides.").arg(problem.text);
    }
    return {};
}

} // namespace

QString problemsOf(RoomProblem::About about, const QList<RoomProblem> &problems)
{
    QStringList texts;
    for (const RoomProblem &problem : problems) {
        if (problem.about == about)
            texts.append(Words::of(problem));
    }
    return texts.join(u' ');
}

} // namespace hathora
