// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QSet>

class QLineEdit;
class QPushButton;

namespace hathora {

class PlainLabel;

/// Asks for the name of an application, as Hathora takes it: a to z, 0 to 9 and -, up to 64 of them, and no
/// other application's. Show it with open() and listen to accepted().
class AppNameDialog : public QDialog
{
    Q_OBJECT

public:
    struct Request
    {
        QString title;
        QString verb;        ///< on the button
        QString name;        ///< to begin with
        QSet<QString> taken; ///< names of other applications
    };

    explicit AppNameDialog(const Request &request, QWidget *parent);

    QString name() const;

private:
    void judge();

    const Request m_request;
    QLineEdit *m_name;
    PlainLabel *m_problem;
    QPushButton *m_accept;
};

} // namespace hathora
