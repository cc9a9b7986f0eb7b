// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace hathora {

/// The icons of our own family, one SVG file each in resources/icons.
enum class Icon {
    Activity,
    Add,
    App,
    Billing,
    Build,
    Chart,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Close,
    Columns,
    Connected,
    Console,
    Copy,
    Delete,
    Deployment,
    Disconnected,
    Download,
    Edit,
    Error,
    Export,
    Eye,
    Favourite,
    Filter,
    Fleet,
    Float,
    Follow,
    Info,
    Inspector,
    Link,
    Live,
    Lock,
    Log,
    Memory,
    Menu,
    Moon,
    More,
    Navigator,
    Network,
    Ok,
    Org,
    Overview,
    Pause,
    People,
    Play,
    Process,
    Record,
    RecordOff,
    Refresh,
    Regions, // not Region: that would hide the type where both are known
    Remove,
    Rollback,
    Room,
    Search,
    Settings,
    SignOut,
    Stop,
    Sun,
    Theme,
    Token,
    Upload,
    Warning,
    Workspace,
    Wrap,
};

/// The icon in the colours of the application's palette, also after the palette changes.
QIcon icon(Icon icon);

/// The icon in one colour and \a side logical pixels square, for a screen with this many pixels to one.
QPixmap iconPixmap(Icon icon, const QColor &color, int side, qreal devicePixelRatio);

/// The program's icon in all its sizes.
QIcon programIcon();

} // namespace hathora
