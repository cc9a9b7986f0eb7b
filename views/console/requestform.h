// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/formfield.h"

#include <QMap>

class QBoxLayout;
class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace hathora {

class JsonEditor;
class MessageStrip;
class PlainLabel;

/// What is to be sent: an operation with its parameters and its body, filled in by the user.
///
/// Keeps everything that is typed until another operation is shown. It checks nothing and sends nothing: what
/// is wrong is told to it, and stands at the field it concerns.
class RequestForm : public QWidget
{
    Q_OBJECT

public:
    /// What stands above the fields. All of it is shown literally.
    struct Head
    {
        QString title;   ///< the operation's id
        QString address; ///< verb and path
        QString summary;
        QString help;      ///< more of it, as a tool tip
        QString outdated;  ///< why it should not be used any more; empty if it may
        QString successor; ///< what the button that leads to its successor says; empty for none
    };

    explicit RequestForm(QWidget *parent = nullptr);

    void setHead(const Head &head);
    /// Instead of the fields before; the form takes them. Their names are what problems are told by.
    void setFields(const QMap<QString, FormField *> &byName, const QStringList &order);
    /// \a title names the body, \a text is what it begins with; without a title there is no body.
    void setBody(const QString &title, const QString &text);

    FormField *field(const QString &name) const { return m_fields.value(name); }
    JsonEditor &body() { return *m_body; }

    void clearProblems();
    /// At the field of that name, or above all of them if there is none; an empty problem for none.
    void setProblem(const QString &name, const QString &problem);
    void goTo(const QString &name); ///< that field gets the focus and is brought into sight

    enum class Sending { Possible, UnderWay, Impossible };
    /// \a why says why nothing can be sent, or is empty.
    void setSending(Sending sending, const QString &why = {});
    Sending sending() const { return m_sending; }

    void addToBar(QWidget *widget); ///< behind Send and Cancel; taken over

Q_SIGNALS:
    void edited();
    void sendRequested();
    void cancelRequested();
    void successorRequested();

private:
    QWidget *buildHead();
    QWidget *buildFields();
    QBoxLayout *buildBar();
    QWidget *input(const QString &name) const;
    void keepTabOrder(const QStringList &order);

    Sending m_sending = Sending::Impossible;
    PlainLabel *m_title;
    PlainLabel *m_address;
    PlainLabel *m_summary;
    MessageStrip *m_outdated;
    MessageStrip *m_problem;
    QScrollArea *m_scroll;
    QFormLayout *m_rows;
    QMap<QString, FormField *> m_fields;
    QLabel *m_bodyTitle;
    JsonEditor *m_body;
    QBoxLayout *m_bar;
    QPushButton *m_send;
    QPushButton *m_cancel;
    PlainLabel *m_why;
};

} // namespace hathora
