// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hathora {

/// How much of what a text may be it is: a thin bar, and the numbers beside it.
class SizeMeter : public QWidget
{
    Q_OBJECT

public:
    explicit SizeMeter(const QString &name, QWidget *parent = nullptr);

    void setSize(int characters, int most);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    double m_share = 0;
};

} // namespace hathora
