// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace hathora {

class PlainLabel;

/// One message across the top of what it concerns, with at most one action. Hidden until it has a message.
class MessageStrip : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit MessageStrip(QWidget *parent = nullptr);

    /// Shows this message; \a detail stands behind it, in the secondary colour.
    void showMessage(Kind kind, const QString &text, const QString &detail = {});
    void setDetail(const QString &detail);
    /// An empty text takes the button away.
    void setAction(const QString &text);
    void setDismissible(bool dismissible);

    QString text() const;
    QString detail() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    void restyle();
    void dismiss();

    Kind m_kind = Kind::Info;
    QLabel *m_icon;
    QBoxLayout *m_words; ///< side by side where there is room
    PlainLabel *m_text;
    PlainLabel *m_detail;
    QPushButton *m_action;
    QToolButton *m_dismiss;
};

} // namespace hathora
