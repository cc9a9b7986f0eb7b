// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/invitedialog.h"

#include "models/workbench.h"
#include "views/changeactions.h"
#include "views/changetext.h"
#include "views/delegates/textdelegate.h"
#include "views/people/rightsfield.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hathora {

namespace {

enum Column { LineColumn, VerdictColumn };
constexpr int textHeight = 92; ///< four lines: more scroll

} // namespace

bool InviteDialog::Row::isToBeSent() const
{
    const bool hasFailed =
        change && (change->state == Change::State::Failed || change->state == Change::State::NotDone);
    return line.verdict == InviteLine::Verdict::Fit && (!change || hasFailed);
}

InviteDialog::InviteDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_commands(&workbench.org()->inviteCommands)
    , m_members(&workbench.org()->members)
    , m_invites(&workbench.org()->invites)
    , m_text(new QPlainTextEdit(this))
    , m_rights(new RightsField(QStringLiteral("invite.rights"), RightsField::Of::Person, this))
    , m_list(new QTreeWidget(this))
    , m_summary(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_changeActions(new ChangeActions(workbench, this))
{
    setObjectName(QStringLiteral("inviteDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Invite people"));
    resize(620, 560);
    build();
    m_rights->setHeld(OwnScopes::of(workbench));
    m_changeActions->add(m_verb, Change::Kind::InviteUser, [this] {
        return m_commands && m_rights->isReady() && toBeSent() > 0 && !isUnderWay();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &InviteDialog::judge);
    connect(m_rights, &RightsField::edited, this, &InviteDialog::tell);
    connect(m_commands, &Commands::changed, this, &InviteDialog::take);
    for (Store *store : {static_cast<Store *>(m_members), static_cast<Store *>(m_invites)}) {
        connect(store, &Store::refreshed, this, [this] {
            if (!hasResults()) // which stay to be read
                judge();
        });
    }
    judge();
}

void InviteDialog::setText(const QString &addresses)
{
    m_text->setPlainText(addresses);
}

void InviteDialog::build()
{
    auto *hint = new PlainLabel(this);
    hint->setText(tr("Mail addresses: one a line, or with commas or semicolons between them"));
    hint->setWordWrap(true);
    hint->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("invite.addresses"));
    m_text->setAccessibleName(tr("Mail addresses"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    m_list->setObjectName(QStringLiteral("invite.list"));
    m_list->setAccessibleName(tr("What becomes of each line"));
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new TextDelegate(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Address"), tr("What becomes of it")});
    m_list->setColumnWidth(LineColumn, 260);
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_summary->setObjectName(QStringLiteral("invite.summary"));

    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_close->setObjectName(QStringLiteral("invite.close"));
    m_close->setAutoDefault(false);
    m_verb = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_verb->setObjectName(QStringLiteral("invite.verb"));
    m_verb->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &InviteDialog::send);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::around);
    column->setSpacing(spacing::between);
    column->addWidget(hint);
    column->addWidget(m_text);
    column->addWidget(m_rights);
    column->addWidget(m_list, 1);
    column->addWidget(m_summary);
    column->addWidget(buttons);
}

QString InviteDialog::verdictText(InviteLine::Verdict verdict)
{
    using Verdict = InviteLine::Verdict;
    switch (verdict) {
    case Verdict::Fit:
        return tr("will be invited");
    case Verdict::NotAnAddress:
        return tr("not a mail address: not sent");
    case Verdict::Twice:
        return tr("stands further up already: not sent");
    case Verdict::Member:
        return tr("a member already: not sent");
    case Verdict::Invited:
        return tr("invited already: not sent");
    case Verdict::TooMany:
        return tr("more than %1 at once: not sent").arg(invitelist::mostAtOnce);
    }
    return {};
}

void InviteDialog::judge()
{
    m_list->clear();
    m_rows.clear();
    const QStringList members = m_members ? m_members->addresses() : QStringList();
    const QStringList invited = (m_invites ? m_invites->addresses() : QStringList()) + m_done;
    for (const InviteLine &line : invitelist::read(m_text->toPlainText(), members, invited)) {
        const QString shown = line.address.isEmpty() ? line.text : line.address;
        auto *item = new QTreeWidgetItem(m_list, {plainLine(shown), verdictText(line.verdict)});
        m_rows.append({line, {}, item});
    }
    tell();
}

bool InviteDialog::hasResults() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.change.has_value(); });
}

void InviteDialog::tell()
{
    const int fit = toBeSent();
    const bool isBusy = isUnderWay();
    const auto isDone = [](const Row &row) { return row.change && row.change->state == Change::State::Done; };
    const int done = int(std::count_if(m_rows.cbegin(), m_rows.cend(), isDone));
    QStringList parts;
    if (done > 0)
        parts.append(tr("%n invited", nullptr, done));
    if (!m_rows.isEmpty())
        parts.append(tr("%n to be sent", nullptr, fit));
    const int others = int(m_rows.size()) - fit - done;
    if (others > 0 && !isBusy)
        parts.append(tr("%n not sent", nullptr, others));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_verb->setText(fit == 0 ? tr("Invite") : tr("Invite %n", "people", fit));
    m_close->setText(done > 0 ? tr("Close") : tr("Cancel"));
    m_text->setReadOnly(isBusy);
    m_rights->setEnabled(!isBusy);
    m_changeActions->update();
}

void InviteDialog::send()
{
    const std::optional<UserRights> rights = m_rights->userRights();
    QStringList addresses;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.isToBeSent())
            addresses.append(row.line.address);
    }
    for (const QString &address : std::as_const(addresses)) {
        if (m_commands)
            m_commands->invite({address, rights});
    }
}

void InviteDialog::take(const Change &change)
{
    if (change.kind != Change::Kind::InviteUser)
        return;
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &each) {
        return each.line.verdict == InviteLine::Verdict::Fit && each.line.address == change.target;
    });
    if (row == m_rows.end())
        return;
    row->change = change;
    if (change.state == Change::State::Done)
        m_done.append(change.target);
    const QString detail = changeDetail(change);
    const QString text = changeText(change) + (detail.isEmpty() ? QString() : u' ' + detail);
    row->item->setText(VerdictColumn, plainLine(text));
    row->item->setToolTip(VerdictColumn, text); // the delegate shows it as it is
    tell();
}

bool InviteDialog::isUnderWay() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [](const Row &row) { return row.change && !row.change->isOver(); });
}

int InviteDialog::toBeSent() const
{
    return int(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.isToBeSent(); }));
}

} // namespace hathora
