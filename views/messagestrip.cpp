// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/messagestrip.h"

#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace hathora {

namespace {

constexpr int iconSide = 16;
constexpr int narrowest = 200;
constexpr qreal tint = 0.12;

Icon iconOf(MessageStrip::Kind kind)
{
    switch (kind) {
    case MessageStrip::Kind::Info:
        return Icon::Info;
    case MessageStrip::Kind::Warning:
        return Icon::Warning;
    case MessageStrip::Kind::Error:
        break;
    }
    return Icon::Error;
}

QColor colorOf(MessageStrip::Kind kind, const Theme &theme)
{
    switch (kind) {
    case MessageStrip::Kind::Info:
        return theme.starting;
    case MessageStrip::Kind::Warning:
        return theme.tone(Tone::Warning);
    case MessageStrip::Kind::Error:
        break;
    }
    return theme.failed;
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_text(new PlainLabel(this))
    , m_detail(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_action(new QPushButton(this))
    , m_dismiss(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_detail->setObjectName(QStringLiteral("messageDetail"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_action->setAutoDefault(false);
    m_action->hide();
    m_dismiss->setObjectName(QStringLiteral("messageDismiss"));
    m_dismiss->setIcon(icon(Icon::Close));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setFocusPolicy(Qt::StrongFocus);
    m_dismiss->setAccessibleName(tr("Dismiss message"));
    m_dismiss->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::around, spacing::within, spacing::between, spacing::within);
    row->setSpacing(spacing::between);
    row->addWidget(m_icon);
    m_words->setSpacing(spacing::between);
    m_words->addWidget(m_text, 1);
    m_words->addWidget(m_detail);
    row->addLayout(m_words, 1);
    row->addWidget(m_action);
    row->addWidget(m_dismiss);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMinimumHeight(spacing::controlHeight + 2 * spacing::within);

    connect(m_action, &QPushButton::clicked, this, &MessageStrip::actionTriggered);
    connect(m_dismiss, &QToolButton::clicked, this, &MessageStrip::dismiss);
    hide();
}

void MessageStrip::showMessage(Kind kind, const QString &text, const QString &detail)
{
    m_kind = kind;
    m_text->setText(text);
    setDetail(detail);
    restyle();
    show();
    setAccessibleName(plain(text));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageStrip::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setHidden(detail.isEmpty());
    setAccessibleDescription(plain(detail));
}

void MessageStrip::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setHidden(text.isEmpty());
}

void MessageStrip::setDismissible(bool dismissible)
{
    m_dismiss->setVisible(dismissible);
}

/// In a row where both fit, else the detail below; there it wraps.
void MessageStrip::arrange()
{
    const auto widthOf = [](const PlainLabel *label) {
        return label->fontMetrics().size(0, label->fullText()).width();
    };
    const int wanted = widthOf(m_text) + spacing::between + widthOf(m_detail);
    const bool fits = m_detail->isHidden() || wanted <= m_words->geometry().width();
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_words->direction())
        return;
    m_detail->setWordWrap(!fits);
    m_words->setSpacing(fits ? spacing::between : 0);
    m_words->setDirection(direction);
}

/// As high as the words need at this width: it may not grow beyond what it asks for.
QSize MessageStrip::sizeHint() const
{
    const QSize usual = QWidget::sizeHint();
    return {usual.width(), std::max(minimumHeight(), heightForWidth(width()))};
}

/// No width is too small for words that wrap.
QSize MessageStrip::minimumSizeHint() const
{
    return {narrowest, QWidget::minimumSizeHint().height()};
}

bool MessageStrip::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        arrange();
        if (event->type() == QEvent::Resize)
            updateGeometry();
    }
    return isDone;
}

QString MessageStrip::text() const
{
    return m_text->fullText();
}

QString MessageStrip::detail() const
{
    return m_detail->fullText();
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), blend(theme.base, colorOf(m_kind, theme), tint));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

void MessageStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void MessageStrip::restyle()
{
    const QColor color = colorOf(m_kind, Theme::of(palette()));
    m_icon->setPixmap(iconPixmap(iconOf(m_kind), color, iconSide, devicePixelRatioF()));
}

void MessageStrip::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

} // namespace hathora
