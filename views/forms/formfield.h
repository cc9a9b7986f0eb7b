// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace hathora {

class PlainLabel;

/// One thing to fill in: what it is called, where it is typed, what belongs there, and what is wrong with it.
///
/// Keeps what is typed, right or wrong; to judge it is its owner's business.
class FormField : public QWidget
{
    Q_OBJECT

public:
    enum class Need { Optional, Required };

    struct Look
    {
        QString name;  ///< of the object; parts of it have a word behind it
        QString label; ///< shown literally
        QString hint;  ///< kind, bounds, unit; empty for none
        QString help;  ///< the tool tip; empty for none
        Need need = Need::Optional;
    };

    /// What stands before it or above it: for the form to place, which then owns it.
    PlainLabel *label() const { return m_label; }

    /// What is filled in; nothing if it is left out. More than one only where there may be several.
    virtual QStringList values() const = 0;
    virtual void setValues(const QStringList &values) = 0; ///< without edited()

    QString problem() const;
    void setProblem(const QString &problem); ///< empty for none

Q_SIGNALS:
    void edited(); ///< by the user

protected:
    FormField(const Look &look, QWidget *parent);

    /// Where it is typed: takes the focus, the name and the words for those who cannot see.
    void setEditor(QWidget *editor, QWidget *beside = nullptr);
    void setHint(const QString &hint);
    const Look &look() const { return m_look; }

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void describe();

    Look m_look;
    PlainLabel *m_label;
    PlainLabel *m_hint;
    PlainLabel *m_problem;
    QVBoxLayout *m_column;
    QWidget *m_editor = nullptr;
};

} // namespace hathora
