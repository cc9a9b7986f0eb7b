// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace hathora {

/// The part of a dialog that may become long: as high as what is in it while the screen has room for the
/// dialog, which grows with it; scrolled beyond that.
class FittingArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittingArea(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fit();

    int m_fitted = 0; ///< height of the content that there was
};

} // namespace hathora
