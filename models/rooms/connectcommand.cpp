// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rooms/connectcommand.h"

#include <QRegularExpression>

namespace hathora {

namespace {

/// As it is if a shell takes it so, or else in quotes.
QString oneWord(const QString &text)
{
    static const QRegularExpression harmless(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9._:/@%+=-]+")));
    if (harmless.match(text).hasMatch())
        return text;
    QString quoted = text;
    quoted.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

} // namespace

QString connectCommand(const QString &pattern, const RoomId &room, const ExposedPort &port)
{
    static const QRegularExpression place(QStringLiteral("\\{(host|port|room|transport)\\}"));
    QString command;
    qsizetype end = 0;
    // In one pass: what is put in is not looked at again.
    for (auto match = place.globalMatch(pattern); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        command += QStringView(pattern).mid(end, found.capturedStart() - end);
        end = found.capturedEnd();
        const QString name = found.captured(1);
        if (name == QLatin1String("host"))
            command += oneWord(port.host);
        else if (name == QLatin1String("port"))
            command += QString::number(port.port);
        else if (name == QLatin1String("room"))
            command += oneWord(room.text());
        else
            command += oneWord(port.transportType.text());
    }
    command += QStringView(pattern).mid(end);
    return command;
}

QString hostAndPort(const ExposedPort &port)
{
    return QStringLiteral("%1:%2").arg(port.host).arg(port.port);
}

} // namespace hathora
