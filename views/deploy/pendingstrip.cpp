// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/pendingstrip.h"

#include "views/deploy/deploytext.h"
#include "views/messagestrip.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hathora {

PendingStrip::PendingStrip(const QString &name, PendingDeploys &pending, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_pending(pending)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&pending, &PendingDeploys::changed, this, &PendingStrip::showPending);
    connect(&pending, &PendingDeploys::dropped, this, &PendingStrip::showDropped);
    showPending();
}

MessageStrip *PendingStrip::makeStrip(const QString &name)
{
    auto *strip = new MessageStrip(this);
    strip->setObjectName(m_name + u'.' + name);
    m_column->addWidget(strip);
    return strip;
}

void PendingStrip::showPending()
{
    QMap<int, MessageStrip *> gone = m_strips;
    for (const PendingDeploy &each : m_pending.all()) {
        gone.remove(each.number);
        if (m_strips.contains(each.number))
            continue;
        MessageStrip *strip = makeStrip(QStringLiteral("waiting"));
        strip->showMessage(MessageStrip::Kind::Info, tr("Build %1 is deployed to %2 as soon as it succeeds.")
                                                         .arg(each.body.build.text(), each.appName));
        strip->setAction(tr("Call off"));
        connect(strip, &MessageStrip::actionTriggered, this,
                [this, number = each.number] { m_pending.cancel(number); });
        m_strips.insert(each.number, strip);
    }
    for (auto each = gone.cbegin(); each != gone.cend(); ++each) {
        m_strips.remove(each.key());
        each.value()->hide();
        each.value()->deleteLater(); // the click that called it off is still its own
    }
}

void PendingStrip::showDropped(const PendingDeploy &deploy, BuildStanding why)
{
    MessageStrip *strip = makeStrip(QStringLiteral("dropped"));
    strip->setDismissible(true);
    strip->showMessage(MessageStrip::Kind::Error,
                       tr("Build %1 was not deployed to %2.").arg(deploy.body.build.text(), deploy.appName),
                       standingText(why));
    connect(strip, &MessageStrip::dismissed, strip, &QObject::deleteLater);
}

} // namespace hathora
