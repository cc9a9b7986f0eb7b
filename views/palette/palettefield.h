// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace hathora {

/// A button of a tool bar that looks like the field which it opens, with its shortcut at the end.
class PaletteField : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PaletteField(QWidget *parent = nullptr);

    void setShortcutText(const QString &text); ///< as the user's system writes it; empty for none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shortcut;
};

} // namespace hathora
