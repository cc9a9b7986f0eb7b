// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/enveditor.h"

#include "views/deploy/deploytext.h"
#include "views/deploy/envdelegate.h"
#include "views/filesave.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/spacing.h"
#include "views/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace hathora {

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024;
constexpr int mostToldLines = 3;

} // namespace

EnvEditor::EnvEditor(QWidget *parent)
    : QWidget(parent)
    , m_table(new TableView(this))
    , m_summary(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_problem(new PlainLabel(PlainLabel::Look::Problem, this))
    , m_notice(new MessageStrip(this))
    , m_add(localAction(this, QStringLiteral("deploy.env.add"), tr("&Add a variable")))
    , m_remove(localAction(this, QStringLiteral("deploy.env.remove"), tr("&Remove"), QKeySequence::Delete))
    , m_reveal(
          localAction(this, QStringLiteral("deploy.env.reveal"), tr("Re&veal or mask"), tr("Ctrl+Shift+R")))
    , m_paste(localAction(this, QStringLiteral("deploy.env.paste"), tr("&Paste lines of NAME=value"),
                          QKeySequence::Paste))
    , m_import(localAction(this, QStringLiteral("deploy.env.import"), tr("&Import a .env file…")))
    , m_export(localAction(this, QStringLiteral("deploy.env.export"), tr("&Export as a .env file…")))
{
    setObjectName(QStringLiteral("deploy.envEditor"));
    m_summary->setObjectName(QStringLiteral("deploy.env.summary"));
    m_problem->setObjectName(QStringLiteral("deploy.env.problem"));
    m_problem->setWordWrap(true);
    m_notice->setObjectName(QStringLiteral("deploy.env.notice"));
    m_notice->setDismissible(true);
    buildActions();
    buildTable();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::within);
    column->addLayout(buildBar());
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    setFocusProxy(m_table);

    connect(&m_model, &EnvTableModel::edited, this, &EnvEditor::tell);
    connect(&m_model, &EnvTableModel::edited, this, &EnvEditor::edited);
    tell();
}

void EnvEditor::buildActions()
{
    m_add->setIcon(icon(Icon::Add));
    m_remove->setIcon(icon(Icon::Remove));
    m_reveal->setIcon(icon(Icon::Eye));
    m_table->addActions({m_add, m_remove, m_reveal, m_paste, m_import, m_export});
    connect(m_add, &QAction::triggered, this, &EnvEditor::add);
    connect(m_remove, &QAction::triggered, this, &EnvEditor::removeChosen);
    connect(m_reveal, &QAction::triggered, this, &EnvEditor::toggleChosen);
    connect(m_paste, &QAction::triggered, this, &EnvEditor::paste);
    connect(m_import, &QAction::triggered, this, &EnvEditor::askForFile);
    connect(m_export, &QAction::triggered, this, &EnvEditor::askWhere);
}

QBoxLayout *EnvEditor::buildBar()
{
    auto *title = new PlainLabel(this);
    title->setText(tr("Environment variables"));
    QToolButton *more =
        menuButton(QStringLiteral("deploy.env.more"), tr("Paste, import and export variables"));
    auto *menu = new QMenu(more);
    menu->addActions({m_paste, m_import, m_export});
    more->setMenu(menu);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(spacing::within);
    bar->addWidget(title);
    bar->addWidget(m_summary);
    bar->addStretch(1);
    for (QAction *action : {m_add, m_remove, m_reveal})
        bar->addWidget(barButton(action));
    bar->addWidget(more);
    return bar;
}

