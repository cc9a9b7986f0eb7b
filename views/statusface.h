// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/icons.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace hathora {

class BusyMark;
class PlainLabel;

/// What stands where data would: one sentence, a word more if need be, at most one action, in the middle.
class StatusFace : public QWidget
{
    Q_OBJECT

public:
    explicit StatusFace(QWidget *parent = nullptr);

    /// Something is on its way.
    void showBusy(const QString &sentence);
    /// Nothing is on its way; an empty \a actionText gives no button.
    void showStill(Icon icon, const QString &sentence, const QString &detail, const QString &actionText);

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts(const QString &sentence, const QString &detail, const QString &actionText);
    void restyle();

    std::optional<Icon> m_shown;
    QLabel *m_icon;
    BusyMark *m_busy;
    PlainLabel *m_sentence;
    PlainLabel *m_detail;
    QPushButton *m_action;
};

} // namespace hathora
