// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/matrixpage.h"

#include "models/people/scopematrix.h"
#include "models/workbench.h"
#include "views/errortext.h"
#include "views/plainlabel.h"
#include "views/spacing.h"
#include "views/tablepane.h"

#include <QVBoxLayout>

namespace hathora {

namespace {

TablePane::Setup setup()
{
    return {QStringLiteral("matrix"),
            MatrixPage::tr("Who may what"),
            "name"_L1,
            "name"_L1,
            "applications"_L1,
            Qt::DescendingOrder,
            QStringLiteral("applications:read-write"),
            {MatrixPage::tr("Choose an organization to see who may what in it."),
             MatrixPage::tr("Loading members, invites and tokens…"),
             MatrixPage::tr("Nobody holds rights in this organization."),
             {},
             MatrixPage::tr("The members could not be loaded."),
             MatrixPage::tr("Nobody matches the filter.")}};
}

} // namespace

MatrixPage::MatrixPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_pane(new TablePane(setup(), this))
    , m_note(new PlainLabel(PlainLabel::Look::Caption, this))
{
    m_note->setObjectName(QStringLiteral("matrix.note"));
    m_note->setWordWrap(true);
    m_note->setContentsMargins(spacing::between, spacing::within, spacing::between, spacing::within);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pane, 1);
    column->addWidget(m_note);
    setFocusProxy(m_pane);
    connect(m_pane, &TablePane::shownChanged, m_pane, &TablePane::summarize);
    connect(&workbench, &Workbench::orgScopeChanged, this, &MatrixPage::takeScope);
    takeScope();
}

/// The table lets go of the rows before these end.
MatrixPage::~MatrixPage()
{
    m_pane->setTable(nullptr);
}

void MatrixPage::takeScope()
{
    OrgScope *org = m_workbench.org();
    const std::unique_ptr<ScopeMatrix> old = std::move(m_matrix); // ends when the table has let go of it
    if (org)
        m_matrix = std::make_unique<ScopeMatrix>(*org);
    m_pane->setTable(m_matrix ? &m_matrix->model() : nullptr, org ? &org->members : nullptr);
    if (org) {
        for (Store *store : std::initializer_list<Store *>{&org->members, &org->invites, &org->tokens})
            connect(store, &Store::stateChanged, m_matrix.get(), [this] { tellGaps(); });
    }
    tellGaps();
}

/// A table that lacks the tokens must not look as if there were none.
void MatrixPage::tellGaps()
{
    QStringList sentences{tr("What the roles member and viewer hold, the server does not tell: “by role”.")};
    const OrgScope *org = m_workbench.org();
    if (org && org->invites.lastError() && !org->invites.hasLoaded())
        sentences.append(tr("Invites are missing here: %1").arg(judgementText(*org->invites.lastError())));
    if (org && org->tokens.lastError() && !org->tokens.hasLoaded())
        sentences.append(tr("Tokens are missing here: %1").arg(judgementText(*org->tokens.lastError())));
    m_note->setText(sentences.join(u' '));
}

} // namespace hathora
