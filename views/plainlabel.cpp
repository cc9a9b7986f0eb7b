// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plainlabel.h"

#include "views/plaintext.h"
#include "views/theme.h"
#include "views/typography.h"

#include <QApplication>
#include <QEvent>

namespace hathora {

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(Look::Body, parent)
{
}

PlainLabel::PlainLabel(Look look, QWidget *parent)
    : QLabel(parent)
    , m_look(look)
{
    setTextFormat(Qt::PlainText);
    restyle();
}

void PlainLabel::setText(const QString &text)
{
    m_text = plain(text);
    elide();
    updateGeometry();
}

void PlainLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    setWordWrap(false);
    elide();
    updateGeometry();
}

QSize PlainLabel::minimumSizeHint() const
{
    if (m_elide == Qt::ElideNone)
        return QLabel::minimumSizeHint();
    return {fontMetrics().horizontalAdvance(QStringLiteral("xxxx")), QLabel::minimumSizeHint().height()};
}

QSize PlainLabel::sizeHint() const
{
    if (m_elide == Qt::ElideNone)
        return QLabel::sizeHint();
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_text) + margins.left() + margins.right() + 2 * margin() + 1,
            QLabel::sizeHint().height()};
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        restyle();
    if (event->type() == QEvent::FontChange)
        elide();
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void PlainLabel::restyle()
{
    if (m_restyling) // setting our own palette announces a change of palette
        return;
    m_restyling = true;
    const QFont base = QApplication::font(this);
    switch (m_look) {
    case Look::Body:
        break;
    case Look::Title:
        setFont(typography::title(base));
        break;
    case Look::Caption:
        setFont(typography::caption(base));
        recolour(Theme::of(palette()).secondary);
        break;
    case Look::Problem:
        recolour(Theme::of(palette()).failed);
        break;
    case Look::Fixed:
        setFont(typography::fixed(base));
        break;
    }
    m_restyling = false;
}

void PlainLabel::recolour(const QColor &colour)
{
    QPalette own;
    own.setColor(QPalette::Active, QPalette::WindowText, colour);
    own.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    setPalette(own);
}

void PlainLabel::elide()
{
    if (m_elide == Qt::ElideNone)
        return QLabel::setText(m_text);
    const QString line = plainLine(m_text);
    const QString shown = fontMetrics().elidedText(line, m_elide, contentsRect().width());
    QLabel::setText(shown);
    const bool isCut = shown != line;
    setToolTip(isCut ? plainToolTip(m_text) : QString());
    setAccessibleName(isCut ? line : QString()); // else what is shown is what is read
}

} // namespace hathora
