// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/requestform.h"

#include "views/json/jsoneditor.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>

namespace hathora {

namespace {

constexpr auto bodyName = "body";

} // namespace

RequestForm::RequestForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(PlainLabel::Look::Title, this))
    , m_address(new PlainLabel(PlainLabel::Look::Fixed, this))
    , m_summary(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_outdated(new MessageStrip(this))
    , m_problem(new MessageStrip(this))
    , m_scroll(new QScrollArea(this))
    , m_rows(new QFormLayout)
    , m_bodyTitle(new QLabel(this))
    , m_body(new JsonEditor(QStringLiteral("console.requestBody"), this))
    , m_send(new QPushButton(tr("&Send"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_why(new PlainLabel(PlainLabel::Look::Caption, this))
{
    setObjectName(QStringLiteral("console.form"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_outdated);
    column->addWidget(m_problem);
    column->addWidget(buildFields(), 1);
    column->addLayout(m_bar = buildBar());

    connect(m_outdated, &MessageStrip::actionTriggered, this, &RequestForm::successorRequested);
    connect(m_body, &JsonEditor::textEdited, this, &RequestForm::edited);
    connect(m_send, &QPushButton::clicked, this, &RequestForm::sendRequested);
    connect(m_cancel, &QPushButton::clicked, this, &RequestForm::cancelRequested);
    setSending(Sending::Impossible);
}

QWidget *RequestForm::buildHead()
{
    m_title->setObjectName(QStringLiteral("console.operation"));
    m_title->setElideMode(Qt::ElideMiddle);
    m_address->setObjectName(QStringLiteral("console.address"));
    m_address->setElideMode(Qt::ElideMiddle);
    m_summary->setObjectName(QStringLiteral("console.summary"));
    m_summary->setWordWrap(true);
    m_outdated->setObjectName(QStringLiteral("console.outdated"));
    m_problem->setObjectName(QStringLiteral("console.problem"));
    m_problem->setDismissible(true);
    auto *head = new QWidget;
    auto *texts = new QVBoxLayout(head);
    texts->setContentsMargins(spacing::around, spacing::between, spacing::around, spacing::between);
    texts->setSpacing(2);
    for (QWidget *text : {m_title, m_address, m_summary})
        texts->addWidget(text);
    return head;
}

QWidget *RequestForm::buildFields()
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(spacing::around);
    m_rows->setVerticalSpacing(spacing::between);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_bodyTitle->setTextFormat(Qt::PlainText);
    m_bodyTitle->setBuddy(m_body);
    auto *page = new QWidget(m_scroll); // or what is in it would go to the end of the focus order
    page->setObjectName(QStringLiteral("console.fields"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(spacing::around, spacing::within, spacing::around, spacing::around);
    column->setSpacing(spacing::between);
    column->addLayout(m_rows);
    column->addWidget(m_bodyTitle);
    column->addWidget(m_body, 1);
    column->addStretch(0);
    m_scroll->setObjectName(QStringLiteral("console.scroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(page);
    return m_scroll;
}

QBoxLayout *RequestForm::buildBar()
{
    m_send->setObjectName(QStringLiteral("console.send"));
    m_send->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("console.cancel"));
    m_cancel->setAutoDefault(false);
    m_why->setObjectName(QStringLiteral("console.why"));
    m_why->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::around, spacing::between, spacing::around, spacing::between);
    bar->setSpacing(spacing::between);
    bar->addWidget(m_send);
    bar->addWidget(m_cancel);
    bar->addWidget(m_why, 1);
    return bar;
}

void RequestForm::addToBar(QWidget *widget)
{
    m_bar->addWidget(widget);
}

void RequestForm::setHead(const Head &head)
{
    m_title->setText(head.title);
    m_address->setText(head.address);
    m_summary->setText(head.summary);
    m_summary->setToolTip(plainToolTip(head.help));
    m_summary->setHidden(head.summary.isEmpty());
    m_outdated->setAction(head.successor);
    if (head.outdated.isEmpty())
        m_outdated->hide();
    else
        m_outdated->showMessage(MessageStrip::Kind::Warning, head.outdated);
    m_problem->hide();
}

void RequestForm::setFields(const QMap<QString, FormField *> &byName, const QStringList &order)
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    m_fields = byName;
    for (const QString &name : order) {
        FormField *field = byName.value(name);
        m_rows->addRow(field->label(), field);
        connect(field, &FormField::edited, this, &RequestForm::edited);
    }
    keepTabOrder(order);
    m_scroll->ensureVisible(0, 0);
}

/// Fields come between what was there before them and after them.
void RequestForm::keepTabOrder(const QStringList &order)
{
    QWidget *before = m_scroll;
    for (const QString &name : order) {
        setTabOrder(before, m_fields.value(name));
        before = m_fields.value(name);
    }
}

void RequestForm::setBody(const QString &title, const QString &text)
{
    m_bodyTitle->setText(title);
    m_bodyTitle->setHidden(title.isEmpty());
    m_body->setHidden(title.isEmpty());
    m_body->setAccessibleTitle(title);
    m_body->setText(text);
}

void RequestForm::clearProblems()
{
    m_problem->hide();
    for (FormField *field : std::as_const(m_fields))
        field->setProblem({});
    m_body->setProblem({});
}

/// The input of that name; null if there is none.
QWidget *RequestForm::input(const QString &name) const
{
    const bool isBody = name == QLatin1String(bodyName) && !m_body->isHidden();
    return isBody ? static_cast<QWidget *>(m_body) : field(name);
}

void RequestForm::setProblem(const QString &name, const QString &problem)
{
    QWidget *wrong = input(name);
    if (wrong == m_body)
        m_body->setProblem(problem);
    else if (wrong)
        field(name)->setProblem(problem);
    else if (!problem.isEmpty())
        m_problem->showMessage(MessageStrip::Kind::Error, problem, name);
}

void RequestForm::goTo(const QString &name)
{
    QWidget *wanted = input(name);
    if (!wanted)
        return;
    wanted->setFocus();
    m_scroll->ensureWidgetVisible(wanted);
}

void RequestForm::setSending(Sending sending, const QString &why)
{
    m_sending = sending;
    m_send->setEnabled(sending == Sending::Possible);
    m_cancel->setEnabled(sending == Sending::UnderWay);
    m_why->setText(why);
}

} // namespace hathora
