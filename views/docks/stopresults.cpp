// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/stopresults.h"

#include "models/commands/commands.h"
#include "views/changetext.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QToolButton>

#include <algorithm>

namespace hathora {

namespace {

constexpr int listHeight = 120;

QString lineOf(const Change &change)
{
    const QString detail = changeDetail(change);
    return detail.isEmpty() ? changeText(change) : QStringLiteral("%1 %2").arg(changeText(change), detail);
}

} // namespace

StopResults::StopResults(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_summary(new PlainLabel(this))
    , m_list(new QListWidget(this))
{
    setObjectName(name);
    m_summary->setObjectName(name + QStringLiteral(".summary"));
    m_list->setObjectName(name + QStringLiteral(".list"));
    m_list->setAccessibleName(tr("What became of each process"));
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(listHeight);
    QAction *hide = localAction(this, name + QStringLiteral(".close"), tr("Close"));
    hide->setIcon(icon(Icon::Close));
    connect(hide, &QAction::triggered, this, &StopResults::forget);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(spacing::between, 0, spacing::within, 0);
    top->addWidget(m_summary, 1);
    top->addWidget(barButton(hide));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list);
    setVisible(false);
}

void StopResults::follow(Commands *commands)
{
    if (m_commands)
        m_commands->disconnect(this);
    m_commands = commands;
    if (commands)
        connect(commands, &Commands::changed, this, &StopResults::take);
    forget();
}

void StopResults::expect(const QStringList &targets)
{
    m_targets = QSet<QString>(targets.cbegin(), targets.cend());
    m_changes.clear();
    m_list->clear();
    tell();
    show();
}

void StopResults::take(const Change &change)
{
    if (change.kind != Change::Kind::StopProcess || !m_targets.contains(change.target))
        return;
    const auto known = std::find_if(m_changes.begin(), m_changes.end(),
                                    [&](const Change &each) { return each.target == change.target; });
    if (known == m_changes.end()) {
        m_changes.append(change);
        m_list->addItem(plainLine(lineOf(change)));
    } else {
        *known = change;
        m_list->item(int(known - m_changes.begin()))->setText(plainLine(lineOf(change)));
    }
    tell();
}

void StopResults::tell()
{
    int stopped = 0;
    int open = 0;
    int spared = 0;
    for (const Change &change : std::as_const(m_changes)) {
        open += change.isOver() ? 0 : 1;
        stopped += change.state == Change::State::Done ? 1 : 0;
        spared += change.state == Change::State::Spared ? 1 : 0;
    }
    const int wrong = int(m_changes.size()) - open - stopped - spared;
    QStringList parts{tr("%n stopped", nullptr, stopped)};
    if (open > 0)
        parts.append(tr("%n to go", nullptr, open));
    if (spared > 0)
        parts.append(tr("%n left alone", nullptr, spared));
    if (wrong > 0)
        parts.append(tr("%n not stopped", nullptr, wrong));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

void StopResults::forget()
{
    m_targets.clear();
    m_changes.clear();
    m_list->clear();
    hide();
}

} // namespace hathora
