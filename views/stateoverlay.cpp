// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stateoverlay.h"

#include "models/format.h"
#include "views/delegates/ageschedule.h"
#include "views/messagestrip.h"
#include "views/statusface.h"

#include <QStackedLayout>

namespace hathora {

StateOverlay::StateOverlay(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_strip(new MessageStrip(this))
    , m_message(new StatusFace(this))
    , m_content(content)
    , m_stack(new QStackedLayout)
{
    m_strip->setObjectName(QStringLiteral("staleStrip"));
    m_strip->setAction(tr("Retry"));
    m_message->setObjectName(QStringLiteral("stateFace"));
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_content);
    m_age.setSingleShot(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(m_stack, 1);

    connect(m_strip, &MessageStrip::actionTriggered, this, &StateOverlay::retryRequested);
    connect(m_message, &StatusFace::actionTriggered, this, &StateOverlay::actionTriggered);
    connect(&m_age, &QTimer::timeout, this, &StateOverlay::tellAge);
    showLoading(tr("Loading…"));
}

void StateOverlay::showLoading(const QString &sentence)
{
    m_message->showBusy(sentence);
    turnTo(Face::Loading);
}

void StateOverlay::showEmpty(const QString &sentence, const QString &actionText)
{
    m_message->showStill(Icon::Info, sentence, {}, actionText);
    turnTo(Face::Empty);
}

void StateOverlay::showFailed(const QString &what, const QString &why)
{
    m_message->showStill(Icon::Error, what, why, tr("Retry"));
    turnTo(Face::Failed);
}

void StateOverlay::showContent()
{
    turnTo(Face::Content);
}

void StateOverlay::showStale(const QString &reason, const QDateTime &since)
{
    m_since = since;
    m_strip->showMessage(MessageStrip::Kind::Warning, reason);
    turnTo(Face::Stale);
    tellAge();
}

void StateOverlay::turnTo(Face face)
{
    m_face = face;
    const bool hasRows = face == Face::Content || face == Face::Stale;
    m_strip->setVisible(face == Face::Stale);
    m_stack->setCurrentWidget(hasRows ? m_content : m_message);
    if (face != Face::Stale)
        m_age.stop();
}

void StateOverlay::actionTriggered()
{
    if (m_face == Face::Failed)
        Q_EMIT retryRequested();
    else
        Q_EMIT actionRequested();
}

void StateOverlay::tellAge()
{
    if (!m_since.isValid())
        return m_strip->setDetail({});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const std::chrono::milliseconds age(m_since.msecsTo(now));
    const bool isOld = age >= std::chrono::seconds(2);
    m_strip->setDetail(isOld ? tr("data %1 old").arg(format::age(m_since, now)) : QString());
    m_age.start(ageTextLasts(age));
}

} // namespace hathora
