// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace hathora {

/// A surface with round corners that is pressed as a whole, by pointer or keyboard.
class Card : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) final;
    void keyPressEvent(QKeyEvent *event) override;

    /// Draws what lies inside of the margins.
    virtual void paintContent(QPainter &painter, const QRect &content) = 0;
    /// A rectangle given for reading from the left, where it lies in this layout direction.
    QRect visual(const QRect &rect) const;
    /// The side that text of ours starts at.
    Qt::Alignment leading() const;
    /// The margins on both sides together.
    static QSize frame();
};

} // namespace hathora
