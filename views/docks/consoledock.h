// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/console.h"
#include "views/secretclipboard.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

namespace hathora {

class AnswerPane;
class ConsoleView;
class FormFeed;
class OperationPane;
class RequestForm;
class SightWatch;
class StateOverlay;
class Workbench;

/// Every operation of the API by hand: choose one, fill it in, send it, look at the answer.
///
/// The contract is read when somebody looks. Changes are asked about before they are sent.
class ConsoleDock : public QWidget
{
    Q_OBJECT

public:
    explicit ConsoleDock(Workbench &workbench, QWidget *parent = nullptr);
    ~ConsoleDock() override;

    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    void connectConsole();
    void connectChoice();
    void open();
    void opened();
    void operationShown();
    void ask();
    void send();
    void goToSuccessor();
    void updateActions();

    Console &m_console;
    SecretClipboard m_clipboard;
    OperationPane *m_choice;
    RequestForm *m_form;
    AnswerPane *m_answer;
    ConsoleView *m_view;
    FormFeed *m_feed;
    StateOverlay *m_overlay;
    SightWatch *m_sight;
    QTimer m_typed; ///< a large body is not read again with each key
};

} // namespace hathora
