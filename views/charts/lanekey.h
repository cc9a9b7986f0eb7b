// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QWidget>

namespace hathora {

/// One entry of a timeline's legend: how something is drawn, and its name.
class LaneKey : public QWidget
{
    Q_OBJECT

public:
    enum class Mark { Build, Deployed };

    explicit LaneKey(size_t tone, QWidget *parent = nullptr); ///< a state by its place in laneTones
    explicit LaneKey(Mark mark, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString word() const;

    int m_tone = -1; ///< below zero: a mark
    Mark m_mark = Mark::Build;
};

} // namespace hathora
