// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

class QAction;
class QSplitter;
class QToolButton;

namespace hathora {

class AnswerPane;
class RequestForm;

/// The console's three parts in one place, and what can be done in it by key and menu.
///
/// What can be chosen stands at the side, what is asked and what was answered beside it: next to each other
/// where there is room for both, else one above the other. Ctrl+Return sends, Esc stops, Ctrl+F searches the
/// part that has the focus.
class ConsoleView : public QWidget
{
    Q_OBJECT

public:
    /// Takes the parts as children.
    ConsoleView(QWidget *choice, RequestForm *form, AnswerPane *answer, QWidget *parent = nullptr);

    QVariantMap state() const; ///< of the splitters
    void setState(const QVariantMap &state);

    QAction *curlAction() const { return m_curl; }
    QAction *sdkAction() const { return m_sdk; }
    QAction *favouriteAction() const { return m_favourite; } ///< checked for a favourite

    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    void sendRequested();
    void cancelRequested();
    void choiceSearchRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildActions();
    QToolButton *buildMenu();
    void sendIfPossible();

    QWidget *m_choice;
    RequestForm *m_form;
    AnswerPane *m_answer;
    QSplitter *m_outer;
    QSplitter *m_inner;
    QAction *m_curl;
    QAction *m_sdk;
    QAction *m_favourite;
};

} // namespace hathora
