// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workbench.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace hathora {

class ChangeActions;
class ChangeStrip;
class MessageStrip;
class PlainLabel;

/// A form for one change to the chosen application, and the button that asks for it.
///
/// A window of its own that blocks nothing. It stays with the application it was opened for, and open until
/// the change is certain to be done: what was typed is not lost to a refusal. What is special to a change,
/// the subclass says.
class ChangeSheet : public QDialog
{
    Q_OBJECT

protected:
    struct Words
    {
        QString name; ///< prefix of object names
        QString title;
        QString verb; ///< on the button
        Change::Kind kind = Change::Kind::CreateRoom;
    };

    /// An application must be chosen. The subclass calls begin() when it is made.
    ChangeSheet(Workbench &workbench, const Words &words, QWidget *parent);

    void begin(QWidget *content);
    void update(); ///< what can be sent, or what is wrong, may be another thing now

    virtual Commands &commandsOf(AppScope &app) const = 0;
    virtual int send(AppScope &app) = 0; ///< the number of the change
    virtual bool isReady() const = 0;    ///< what is typed can be sent

    Workbench &workbench() const { return m_workbench; }
    AppScope *app() const; ///< null while another application is chosen

private:
    QWidget *buildBar(const Words &words);
    void takeScope();
    void ask();
    void follow(const Change &change);

    Workbench &m_workbench;
    const AppId m_app;
    const Change::Kind m_kind;
    QVBoxLayout *m_column;
    MessageStrip *m_elsewhere;
    ChangeStrip *m_changes;
    PlainLabel *m_why;
    QPushButton *m_verb;
    ChangeActions *m_changeActions;
    QMetaObject::Connection m_ofScope;
    int m_sending = 0; ///< the change under way; 0 for none
};

} // namespace hathora
