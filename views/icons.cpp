// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/icons.h"

#include "views/iconengine.h"

#include <QLatin1StringView>

#include <array>

namespace hathora {

namespace {

// In the order of the enumerators.
constexpr std::array files{
    QLatin1StringView("activity"),     QLatin1StringView("add"),          QLatin1StringView("app"),
    QLatin1StringView("billing"),      QLatin1StringView("build"),        QLatin1StringView("chart"),
    QLatin1StringView("chevron-down"), QLatin1StringView("chevron-left"), QLatin1StringView("chevron-right"),
    QLatin1StringView("chevron-up"),   QLatin1StringView("clock"),        QLatin1StringView("close"),
    QLatin1StringView("columns"),      QLatin1StringView("connected"),    QLatin1StringView("console"),
    QLatin1StringView("copy"),         QLatin1StringView("delete"),       QLatin1StringView("deployment"),
    QLatin1StringView("disconnected"), QLatin1StringView("download"),     QLatin1StringView("edit"),
    QLatin1StringView("error"),        QLatin1StringView("export"),       QLatin1StringView("eye"),
    QLatin1StringView("favourite"),    QLatin1StringView("filter"),       QLatin1StringView("fleet"),
    QLatin1StringView("float"),        QLatin1StringView("follow"),       QLatin1StringView("info"),
    QLatin1StringView("inspector"),    QLatin1StringView("link"),         QLatin1StringView("live"),
    QLatin1StringView("lock"),         QLatin1StringView("log"),          QLatin1StringView("memory"),
    QLatin1StringView("menu"),         QLatin1StringView("moon"),         QLatin1StringView("more"),
    QLatin1StringView("navigator"),    QLatin1StringView("network"),      QLatin1StringView("ok"),
    QLatin1StringView("org"),          QLatin1StringView("overview"),     QLatin1StringView("pause"),
    QLatin1StringView("people"),       QLatin1StringView("play"),         QLatin1StringView("process"),
    QLatin1StringView("record"),       QLatin1StringView("record-off"),   QLatin1StringView("refresh"),
    QLatin1StringView("region"),       QLatin1StringView("remove"),       QLatin1StringView("rollback"),
    QLatin1StringView("room"),         QLatin1StringView("search"),       QLatin1StringView("settings"),
    QLatin1StringView("sign-out"),     QLatin1StringView("stop"),         QLatin1StringView("sun"),
    QLatin1StringView("theme"),        QLatin1StringView("token"),        QLatin1StringView("upload"),
    QLatin1StringView("warning"),      QLatin1StringView("workspace"),    QLatin1StringView("wrap"),
};

QString path(Icon icon)
{
    return QStringLiteral(":/icons/%1.svg").arg(files.at(size_t(icon)));
}

} // namespace

QIcon icon(Icon icon)
{
    return QIcon(new IconEngine(path(icon)));
}

QPixmap iconPixmap(Icon icon, const QColor &color, int side, qreal devicePixelRatio)
{
    return IconEngine::render(path(icon), color, QSize(side, side), devicePixelRatio);
}

QIcon programIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/app/hathora-dashboard-%1.png").arg(side), QSize(side, side));
    return icon;
}

} // namespace hathora