void EnvEditor::buildTable()
{
    auto *delegate = new EnvDelegate(m_table);
    m_table->setObjectName(QStringLiteral("deploy.env.table"));
    m_table->setAccessibleName(tr("Environment variables, values masked"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(delegate);
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setSearchColumn(EnvTableModel::NameColumn);
    m_table->setMinimumHeight(4 * spacing::rowHeight + spacing::headerHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(false);
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(EnvTableModel::NameColumn, QHeaderView::Interactive);
    header->setStretchLastSection(true);
    m_table->setColumnWidth(EnvTableModel::NameColumn, 160);
    connect(delegate, &EnvDelegate::revealRequested, this, &EnvEditor::toggle);
    connect(m_table, &TableView::menuWanted, this, &EnvEditor::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EnvEditor::tell);
}

void EnvEditor::takeText(const QString &text)
{
    takeFile(EnvFile::parse(text));
}

void EnvEditor::takeFile(const EnvFile &file)
{
    const EnvTableModel::Taken taken = m_model.take(file);
    const QList<EnvFile::Unread> unread = file.unread();
    QString text = tr("%n new variable(s)", nullptr, taken.added) + QStringLiteral(", ") +
                   tr("%n with another value", nullptr, taken.changed);
    if (unread.isEmpty())
        return m_notice->showMessage(MessageStrip::Kind::Info, text);
    QStringList lines;
    for (const EnvFile::Unread &line : unread.first(std::min<qsizetype>(unread.size(), mostToldLines)))
        lines.append(unreadText(line));
    if (unread.size() > mostToldLines)
        lines.append(tr("and %n more", nullptr, int(unread.size()) - mostToldLines));
    text += QStringLiteral(" · ") + tr("%n line(s) could not be read", nullptr, int(unread.size()));
    m_notice->showMessage(MessageStrip::Kind::Warning, text, lines.join(QStringLiteral("; ")));
}

void EnvEditor::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return m_notice->showMessage(MessageStrip::Kind::Error,
                                     tr("%1 could not be read. Nothing was changed.").arg(path));
    const std::optional<EnvFile> read = EnvFile::parse(file.readAll());
    if (!read)
        return m_notice->showMessage(MessageStrip::Kind::Error,
                                     tr("%1 is not a text in UTF-8. Nothing was changed.").arg(path));
    takeFile(*read);
}

void EnvEditor::writeFile(const QString &path)
{
    auto *save = new FileSave(
        path, [bytes = m_model.fileText().toUtf8()](QIODevice &device) { device.write(bytes); }, this);
    connect(save, &FileSave::written, this, [this](const QString &where) {
        m_notice->showMessage(MessageStrip::Kind::Info, tr("Written to %1, with all values.").arg(where));
    });
    connect(save, &FileSave::failed, this, [this](const QString &where) {
        m_notice->showMessage(MessageStrip::Kind::Error, tr("%1 could not be written.").arg(where));
    });
}

void EnvEditor::add()
{
    const QModelIndex name = m_model.index(m_model.addRow(), EnvTableModel::NameColumn);
    m_table->setCurrentIndex(name);
    m_table->edit(name);
}

void EnvEditor::removeChosen()
{
    m_model.removeRowsAt(chosen());
}

void EnvEditor::toggleChosen()
{
    for (const int row : chosen())
        toggle(row);
}

void EnvEditor::toggle(int row)
{
    const bool isRevealed = m_model.index(row, 0).data(EnvTableModel::RevealedRole).toBool();
    m_model.setMasking(row, isRevealed ? EnvTableModel::Masking::Masked : EnvTableModel::Masking::Revealed);
}

void EnvEditor::paste()
{
    takeText(QGuiApplication::clipboard()->text());
}

void EnvEditor::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Import variables"));
    dialog->setObjectName(QStringLiteral("deploy.env.importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::Files | QDir::Hidden); // its name begins with a dot
    connect(dialog, &QFileDialog::fileSelected, this, &EnvEditor::readFile);
    dialog->open();
}

void EnvEditor::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Export variables, with their values"));
    dialog->setObjectName(QStringLiteral("deploy.env.exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("deployment.env"));
    connect(dialog, &QFileDialog::fileSelected, this, &EnvEditor::writeFile);
    dialog->open();
}

/// Each wrong row has its mark; the sentence is of the first, and of what is wrong with all together.
void EnvEditor::tell()
{
    m_summary->setText(tr("%1 of at most %2").arg(m_model.rowCount()).arg(deploymentlimits::mostVariables));
    const QList<DraftProblem> &problems = m_model.problems();
    DeploymentDraft draft;
    draft.env = m_model.variables();
    m_problem->setText(problems.isEmpty() ? QString() : problemLine(problems.constFirst(), draft));
    m_problem->setHidden(problems.isEmpty());
    const bool isAny = m_table->selectionModel()->hasSelection();
    m_remove->setEnabled(isAny);
    m_reveal->setEnabled(isAny);
    m_export->setEnabled(m_model.rowCount() > 0);
}

void EnvEditor::openMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_add, m_remove, m_reveal, m_paste, m_import, m_export});
    menu->popup(where);
}

QList<int> EnvEditor::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        rows.append(row.row());
    return rows;
}

} // namespace hathora
