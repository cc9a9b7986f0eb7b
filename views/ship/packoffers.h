// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ship/preflight.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace hathora {

/// What a person should know of the files, in groups; where something can be done about it, with a tick.
class PackOffers : public QWidget
{
    Q_OBJECT

public:
    explicit PackOffers(QWidget *parent = nullptr);

    /// Ticks that the person set stay for paths that are still there.
    void show(const PackList &list, const PackChoices &choices);
    bool isEmpty() const;

Q_SIGNALS:
    void chosen(const hathora::PackChoices &choices);

private:
    enum class Offer { None, LeaveOut, MakeExecutable };

    QTreeWidgetItem *group(const QString &title, Offer offer);
    void add(QTreeWidgetItem *group, const QByteArray &path, const QString &what, bool ticked);
    void addRemarks(const PackList &list, PackRemark::Kind kind, QTreeWidgetItem *group,
                    const QSet<QByteArray> &ticked);
    void addLeftOut(const PackList &list, LeftOut::Reason reason, QTreeWidgetItem *group,
                    const QSet<QByteArray> &ticked);
    void tell();

    QTreeWidget *m_groups;
};

} // namespace hathora
