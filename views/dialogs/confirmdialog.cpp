// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/confirmdialog.h"

#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace hathora {

ConfirmDialog::ConfirmDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("confirmDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(plainLine(question.title));
    setMinimumWidth(420);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::around);
    column->setSpacing(spacing::around);
    auto *title = new PlainLabel(PlainLabel::Look::Title, this);
    title->setObjectName(QStringLiteral("confirmTitle"));
    title->setText(question.title);
    column->addWidget(title);
    if (!question.consequence.isEmpty()) {
        auto *consequence = new PlainLabel(this);
        consequence->setObjectName(QStringLiteral("confirmConsequence"));
        consequence->setWordWrap(true);
        consequence->setText(question.consequence);
        column->addWidget(consequence);
    }
    if (!question.names.isEmpty())
        addNames(question.names);
    if (!question.typedName.isEmpty())
        addTypedName(question, *column);
    addButtons(question.verb);
    resize(sizeHint()); // by itself no more than two thirds of a low screen, where parts would overlap
    setAccessibleDescription(plain(question.consequence));
}

void ConfirmDialog::addNames(const QStringList &names)
{
    constexpr qsizetype mostSeen = 8;
    constexpr int widest = 720;
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("confirmNames"));
    list->setAccessibleName(tr("What this concerns"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setFocusPolicy(Qt::TabFocus);
    list->setTextElideMode(Qt::ElideMiddle);
    for (const QString &name : names)
        (new QListWidgetItem(plainLine(name), list))->setToolTip(plainToolTip(name));
    const int seen = int(std::min(names.size(), mostSeen));
    list->setFixedHeight(seen * list->sizeHintForRow(0) + 2 * list->frameWidth() + spacing::within);
    const int wanted = list->sizeHintForColumn(0) + 2 * list->frameWidth() +
                       style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, list) + spacing::between;
    list->setMinimumWidth(std::min(wanted, widest));
    layout()->addWidget(list);
}

void ConfirmDialog::addTypedName(const Question &question, QVBoxLayout &column)
{
    auto *prompt = new PlainLabel(this);
    prompt->setText(question.typedNamePrompt);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(QStringLiteral("confirmTypedName"));
    m_typed->setAccessibleName(plainLine(question.typedNamePrompt));
    prompt->setBuddy(m_typed);
    auto *field = new QVBoxLayout;
    field->setSpacing(spacing::within);
    field->addWidget(prompt);
    field->addWidget(m_typed);
    column.addLayout(field);
    connect(m_typed, &QLineEdit::textChanged, this, [this, name = question.typedName](const QString &typed) {
        m_confirm->setEnabled(typed == name);
    });
}

void ConfirmDialog::addButtons(const QString &verb)
{
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("confirmCancel"));
    m_confirm = buttons->addButton(plainLine(verb), QDialogButtonBox::DestructiveRole);
    m_confirm->setObjectName(QStringLiteral("confirmVerb"));
    m_confirm->setAutoDefault(false);
    m_confirm->setEnabled(!m_typed);
    cancel->setDefault(true);
    if (m_typed)
        m_typed->setFocus();
    else
        cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &QDialog::accept);
    layout()->addWidget(buttons);
}

} // namespace hathora
