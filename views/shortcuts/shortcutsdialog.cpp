// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shortcuts/shortcutsdialog.h"

#include "views/delegates/textdelegate.h"
#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr QSize comfortable(640, 560);

} // namespace

ShortcutsDialog::ShortcutsDialog(Conflicts conflicts, QWidget *parent)
    : QDialog(parent)
    , m_conflicts(std::move(conflicts))
    , m_model(new ShortcutModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_note(new PlainLabel(PlainLabel::Look::Caption, this))
{
    setObjectName(QStringLiteral("shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(comfortable);
    build();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        m_table->selectRow(0);
        showChosen();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ShortcutsDialog::showChosen);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::judge);
    showChosen();
}

void ShortcutsDialog::build()
{
    m_filter->setObjectName(QStringLiteral("shortcuts.filter"));
    m_filter->setAccessibleName(tr("Filter of the commands"));
    m_filter->setPlaceholderText(tr("Filter by name, view or keys"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_table->setObjectName(QStringLiteral("shortcuts.table"));
    m_table->setAccessibleName(tr("Commands and their shortcuts"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(spacing::rowHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ShortcutModel::Command, QHeaderView::Stretch);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *all = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
    all->setObjectName(QStringLiteral("shortcuts.resetAll"));
    all->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, &ShortcutsDialog::resetAllRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::groups);
    column->setSpacing(spacing::between);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(buildEditor());
    column->addWidget(buttons);
}

QWidget *ShortcutsDialog::buildEditor()
{
    m_keys->setObjectName(QStringLiteral("shortcuts.keys"));
    m_keys->setAccessibleName(tr("New shortcut of the chosen command"));
    m_note->setObjectName(QStringLiteral("shortcuts.note"));
    m_note->setWordWrap(true);
    auto *label = new QLabel(tr("&New shortcut"), this);
    label->setBuddy(m_keys);

    auto *editor = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::between);
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    m_assign = addButton(row, QStringLiteral("assign"), tr("&Assign"));
    m_clear = addButton(row, QStringLiteral("clear"), tr("&Remove"));
    m_reset = addButton(row, QStringLiteral("reset"), tr("R&eset"));
    connect(m_assign, &QPushButton::clicked, this, [this] { assign(typed()); });
    connect(m_clear, &QPushButton::clicked, this, [this] { assign({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const ShortcutRow *of = chosen())
            Q_EMIT resetRequested(of->name);
    });
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::within);
    column->addLayout(row);
    column->addWidget(m_note);
    return editor;
}

QPushButton *ShortcutsDialog::addButton(QLayout *row, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("shortcuts.") + name);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

void ShortcutsDialog::setRows(const QList<ShortcutRow> &rows)
{
    const ShortcutRow *before = chosen();
    const QString name = before ? before->name : QString();
    m_model->setRows(rows);
    m_table->selectRow(std::max(0, m_model->rowOf(name)));
    showChosen();
}

void ShortcutsDialog::showChosen()
{
    m_keys->clear();
    judge();
}

void ShortcutsDialog::judge()
{
    const ShortcutRow *row = chosen();
    const QKeySequence keys = typed();
    m_keys->setEnabled(row);
    m_assign->setEnabled(row && !keys.isEmpty() && keys != row->keys);
    m_clear->setEnabled(row && !row->keys.isEmpty());
    m_reset->setEnabled(row && row->keys != row->factory);
    const QStringList others = row && !keys.isEmpty() ? m_conflicts(row->name, keys) : QStringList();
    if (!row)
        m_note->setText(tr("Choose a command to give it other keys."));
    else if (others.isEmpty())
        m_note->setText(tr("Shortcut of “%1”: click into the field and press the keys.").arg(row->title));
    else
        m_note->setText(tr("These keys run %1 now, which loses them when you assign them.")
                            .arg(others.join(QStringLiteral(", "))));
}

void ShortcutsDialog::assign(const QKeySequence &keys)
{
    if (const ShortcutRow *row = chosen())
        Q_EMIT assigned(row->name, keys);
}

const ShortcutRow *ShortcutsDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(rows.constFirst().row());
}

/// One chord: of several nobody would see the first being waited for.
QKeySequence ShortcutsDialog::typed() const
{
    const QKeySequence keys = m_keys->keySequence();
    return keys.isEmpty() ? keys : QKeySequence(keys[0]);
}

} // namespace hathora
