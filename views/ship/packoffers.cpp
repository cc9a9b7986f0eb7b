// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ship/packoffers.h"

#include "views/plaintext.h"
#include "views/ship/shiptext.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int offerRole = Qt::UserRole + 1;
constexpr int mostExpanded = 8;

} // namespace

PackOffers::PackOffers(QWidget *parent)
    : QWidget(parent)
    , m_groups(new QTreeWidget(this))
{
    m_groups->setObjectName(QStringLiteral("preflight.offers"));
    m_groups->setAccessibleName(tr("What to know, and what to do about it"));
    m_groups->setColumnCount(2);
    m_groups->setHeaderHidden(true);
    m_groups->header()->setStretchLastSection(true);
    m_groups->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_groups);
    connect(m_groups, &QTreeWidget::itemChanged, this, &PackOffers::tell);
}

void PackOffers::show(const PackList &list, const PackChoices &choices)
{
    const QSignalBlocker quiet(m_groups);
    m_groups->clear();
    using Kind = PackRemark::Kind;
    using Reason = LeftOut::Reason;
    const QSet<QByteArray> none;
    addLeftOut(list, Reason::Unreadable, group(tr("Not readable: tick to leave out"), Offer::LeaveOut),
               choices.leaveOut);
    addRemarks(list, Kind::NotUtf8, group(tr("Names that are not UTF-8: tick to leave out"), Offer::LeaveOut),
               choices.leaveOut);
    addRemarks(list, Kind::Secret, group(tr("Likely secrets: ticked ones are left out"), Offer::LeaveOut),
               choices.leaveOut);
    addRemarks(list, Kind::NotExecutable,
               group(tr("Programs without the execute bit: ticked ones get it"), Offer::MakeExecutable),
               choices.makeExecutable);
    addRemarks(list, Kind::CrlfScript,
               group(tr("Scripts with Windows line ends: Linux cannot start them"), Offer::None), none);
    addLeftOut(list, Reason::LeavesFolder, group(tr("Links out of the folder: refused"), Offer::None), none);
    for (const Reason reason : {Reason::Device, Reason::Socket, Reason::Pipe})
        addLeftOut(list, reason, group(tr("No files: skipped"), Offer::None), none);
    addRemarks(list, Kind::SentAnyway, group(tr("Sent in spite of a rule: the build needs it"), Offer::None),
               none);
    for (int i = m_groups->topLevelItemCount() - 1; i >= 0; --i) {
        QTreeWidgetItem *item = m_groups->topLevelItem(i);
        if (item->childCount() == 0)
            delete item;
        else
            item->setExpanded(item->childCount() <= mostExpanded);
    }
}

bool PackOffers::isEmpty() const
{
    return m_groups->topLevelItemCount() == 0;
}

QTreeWidgetItem *PackOffers::group(const QString &title, Offer offer)
{
    auto *item = new QTreeWidgetItem(m_groups, {title});
    item->setData(0, offerRole, int(offer));
    item->setFirstColumnSpanned(true);
    if (offer != Offer::None)
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    return item;
}

void PackOffers::add(QTreeWidgetItem *group, const QByteArray &path, const QString &what, bool ticked)
{
    auto *item = new QTreeWidgetItem(group, {plainLine(shiptext::path(path)), plainLine(what)});
    item->setData(0, pathRole, path);
    if (Offer(group->data(0, offerRole).toInt()) != Offer::None)
        item->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
}

void PackOffers::addRemarks(const PackList &list, PackRemark::Kind kind, QTreeWidgetItem *group,
                            const QSet<QByteArray> &ticked)
{
    for (const PackRemark &remark : list.remarks) {
        if (remark.kind == kind)
            add(group, remark.path, shiptext::whatSecret(remark.secret), ticked.contains(remark.path));
    }
}

void PackOffers::addLeftOut(const PackList &list, LeftOut::Reason reason, QTreeWidgetItem *group,
                            const QSet<QByteArray> &ticked)
{
    for (const LeftOut &item : list.leftOut) {
        if (item.reason == reason)
            add(group, item.path, shiptext::whyOut(item, list), ticked.contains(item.path));
    }
}

void PackOffers::tell()
{
    PackChoices choices;
    for (int i = 0; i < m_groups->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = m_groups->topLevelItem(i);
        const auto offer = Offer(group->data(0, offerRole).toInt());
        for (int j = 0; offer != Offer::None && j < group->childCount(); ++j) {
            if (group->child(j)->checkState(0) != Qt::Checked)
                continue;
            auto &chosen = offer == Offer::LeaveOut ? choices.leaveOut : choices.makeExecutable;
            chosen.insert(group->child(j)->data(0, pathRole).toByteArray());
        }
    }
    Q_EMIT chosen(choices);
}

} // namespace hathora
