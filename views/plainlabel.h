// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace hathora {

/// A label for text from outside: shown literally, whatever it holds.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Look { Body, Title, Caption, Fixed, Problem };

    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(Look look, QWidget *parent = nullptr);

    void setText(const QString &text);
    void clear() { setText({}); } ///< or a resize would bring the text back
    /// Instead of wrapping, a text that does not fit is cut in this place and told whole in the tool tip.
    void setElideMode(Qt::TextElideMode mode);
    /// The whole text, as it is shown when there is room.
    QString fullText() const { return m_text; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void recolour(const QColor &colour);
    void elide();

    Look m_look;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    QString m_text;
    bool m_restyling = false;
};

} // namespace hathora
