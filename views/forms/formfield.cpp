// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/formfield.h"

#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QEvent>
#include <QHBoxLayout>

namespace hathora {

FormField::FormField(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_label(new PlainLabel(this))
    , m_hint(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_problem(new PlainLabel(PlainLabel::Look::Problem, this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(look.name);
    const bool isRequired = look.need == Need::Required;
    m_label->setText(isRequired ? look.label + QStringLiteral(" *") : look.label);
    m_label->setElideMode(Qt::ElideMiddle);
    m_hint->setObjectName(look.name + QStringLiteral(".hint"));
    m_hint->setWordWrap(true);
    m_problem->setObjectName(look.name + QStringLiteral(".problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addWidget(m_hint);
    m_column->addWidget(m_problem);
    setHint(look.hint);
}

void FormField::setEditor(QWidget *editor, QWidget *beside)
{
    m_editor = editor;
    editor->setObjectName(m_look.name + QStringLiteral(".editor"));
    const QString label = plainLine(m_look.label);
    editor->setAccessibleName(m_look.need == Need::Required ? tr("%1, required").arg(label) : label);
    editor->setToolTip(plainToolTip(m_look.help));
    m_label->setBuddy(editor);
    setFocusProxy(editor);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::within);
    row->addWidget(editor, 1);
    if (beside)
        row->addWidget(beside);
    m_column->insertLayout(0, row);
    describe();
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setHidden(hint.isEmpty());
    describe();
}

QString FormField::problem() const
{
    return m_problem->fullText();
}

void FormField::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setHidden(problem.isEmpty());
    describe();
}

/// What is wrong comes first for those who are read to.
void FormField::describe()
{
    if (!m_editor)
        return;
    QStringList words{problem(), m_hint->fullText(), plain(m_look.help)};
    words.removeAll(QString());
    m_editor->setAccessibleDescription(words.join(u'\n'));
}

/// Turning the wheel over a form scrolls it, and changes nothing in it.
bool FormField::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace hathora
