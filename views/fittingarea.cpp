// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fittingarea.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>

#include <utility>

namespace hathora {

namespace {

constexpr int leastHeight = 120;
constexpr int frameOfWindow = 40; ///< what a desktop puts around a dialog

} // namespace

FittingArea::FittingArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    content->installEventFilter(this);
}

QSize FittingArea::sizeHint() const
{
    return widget()->sizeHint();
}

QSize FittingArea::minimumSizeHint() const
{
    const QSize content = widget()->minimumSizeHint();
    return {content.width() + verticalScrollBar()->sizeHint().width(), qMin(content.height(), leastHeight)};
}

void FittingArea::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    fit();
}

bool FittingArea::eventFilter(QObject *object, QEvent *event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(object, event);
}

/// A person may have made the dialog smaller: only what is new makes it larger.
void FittingArea::fit()
{
    const int height = sizeHint().height();
    if (height <= std::exchange(m_fitted, height))
        return;
    updateGeometry();
    QWidget *dialog = window();
    const QSize most = dialog->screen()->availableSize() - QSize(0, frameOfWindow);
    dialog->resize(dialog->size().expandedTo(dialog->sizeHint()).boundedTo(most));
}

} // namespace hathora
