// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/navigatordelegate.h"

#include "models/format.h"
#include "models/navigatormodel.h"
#include "models/selection.h"
#include "views/icons.h"
#include "views/plaintext.h"

namespace hathora {

namespace {

Selection::Subject subjectOf(const QModelIndex &index)
{
    return index.data(NavigatorModel::SubjectRole).value<Selection::Subject>();
}

NavigatorModel::Group groupOf(const QModelIndex &index)
{
    return index.data(NavigatorModel::GroupRole).value<NavigatorModel::Group>();
}

QString nameOf(NavigatorModel::Group group)
{
    switch (group) {
    case NavigatorModel::Group::Fleets:
        return NavigatorDelegate::tr("Fleets");
    case NavigatorModel::Group::Applications:
        return NavigatorDelegate::tr("Applications");
    case NavigatorModel::Group::People:
        return NavigatorDelegate::tr("People");
    case NavigatorModel::Group::Tokens:
        return NavigatorDelegate::tr("Tokens");
    case NavigatorModel::Group::Billing:
        return NavigatorDelegate::tr("Billing");
    case NavigatorModel::Group::None:
        break;
    }
    return {};
}

Icon iconOf(const QModelIndex &index)
{
    if (groupOf(index) == NavigatorModel::Group::Applications)
        return Icon::App;
    if (groupOf(index) == NavigatorModel::Group::People)
        return Icon::People;
    if (groupOf(index) == NavigatorModel::Group::Tokens)
        return Icon::Token;
    if (groupOf(index) == NavigatorModel::Group::Billing)
        return Icon::Billing;
    switch (subjectOf(index)) {
    case Selection::Subject::Organization:
        return Icon::Org;
    case Selection::Subject::App:
        return Icon::App;
    case Selection::Subject::Deployment:
        return Icon::Deployment;
    case Selection::Subject::Build:
        return Icon::Build;
    case Selection::Subject::Process:
        return Icon::Process;
    case Selection::Subject::Room:
        return Icon::Room;
    case Selection::Subject::Fleet:
    case Selection::Subject::None:
        break; // the group of fleets
    }
    return Icon::Fleet;
}

} // namespace

QString NavigatorDelegate::shortDetailOf(const QModelIndex &index) const
{
    const QVariant count = index.data(NavigatorModel::CountRole);
    return count.isValid() ? format::count(count.toInt()) : QString();
}

QString NavigatorDelegate::detailOf(const QModelIndex &index) const
{
    QStringList parts{shortDetailOf(index), plainLine(index.data(NavigatorModel::DetailRole).toString())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void NavigatorDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TextDelegate::initStyleOption(option, index);
    if (const QString name = nameOf(groupOf(index)); !name.isEmpty())
        option->text = name;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(iconOf(index));
    option->decorationSize = QSize(16, 16);
}

QString NavigatorDelegate::toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStringList lines{option.text};
    const QVariant count = index.data(NavigatorModel::CountRole);
    if (count.isValid())
        lines.append(tr("%n live processes", nullptr, count.toInt()));
    const QString detail = index.data(NavigatorModel::DetailRole).toString();
    if (!detail.isEmpty())
        lines.append(subjectOf(index) == Selection::Subject::App ? tr("runs build %1").arg(detail)
                                                                 : tr("build %1").arg(detail));
    const QString id = index.data(KeyRole).toString();
    if (!id.isEmpty() && id != option.text)
        lines.append(id);
    return lines.join(u'\n');
}

} // namespace hathora
