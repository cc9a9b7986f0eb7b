// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "views/card.h"

#include <QList>
#include <QPointF>

#include <optional>

namespace hathora {

/// One figure that answers a question at a glance: its caption, its value, how it went lately.
class FigureCard : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &caption, QWidget *parent = nullptr);

    /// An empty figure is shown as unknown, "—".
    void setFigure(const QString &figure);
    /// A word behind the figure, as in "204 of 214": the figure is "204".
    void setDetail(const QString &detail);
    void setTone(std::optional<Tone> tone);
    void setSeries(const QList<QPointF> &points);

    QString figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintContent(QPainter &painter, const QRect &content) override;

private:
    void tell();

    QString m_caption;
    QString m_figure;
    QString m_detail;
    std::optional<Tone> m_tone;
    QList<QPointF> m_series;
};

} // namespace hathora
