// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QWidget>

namespace hathora {

/// A state as shape, tint and word, standing by itself.
class StatusPill : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPill(QWidget *parent = nullptr);

    void setStatus(const QString &word, Tone tone); ///< the word is shown literally

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    Tone m_tone = Tone::Neutral;
};

} // namespace hathora
