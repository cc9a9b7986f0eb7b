// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tableactions.h"

#include "models/csv.h"
#include "models/filterproxy.h"
#include "models/roles.h"
#include "views/tablelayout.h"
#include "views/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace hathora {

namespace {

void toClipboard(const QStringList &lines, const QString &between = QStringLiteral("\n"))
{
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(between));
}

/// A cell of a table that goes through the clipboard: no tab or line end of its own, no formula.
QString pasteable(const QString &text)
{
    QString one = text;
    for (QChar &character : one) {
        if (character == QLatin1Char('\t') || character == QLatin1Char('\n') ||
            character == QLatin1Char('\r'))
            character = QLatin1Char(' ');
    }
    return csv::safe(one);
}

} // namespace

TableActions::TableActions(const QString &name, TableView *view, FilterProxy *rows, TableLayout *layout)
    : QObject(view)
    , m_name(name)
    , m_view(view)
    , m_rows(rows)
    , m_layout(layout)
{
    m_copies = {add(QStringLiteral("copyCell"), tr("Copy &cell"), QKeySequence::Copy),
                add(QStringLiteral("copyRow"), tr("Copy &row"), {tr("Ctrl+Shift+C")}),
                add(QStringLiteral("copyId"), tr("Copy &id"), {tr("Ctrl+Alt+C")}),
                add(QStringLiteral("copyJson"), tr("Copy as &JSON"), {tr("Ctrl+Shift+J")})};
    m_exports = {add(QStringLiteral("exportCsv"), tr("Export as CS&V…"), {}),
                 add(QStringLiteral("exportJson"), tr("Export as JS&ON…"), {})};
    connect(m_copies[0], &QAction::triggered, this, &TableActions::copyCells);
    connect(m_copies[1], &QAction::triggered, this, &TableActions::copyRows);
    connect(m_copies[2], &QAction::triggered, this, &TableActions::copyIds);
    connect(m_copies[3], &QAction::triggered, this, &TableActions::copyJson);
    connect(m_exports[0], &QAction::triggered, this, [this] { askForFile(TableExport::Format::Csv); });
    connect(m_exports[1], &QAction::triggered, this, [this] { askForFile(TableExport::Format::Json); });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableActions::follow);
    follow();
}

void TableActions::addCopiesTo(QMenu *menu) const
{
    menu->addActions(m_copies);
}

void TableActions::addExportsTo(QMenu *menu) const
{
    menu->addActions(m_exports);
}

QAction *TableActions::add(const QString &name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, m_view);
    action->setObjectName(m_name + QLatin1Char('.') + name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    return action;
}

void TableActions::follow()
{
    const bool any = m_view->selectionModel()->hasSelection();
    for (QAction *action : std::as_const(m_copies))
        action->setEnabled(any);
}

/// Of several chosen rows, the cells in the column that the keyboard is in.
void TableActions::copyCells() const
{
    QStringList cells;
    const int column = std::max(0, m_view->currentIndex().column());
    for (const QModelIndex &row : chosenRows())
        cells.append(row.siblingAtColumn(column).data(ExactRole).toString());
    toClipboard(cells);
}

void TableActions::copyRows() const
{
    QStringList lines;
    for (const QModelIndex &row : chosenRows()) {
        QStringList cells;
        for (int column : m_layout->shownColumns())
            cells.append(pasteable(row.siblingAtColumn(column).data(ExactRole).toString()));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    toClipboard(lines);
}

void TableActions::copyIds() const
{
    QStringList ids;
    for (const QModelIndex &row : chosenRows())
        ids.append(row.data(KeyRole).toString());
    toClipboard(ids);
}

void TableActions::copyJson() const
{
    QStringList records;
    for (const QModelIndex &row : chosenRows())
        records.append(row.data(JsonRole).toString().trimmed());
    if (records.size() > 1)
        records = {QStringLiteral("[\n%1\n]").arg(records.join(QStringLiteral(",\n")))};
    toClipboard(records);
}

void TableActions::askForFile(TableExport::Format format)
{
    const bool csv = format == TableExport::Format::Csv;
    auto *dialog = new QFileDialog(m_view, csv ? tr("Export as CSV") : tr("Export as JSON"));
    dialog->setObjectName(m_name + QStringLiteral(".saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(csv ? tr("Comma-separated values (*.csv)") : tr("JSON (*.json)"));
    dialog->setDefaultSuffix(csv ? QStringLiteral("csv") : QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("%1-%2").arg(
        m_name, QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { write(format, path); });
    dialog->open();
}

void TableActions::write(TableExport::Format format, const QString &path)
{
    auto *work = new TableExport(m_rows, m_layout->shownColumns(), format, this);
    connect(work, &TableExport::finished, this, &TableActions::exported);
    connect(work, &TableExport::failed, this, &TableActions::exportFailed);
    work->writeTo(path);
}

QModelIndexList TableActions::chosenRows() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace hathora
