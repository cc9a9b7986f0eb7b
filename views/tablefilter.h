// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filterexpression.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace hathora {

class PlainLabel;

/// The box above a table in which a filter is typed, and what of it is not understood.
///
/// Enter and Down go on to the rows; Esc clears it, and when there is nothing to clear goes on to them too.
class TableFilter : public QWidget
{
    Q_OBJECT

public:
    /// \a name is the prefix of all object names in it.
    TableFilter(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);                             ///< in force at once
    void setKeys(const QStringList &keys, const QString &example); ///< that a filter may use
    void setProblems(const QList<FilterExpression::Problem> &problems);
    void edit(); ///< moves the focus into it

    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    void filterChanged(const QString &text); ///< when the typing pauses
    void left();                             ///< the focus belongs to the rows now

private:
    void tell();
    bool pressed(int key);

    QLineEdit *m_edit;
    PlainLabel *m_problems;
    QTimer m_pause;
};

} // namespace hathora
