// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/palettedelegate.h"

#include "models/palette/palettemodel.h"
#include "views/icons.h"
#include "views/plaintext.h"
#include "views/typography.h"

namespace hathora {

namespace {

constexpr QSize iconSize(16, 16);

Icon iconOf(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Organization:
        return Icon::Org;
    case Place::Kind::App:
        return Icon::App;
    case Place::Kind::Fleet:
        return Icon::Fleet;
    case Place::Kind::Deployment:
        return Icon::Deployment;
    case Place::Kind::Build:
        return Icon::Build;
    case Place::Kind::Process:
        return Icon::Process;
    case Place::Kind::Room:
        break;
    }
    return Icon::Room;
}

QString wordOf(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Organization:
        return PaletteDelegate::tr("organization");
    case Place::Kind::App:
        return PaletteDelegate::tr("application");
    case Place::Kind::Fleet:
        return PaletteDelegate::tr("fleet");
    case Place::Kind::Deployment:
        return PaletteDelegate::tr("deployment");
    case Place::Kind::Build:
        return PaletteDelegate::tr("build");
    case Place::Kind::Process:
        return PaletteDelegate::tr("process");
    case Place::Kind::Room:
        break;
    }
    return PaletteDelegate::tr("room");
}

std::optional<Place::Kind> placeKind(const QModelIndex &index)
{
    const QVariant kind = index.data(PaletteModel::PlaceKindRole);
    return kind.isValid() ? std::optional(Place::Kind(kind.toInt())) : std::nullopt;
}

QString wordOf(const QModelIndex &index)
{
    if (const std::optional<Place::Kind> kind = placeKind(index))
        return wordOf(*kind);
    switch (PaletteEntry::Kind(index.data(PaletteModel::KindRole).toInt())) {
    case PaletteEntry::Kind::View:
        return PaletteDelegate::tr("view");
    case PaletteEntry::Kind::Workspace:
        return PaletteDelegate::tr("workspace");
    default:
        return {};
    }
}

} // namespace

void PaletteDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    DetailDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = iconSize;
    if (const std::optional<Place::Kind> kind = placeKind(index))
        option->icon = icon(iconOf(*kind));
    else if (option->icon.isNull())
        option->icon = icon(Icon::ChevronRight);
    if (option->text != index.data(KeyRole).toString())
        return;
    option->font = typography::fixed(option->font);
    option->fontMetrics = QFontMetrics(option->font);
    option->textElideMode = Qt::ElideMiddle;
}

QString PaletteDelegate::detailOf(const QModelIndex &index) const
{
    const auto standing = PaletteEntry::Standing(index.data(PaletteModel::StandingRole).toInt());
    const QString mark = standing == PaletteEntry::Standing::Favourite ? tr("favourite") : QString();
    QStringList parts{mark, plainLine(index.data(PaletteModel::DetailRole).toString()), wordOf(index),
                      index.data(PaletteModel::ShortcutRole).toString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString PaletteDelegate::shortDetailOf(const QModelIndex &index) const
{
    const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
    return shortcut.isEmpty() ? wordOf(index) : shortcut;
}

} // namespace hathora
