// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviewdialog.h"

#include "views/fittingarea.h"
#include "views/forms/formfield.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr int comfortableWidth = 480;

} // namespace

ReviewDialog::ReviewDialog(const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_fields(new QFormLayout)
    , m_review(new BeforeAfter(words.name + QStringLiteral(".review"), this))
{
    setObjectName(words.name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(plainLine(words.title));
    setMinimumWidth(comfortableWidth);
    auto *title = new PlainLabel(PlainLabel::Look::Title, this);
    title->setElideMode(Qt::ElideMiddle);
    title->setText(words.title);
    m_fields->setHorizontalSpacing(spacing::around);
    m_fields->setVerticalSpacing(spacing::around);
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fields->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *note = new PlainLabel(PlainLabel::Look::Caption, this);
    note->setObjectName(words.name + QStringLiteral(".note"));
    note->setWordWrap(true);
    note->setText(words.note);
    note->setHidden(words.note.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(plainLine(words.verb), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(words.name + QStringLiteral(".accept"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::around);
    column->setSpacing(spacing::around);
    column->addWidget(title);
    column->addWidget(new FittingArea(makeContent(note), this), 1);
    column->addWidget(buttons);
}

QWidget *ReviewDialog::makeContent(QWidget *note)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::around);
    column->addLayout(m_fields);
    column->addWidget(m_review);
    column->addWidget(note);
    column->addStretch(1);
    return content;
}

void ReviewDialog::add(FormField *field)
{
    m_fields->addRow(field->label(), field);
    connect(field, &FormField::edited, this, &ReviewDialog::review);
}

void ReviewDialog::review()
{
    m_accept->setEnabled(judge() == Verdict::Good);
    m_review->show(rows());
}

std::optional<int> ReviewDialog::number(const FormField &field, int least, int most)
{
    bool isNumber = false;
    const int value = QLocale().toInt(field.values().value(0).trimmed(), &isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace hathora
