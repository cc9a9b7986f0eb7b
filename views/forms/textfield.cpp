// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/textfield.h"

#include "models/format.h"
#include "views/plaintext.h"

#include <QLineEdit>

namespace hathora {

namespace {

constexpr double mostSeconds = 253'402'300'799; ///< the end of the year 9999

} // namespace

TextField::TextField(const Look &look, Meaning meaning, QWidget *parent)
    : FormField(look, parent)
    , m_meaning(meaning)
    , m_edit(new QLineEdit(this))
{
    setEditor(m_edit);
    m_edit->setClearButtonEnabled(true);
    if (meaning == Meaning::Secret)
        m_edit->setEchoMode(QLineEdit::Password);
    connect(m_edit, &QLineEdit::textChanged, this, &TextField::tellMoment);
    connect(m_edit, &QLineEdit::textEdited, this, &FormField::edited);
}

QStringList TextField::values() const
{
    const QString text = m_edit->text();
    return text.isEmpty() ? QStringList() : QStringList{text};
}

void TextField::setValues(const QStringList &values)
{
    m_edit->setText(values.value(0));
}

void TextField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(plainLine(text));
}

void TextField::tellMoment()
{
    if (m_meaning != Meaning::Seconds)
        return;
    bool isNumber = false;
    const double seconds = m_edit->text().toDouble(&isNumber);
    const bool isMoment = isNumber && seconds >= 0 && seconds <= mostSeconds;
    const QString moment =
        isMoment ? format::dateTime(QDateTime::fromSecsSinceEpoch(qint64(seconds))) : QString();
    setHint(moment.isEmpty() ? look().hint : tr("%1: %2").arg(look().hint, moment));
}

} // namespace hathora
