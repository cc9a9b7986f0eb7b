// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/jsonflaw.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace hathora {

class PlainLabel;

/// Where a JSON text is written: coloured, with the first flaw marked and told below, and put in order by a
/// button. What is typed stays as it was typed until then, JSON or not.
class JsonEditor : public QWidget
{
    Q_OBJECT

public:
    /// \a name is the object name of the editor, and of its parts with a word behind it.
    explicit JsonEditor(const QString &name, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text); ///< without textEdited()

    /// What is wrong with the text besides that it may be no JSON; empty for nothing.
    void setProblem(const QString &problem);
    std::optional<JsonFlaw> flaw() const { return m_flaw; }

    void setAccessibleTitle(const QString &title);

Q_SIGNALS:
    void textEdited();

private:
    void edited();
    void check();
    void tell();
    void mark();
    void putInOrder();

    QPlainTextEdit *m_edit;
    PlainLabel *m_problem;
    QToolButton *m_format;
    std::optional<JsonFlaw> m_flaw;
    QString m_given; ///< a problem from outside
    QTimer m_soon;
};

} // namespace hathora
