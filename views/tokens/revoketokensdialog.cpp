// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/revoketokensdialog.h"

#include "models/format.h"
#include "models/people/ownscopes.h"
#include "models/people/rightstext.h"
#include "models/people/tokentraits.h"
#include "models/workbench.h"
#include "views/lineflow.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace hathora {

namespace {

constexpr int mostDays = 3650;

QString rightsOf(const OrgToken &token)
{
    return isAdmin(token) ? RevokeTokensDialog::tr("admin: everything") : rightsText(*token.rights);
}

} // namespace

RevokeTokensDialog::RevokeTokensDialog(Workbench &workbench, const QList<OrgToken> &tokens, Choice choice,
                                       QWidget *parent)
    : BulkDialog({QStringLiteral("revokeTokens"),
                  tr("Revoke tokens"),
                  tr("Tokens to revoke"),
                  {tr("Token"), tr("Created"), tr("Created by"), tr("Scopes")}},
                 Change::Kind::RevokeOrgToken, workbench.org()->orgTokenCommands, parent)
    , m_workbench(workbench)
    , m_commands(&workbench.org()->orgTokenCommands)
{
    const bool tellsScopes = OwnScopes::of(workbench).telling() != OwnScopes::Telling::No;
    for (const OrgToken &token : tokens) {
        addRow(token.name,
               {token.name, format::dateTime(token.createdAt), token.createdBy,
                tellsScopes ? rightsOf(token) : QString()},
               choice == Choice::Given ? Tick::On : Tick::Off);
        m_tokens.insert(token.name, token);
    }
    if (choice == Choice::Searched) {
        insertAbove(buildSearch());
        m_admins->setVisible(tellsScopes);
    }
    resize(820, 420);
    begin();
}

QWidget *RevokeTokensDialog::buildSearch()
{
    m_search = new QWidget(this);
    m_admins = new QCheckBox(tr("without scopes (admin)"), m_search);
    m_admins->setObjectName(QStringLiteral("revokeTokens.admins"));
    m_days = new QSpinBox(m_search);
    m_days->setObjectName(QStringLiteral("revokeTokens.days"));
    m_days->setAccessibleName(tr("Least age in days"));
    m_days->setRange(0, mostDays);
    m_days->setSingleStep(30);
    m_days->setSpecialValueText(tr("of any age"));
    m_days->setPrefix(tr("older than ", "a number of days follows"));
    m_days->setSuffix(tr(" days"));
    m_pattern = new QLineEdit(m_search);
    m_pattern->setObjectName(QStringLiteral("revokeTokens.pattern"));
    m_pattern->setAccessibleName(tr("Pattern of the name"));
    m_pattern->setPlaceholderText(tr("name, as in %1").arg(QStringLiteral("unity-plugin-token_*")));
    m_pattern->setMinimumWidth(220);
    auto *words = new PlainLabel(m_search);
    words->setText(tr("Tick those"));
    words->setFixedHeight(spacing::controlHeight);
    m_admins->setFixedHeight(spacing::controlHeight);
    auto *row = new LineFlow(m_search);
    for (QWidget *each : std::initializer_list<QWidget *>{words, m_admins, m_days, m_pattern})
        row->addWidget(each);
    connect(m_admins, &QCheckBox::toggled, this, &RevokeTokensDialog::search);
    connect(m_days, &QSpinBox::valueChanged, this, &RevokeTokensDialog::search);
    connect(m_pattern, &QLineEdit::textChanged, this, &RevokeTokensDialog::search);
    return m_search;
}

void RevokeTokensDialog::search()
{
    const TokenSearch wanted{m_admins->isChecked() ? TokenSearch::Admins::Wanted : TokenSearch::Admins::Any,
                             m_days->value(), m_pattern->text().trimmed()};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    tickWhere([&](const QString &name) { return fits(m_tokens.value(name), wanted, now); });
}

BulkDialog::Saying RevokeTokensDialog::ask(const QStringList &ticked) const
{
    const int count = int(ticked.size());
    const bool isOwn = std::any_of(ticked.cbegin(), ticked.cend(), [this](const QString &name) {
        return m_workbench.isOwnToken(m_tokens.value(name));
    });
    QString warning =
        tr("What signs in with them is refused from then on: pipelines, plug-ins, servers. When "
           "a token was last used, nobody tells. This cannot be undone.");
    if (isOwn)
        warning.prepend(tr("One of them seems to be the token of this session: it would end with it. "));
    if (count == 0)
        return {tr("Which tokens are to be revoked?"), warning, tr("Revoke")};
    return {tr("Revoke %n token(s)?", nullptr, count), warning, tr("Revoke %n token(s)", nullptr, count)};
}

QString RevokeTokensDialog::told(int failed) const
{
    return failed == 0 ? tr("Revoked") : tr("%n token(s) may not be revoked", nullptr, failed);
}

void RevokeTokensDialog::decided()
{
    if (m_search)
        m_search->setEnabled(false);
}

void RevokeTokensDialog::send(const QStringList &keys)
{
    for (const QString &key : keys) {
        if (m_commands)
            m_commands->revoke(m_tokens.value(key));
    }
}

} // namespace hathora
