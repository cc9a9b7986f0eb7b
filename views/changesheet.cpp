// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changesheet.h"

#include "views/changeactions.h"
#include "views/changestrip.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace hathora {

ChangeSheet::ChangeSheet(Workbench &workbench, const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_app(workbench.app()->app)
    , m_kind(words.kind)
    , m_column(new QVBoxLayout(this))
    , m_elsewhere(new MessageStrip(this))
    , m_changes(new ChangeStrip(words.name + QStringLiteral(".changes"), this))
    , m_why(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_changeActions(new ChangeActions(workbench, this))
{
    setObjectName(words.name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(plainLine(words.title));
    auto *title = new PlainLabel(PlainLabel::Look::Title, this);
    title->setObjectName(words.name + QStringLiteral(".title"));
    title->setElideMode(Qt::ElideMiddle);
    title->setText(words.title);
    m_elsewhere->setObjectName(words.name + QStringLiteral(".elsewhere"));
    m_column->setContentsMargins(spacing::groups, spacing::around, spacing::groups, spacing::around);
    m_column->setSpacing(spacing::around);
    m_column->addWidget(title);
    m_column->addWidget(m_elsewhere);
    m_column->addWidget(m_changes);
    m_column->addWidget(buildBar(words));
}

QWidget *ChangeSheet::buildBar(const Words &words)
{
    m_why->setObjectName(words.name + QStringLiteral(".why"));
    m_why->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(words.name + QStringLiteral(".cancel"));
    cancel->setAutoDefault(false);
    m_verb = new QPushButton(words.verb, this);
    m_verb->setObjectName(words.name + QStringLiteral(".accept"));
    m_verb->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &ChangeSheet::ask);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::between);
    row->addWidget(m_why, 1);
    row->addWidget(cancel);
    row->addWidget(m_verb);
    return bar;
}

void ChangeSheet::begin(QWidget *content)
{
    m_column->insertWidget(m_column->count() - 1, content, 1);
    m_changeActions->add(m_verb, m_kind, [this] { return app() && m_sending == 0 && isReady(); });
    connect(&m_workbench, &Workbench::accessChanged, this, &ChangeSheet::update);
    connect(&m_workbench, &Workbench::appScopeChanged, this, &ChangeSheet::takeScope);
    takeScope();
    content->setFocus();
}

AppScope *ChangeSheet::app() const
{
    AppScope *scope = m_workbench.app();
    return scope && scope->app == m_app ? scope : nullptr;
}

void ChangeSheet::takeScope()
{
    disconnect(m_ofScope);
    AppScope *scope = app();
    m_changes->follow(scope ? &commandsOf(*scope) : nullptr);
    m_elsewhere->setHidden(scope != nullptr);
    if (scope) {
        m_ofScope = connect(&commandsOf(*scope), &Commands::changed, this, &ChangeSheet::follow);
    } else {
        m_sending = 0; // how it ended is told in Activity
        m_elsewhere->showMessage(MessageStrip::Kind::Warning,
                                 tr("This is for %1. Choose that application to go on.").arg(m_app.text()));
    }
    update();
}

void ChangeSheet::update()
{
    m_changeActions->update();
    m_why->setText(m_workbench.access() == Access::Full ? QString() : ChangeActions::reason());
}

void ChangeSheet::ask()
{
    AppScope *scope = app();
    if (!scope || m_sending != 0 || !isReady())
        return;
    m_sending = send(*scope);
    update();
}

/// What was refused can be mended here; what is not known to be done stays to be looked at.
void ChangeSheet::follow(const Change &change)
{
    if (change.number != m_sending || !change.isOver())
        return;
    m_sending = 0;
    if (change.state == Change::State::Done)
        return accept();
    update();
}

} // namespace hathora
