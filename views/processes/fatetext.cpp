// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/processes/fatetext.h"

#include "models/format.h"

#include <QCoreApplication>

namespace hathora {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::FateText)
};

} // namespace

QString neverBoundText()
{
    return Words::tr(
               "It never bound its port: a process whose server does not listen within %1 is ended. Compare "
               "the port and transport of the deployment with what the server opens.")
        .arg(format::duration(portDeadline));
}

QString fateText(const Process &process)
{
    QStringList words;
    if (process.exitReason && !process.exitReason->isEmpty())
        words.append(*process.exitReason);
    if (neverBoundItsPort(process))
        words.append(neverBoundText());
    return words.join(u'\n');
}

} // namespace hathora
