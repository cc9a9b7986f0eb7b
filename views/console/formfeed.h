// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/consoleform.h"

#include <QObject>

namespace hathora {

class FormField;
class RequestForm;

/// Shows a ConsoleForm in a RequestForm, and writes there what is typed. Child of the view.
class FormFeed : public QObject
{
    Q_OBJECT

public:
    FormFeed(ConsoleForm &form, RequestForm *view);

    /// All that is wrong, and the focus on the first thing that keeps it from being sent.
    void showProblems();
    /// What the server or the transport says is wrong with an input.
    void showProblem(const QString &input, const QString &problem);

private:
    void shown();
    void showFields();
    void showBody();
    void tellProblemsOf(const QString &input);
    void fieldEdited(const QString &name);
    void bodyEdited();

    ConsoleForm &m_form;
    RequestForm *m_view;
};

} // namespace hathora
