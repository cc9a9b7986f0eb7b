// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace hathora {

class PlainLabel;

/// The command by which a player joins, to be copied, and the pattern that it is made by, to be edited in its
/// place: Enter keeps it, Esc does not.
class ConnectRow : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectRow(QWidget *parent = nullptr);

    void setPattern(const QString &pattern);
    void setCommand(const QString &command); ///< empty: nobody can connect now

Q_SIGNALS:
    void patternEdited(const QString &pattern);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *buildShown();
    void edit();
    void keep();
    void copy() const;

    QString m_pattern;
    QString m_commandText;
    QStackedWidget *m_pages;
    PlainLabel *m_command;
    QPushButton *m_copy;
    QToolButton *m_edit;
    QLineEdit *m_editor;
};

} // namespace hathora
