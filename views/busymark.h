// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace hathora {

/// A turning arc: something is on its way and nobody knows how far. Still where the style animates nothing.
class BusyMark : public QWidget
{
    Q_OBJECT

public:
    explicit BusyMark(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QBasicTimer m_timer;
    int m_angle = 0; ///< degrees
};

} // namespace hathora
