// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/splitview.h"

#include "views/splitstate.h"

namespace hathora {

namespace {

constexpr auto key = QLatin1StringView("split");

} // namespace

SplitView::SplitView(const QString &name, const Part &upper, const Part &lower, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
{
    setObjectName(name);
    for (const Part &each : {upper, lower}) {
        addWidget(each.widget);
        setStretchFactor(count() - 1, each.share);
    }
    setChildrenCollapsible(false);
}

void SplitView::keepIn(QVariantMap &state) const
{
    state.insert(key, splitState(*this));
}

void SplitView::restoreFrom(const QVariantMap &state)
{
    restoreSplit(*this, state.value(key));
}

} // namespace hathora
