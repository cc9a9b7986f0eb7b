// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/rangedialog.h"

#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace hathora {

namespace {

constexpr int comfortableWidth = 360;
constexpr qint64 shortest = 60;            // s
constexpr qint64 longest = 31 * 24 * 3600; // s
constexpr qint64 kept = 72 * 3600;         // s

} // namespace

RangeDialog::RangeDialog(const QDateTime &from, const QDateTime &to, QWidget *parent)
    : QDialog(parent)
    , m_from(edit(QStringLiteral("from"), tr("From"), from))
    , m_to(edit(QStringLiteral("to"), tr("To"), to))
    , m_problem(new PlainLabel(PlainLabel::Look::Caption, this))
{
    setObjectName(QStringLiteral("rangeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Time range"));
    setMinimumWidth(comfortableWidth);
    m_problem->setObjectName(QStringLiteral("rangeDialog.problem"));
    m_problem->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Show"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("rangeDialog.accept"));
    auto *form = new QFormLayout;
    form->setSpacing(spacing::between);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::groups);
    column->setSpacing(spacing::between);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);

    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &RangeDialog::judge);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &RangeDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

QDateTimeEdit *RangeDialog::edit(const QString &name, const QString &what, const QDateTime &time)
{
    auto *edit = new QDateTimeEdit(time.toLocalTime(), this);
    edit->setObjectName(QStringLiteral("rangeDialog.") + name);
    edit->setAccessibleName(what);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return edit;
}

QDateTime RangeDialog::from() const
{
    return m_from->dateTime().toUTC();
}

QDateTime RangeDialog::to() const
{
    return m_to->dateTime().toUTC();
}

void RangeDialog::judge()
{
    const qint64 length = from().secsTo(to());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isGood = length >= shortest && length <= longest && from() < now;
    QString problem;
    if (length < shortest)
        problem = tr("The end must be at least a minute after the beginning.");
    else if (length > longest)
        problem = tr("The range may be 31 days long at most.");
    else if (from() >= now)
        problem = tr("It must not begin in the future.");
    else if (from().secsTo(now) > kept)
        problem =
            tr("The server keeps metrics for 72 hours; before that there is what this program has kept.");
    m_problem->setText(problem);
    m_accept->setEnabled(isGood);
}

} // namespace hathora
