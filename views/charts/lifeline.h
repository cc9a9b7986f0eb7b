// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

namespace hathora {

/// One thing that happens, or may happen, in a life.
struct LifeStep
{
    QString name; ///< shown literally
    QDateTime at; ///< invalid: it has not happened

    bool operator==(const LifeStep &) const = default;
};

/// A life from left to right: what happened when, and how long it took from one to the next.
class LifeLine : public QWidget
{
    Q_OBJECT

public:
    explicit LifeLine(QWidget *parent = nullptr);

    void setSteps(const QList<LifeStep> &steps);
    const QList<LifeStep> &steps() const { return m_steps; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect column(qsizetype step) const;
    int lineY() const;
    qsizetype stepBefore(qsizetype step) const;
    QString timeOf(qsizetype step) const;
    void paintStep(QPainter &painter, qsizetype step) const;
    void paintWay(QPainter &painter, qsizetype from, qsizetype to) const;
    void tell();

    QList<LifeStep> m_steps;
};

} // namespace hathora
