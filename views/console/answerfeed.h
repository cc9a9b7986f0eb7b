// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/consolecall.h"

#include <QTimer>

namespace hathora {

class AnswerPane;

/// Shows what a ConsoleCall brings in an AnswerPane, from the state it finds on. Child of the pane.
class AnswerFeed : public QObject
{
    Q_OBJECT

public:
    AnswerFeed(ConsoleCall &call, AnswerPane *pane);

Q_SIGNALS:
    /// It was not sent: the input of this name is wrong.
    void refused(const QString &input, const QString &why);

private:
    void stateChanged();
    void opened();
    void ended();
    void fail(const Error &error);
    void tellFigures();

    ConsoleCall &m_call;
    AnswerPane *m_pane;
    QTimer m_ticks; ///< while it is under way
};

} // namespace hathora
