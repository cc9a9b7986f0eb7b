// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace hathora {

/// Asks once more before something that cannot be undone: what it is, what it breaks, and the verb.
///
/// Cancel is the default. Show it with open() and listen to accepted(). All text is shown as it is.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;           ///< "Stop 3 processes?"
        QString consequence;     ///< "12 rooms with players end."
        QStringList names;       ///< of what it concerns; a long list is scrolled
        QString verb;            ///< on the button: "Stop 3 processes"
        QString typedName;       ///< what must be typed first; empty if nothing
        QString typedNamePrompt; ///< "Type arena-prod to delete it:"
    };

    explicit ConfirmDialog(const Question &question, QWidget *parent);

private:
    void addNames(const QStringList &names);
    void addTypedName(const Question &question, QVBoxLayout &column);
    void addButtons(const QString &verb);

    QPushButton *m_confirm = nullptr;
    QLineEdit *m_typed = nullptr;
};

} // namespace hathora
