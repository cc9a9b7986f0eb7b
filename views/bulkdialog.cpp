// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bulkdialog.h"

#include "models/commands/commands.h"
#include "views/changetext.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hathora {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int widthOfName = 260;
constexpr int widestOfOthers = 160; ///< the result needs the room more

} // namespace

BulkDialog::BulkDialog(const Words &words, Change::Kind kind, Commands &commands, QWidget *parent)
    : QDialog(parent)
    , m_name(words.name)
    , m_kind(kind)
    , m_commands(&commands)
    , m_column(new QVBoxLayout(this))
    , m_title(new PlainLabel(PlainLabel::Look::Title, this))
    , m_warning(new PlainLabel(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(words.name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    resize(720, 360);
    m_title->setObjectName(words.name + QStringLiteral(".title"));
    m_warning->setObjectName(words.name + QStringLiteral(".warning"));
    m_warning->setWordWrap(true);
    m_list->setObjectName(words.name + QStringLiteral(".list"));
    m_list->setAccessibleName(words.list);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels(words.headers + QStringList{tr("Result")});
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::around);
    m_column->setSpacing(spacing::around);
    m_column->addWidget(m_title);
    m_column->addWidget(m_warning);
    m_column->addWidget(m_list, 1);
    buildButtons();
}

void BulkDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_close->setObjectName(m_name + QStringLiteral(".close"));
    m_verb = buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_verb->setObjectName(m_name + QStringLiteral(".verb"));
    m_verb->setAutoDefault(false);
    m_close->setDefault(true);
    m_close->setFocus();
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &BulkDialog::sendTicked);
    m_column->addWidget(buttons);
}

void BulkDialog::addRow(const QString &key, const QStringList &texts, Tick tick)
{
    QStringList shown;
    for (const QString &text : texts)
        shown.append(plainLine(text));
    auto *item = new QTreeWidgetItem(m_list, shown);
    item->setCheckState(0, tick == Tick::On ? Qt::Checked : Qt::Unchecked);
    item->setData(0, keyRole, key);
}

void BulkDialog::insertAbove(QWidget *widget)
{
    m_column->insertWidget(m_column->indexOf(m_list), widget);
}

void BulkDialog::begin()
{
    for (int column = 1; column < m_list->columnCount() - 1; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, std::min(m_list->columnWidth(column), widestOfOthers));
    }
    m_list->setColumnWidth(0, widthOfName);
    connect(m_list, &QTreeWidget::itemChanged, this, &BulkDialog::tell);
    connect(m_commands, &Commands::changed, this, &BulkDialog::take);
    tell();
}

QStringList BulkDialog::keys() const
{
    QStringList keys;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        keys.append(m_list->topLevelItem(row)->data(0, keyRole).toString());
    return keys;
}

QStringList BulkDialog::ticked() const
{
    QStringList keys;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->checkState(0) == Qt::Checked)
            keys.append(item->data(0, keyRole).toString());
    }
    return keys;
}

void BulkDialog::setTick(const QString &key, Tick tick)
{
    const qsizetype row = keys().indexOf(key);
    if (row >= 0)
        m_list->topLevelItem(int(row))->setCheckState(0, tick == Tick::On ? Qt::Checked : Qt::Unchecked);
}

void BulkDialog::tell()
{
    if (m_isDecided)
        return;
    const QStringList wanted = ticked();
    const Saying saying = ask(wanted);
    m_title->setText(saying.title);
    m_warning->setText(saying.warning);
    m_verb->setText(saying.verb);
    m_verb->setEnabled(!wanted.isEmpty() && m_commands);
}

void BulkDialog::sendTicked()
{
    if (!m_commands)
        return;
    const QStringList wanted = ticked();
    m_isDecided = true;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->checkState(0) == Qt::Checked)
            m_open.insert(item->data(0, keyRole).toString(), item);
        item->setData(0, Qt::CheckStateRole, {});
    }
    for (int column = 1; column < m_list->columnCount() - 1; ++column)
        m_list->setColumnHidden(column, true); // what it was decided by has been read
    m_verb->setEnabled(false);
    m_close->setText(tr("Close"));
    decided();
    send(wanted);
}

void BulkDialog::take(const Change &change)
{
    if (change.kind != m_kind || !m_open.contains(change.target))
        return;
    QTreeWidgetItem *item = m_open.value(change.target);
    const QString detail = changeDetail(change);
    const QString text = changeText(change) + (detail.isEmpty() ? QString() : u' ' + detail);
    const int resultColumn = m_list->columnCount() - 1;
    item->setText(resultColumn, plainLine(text));
    item->setToolTip(resultColumn, plainToolTip(text));
    if (!change.isOver())
        return;
    m_failed += change.state == Change::State::Done ? 0 : 1;
    m_open.remove(change.target);
    if (m_open.isEmpty())
        tellEnd();
}

void BulkDialog::tellEnd()
{
    m_title->setText(told(m_failed));
    m_warning->setText(m_failed == 0 ? QString() : tr("What became of each stands in its row."));
}

} // namespace hathora
