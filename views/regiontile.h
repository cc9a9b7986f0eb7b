// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "views/card.h"

#include <QList>
#include <QPointF>

#include <optional>

namespace hathora {

/// One of many small pictures of the same kind: a part of the fleet with its state, figures, line and the
/// share of its capacity in use.
class RegionTile : public Card
{
    Q_OBJECT

public:
    struct Figure
    {
        QString caption;
        QString value;

        bool operator==(const Figure &) const = default;
    };
    /// All texts are shown literally.
    struct Content
    {
        QString name;
        Tone tone = Tone::Neutral;
        QList<Figure> figures; ///< as many as fit are shown, from the first
        QList<QPointF> series;
        std::optional<double> capacity; ///< share in use, 0 to 1; without it there is no bar
        QString capacityText;           ///< beside the bar, or instead of one

        bool operator==(const Content &) const = default;
    };

    explicit RegionTile(QWidget *parent = nullptr);

    void setContent(const Content &content);
    const Content &content() const { return m_content; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintContent(QPainter &painter, const QRect &content) override;

private:
    void paintHead(QPainter &painter, const QRect &row);
    void paintFigures(QPainter &painter, const QRect &row);
    void paintCapacity(QPainter &painter, const QRect &row);

    Content m_content;
};

} // namespace hathora
