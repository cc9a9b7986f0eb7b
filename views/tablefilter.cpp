// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tablefilter.h"

#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hathora {

using namespace std::chrono_literals;

namespace {

QString wording(const FilterExpression::Problem &problem)
{
    switch (problem.kind) {
    case FilterExpression::Problem::Kind::UnknownKey:
        return TableFilter::tr("No column is called “%1”: looked for as text.").arg(problem.text);
    case FilterExpression::Problem::Kind::MissingValue:
        return TableFilter::tr("“%1:” lacks a value.").arg(problem.text);
    case FilterExpression::Problem::Kind::OpenQuote:
        return TableFilter::tr("The quotation mark before “%1” is not closed.").arg(problem.text);
    }
    return {};
}

} // namespace

TableFilter::TableFilter(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_problems(new PlainLabel(PlainLabel::Look::Caption, this))
{
    m_edit->setObjectName(name + QStringLiteral(".filter"));
    m_edit->setAccessibleName(accessibleName);
    m_edit->setPlaceholderText(tr("Filter"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
    m_edit->setMinimumWidth(120);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);

    m_problems->setObjectName(name + QStringLiteral(".filterProblems"));
    m_problems->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addWidget(m_edit);
    layout->addWidget(m_problems);

    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &TableFilter::tell);
    connect(m_edit, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

QString TableFilter::text() const
{
    return m_edit->text();
}

void TableFilter::setText(const QString &text)
{
    m_edit->setText(text);
    tell();
}

void TableFilter::setKeys(const QStringList &keys, const QString &example)
{
    m_edit->setPlaceholderText(tr("Filter, as in %1").arg(example));
    setPlainToolTip(m_edit, tr("Words, “quoted words”, and key:value with - before it to exclude. Keys: %1")
                                .arg(keys.join(QStringLiteral(", "))));
}

void TableFilter::setProblems(const QList<FilterExpression::Problem> &problems)
{
    QStringList sentences;
    for (const FilterExpression::Problem &problem : problems)
        sentences.append(wording(problem));
    m_problems->setText(sentences.join(QLatin1Char(' ')));
    m_problems->setVisible(!sentences.isEmpty());
}

void TableFilter::edit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool TableFilter::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(object, event);
}

void TableFilter::tell()
{
    m_pause.stop();
    Q_EMIT filterChanged(m_edit->text());
}

bool TableFilter::pressed(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (!m_edit->text().isEmpty())
            setText({});
        else
            Q_EMIT left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        tell();
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}

} // namespace hathora
