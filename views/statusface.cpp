// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statusface.h"

#include "views/busymark.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr int widest = 420;
constexpr int iconSide = 24;

} // namespace

StatusFace::StatusFace(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_busy(new BusyMark(this))
    , m_sentence(new PlainLabel(this))
    , m_detail(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_action(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setObjectName(QStringLiteral("faceSentence"));
    m_detail->setObjectName(QStringLiteral("faceDetail"));
    for (PlainLabel *label : {m_sentence, m_detail}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_action->setObjectName(QStringLiteral("faceAction"));
    m_action->setAutoDefault(false);

    auto *inside = new QWidget(this);
    inside->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(spacing::between);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignCenter);
    column->addWidget(m_busy, 0, Qt::AlignCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_detail);
    column->addSpacing(spacing::within);
    column->addWidget(m_action, 0, Qt::AlignCenter);
    column->addStretch();

    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(inside, 100);
    row->addStretch(1);

    connect(m_action, &QPushButton::clicked, this, &StatusFace::actionTriggered);
    showBusy({});
}

void StatusFace::showBusy(const QString &sentence)
{
    m_shown.reset();
    m_icon->hide();
    m_busy->show();
    setTexts(sentence, {}, {});
}

void StatusFace::showStill(Icon icon, const QString &sentence, const QString &detail,
                           const QString &actionText)
{
    m_shown = icon;
    m_busy->hide();
    m_icon->show();
    restyle();
    setTexts(sentence, detail, actionText);
}

void StatusFace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void StatusFace::setTexts(const QString &sentence, const QString &detail, const QString &actionText)
{
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setHidden(detail.isEmpty());
    m_action->setText(actionText);
    m_action->setHidden(actionText.isEmpty());
    setAccessibleName(plain(sentence));
    setAccessibleDescription(plain(detail));
}

void StatusFace::restyle()
{
    if (m_shown)
        m_icon->setPixmap(
            iconPixmap(*m_shown, Theme::of(palette()).secondary, iconSide, devicePixelRatioF()));
}

} // namespace hathora
