// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>

class QDateTimeEdit;
class QPushButton;

namespace hathora {

class PlainLabel;

/// Asks for a stretch of time, in local time. Show it with open() and listen to accepted().
class RangeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Starts with this stretch.
    RangeDialog(const QDateTime &from, const QDateTime &to, QWidget *parent);

    QDateTime from() const;
    QDateTime to() const;

private:
    QDateTimeEdit *edit(const QString &name, const QString &what, const QDateTime &time);
    void judge();

    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    PlainLabel *m_problem;
    QPushButton *m_accept = nullptr;
};

} // namespace hathora
