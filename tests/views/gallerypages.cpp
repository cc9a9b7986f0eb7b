// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/gallerypages.h"

#include "tests/views/samplerows.h"
#include "views/delegates/agedelegate.h"
#include "views/delegates/iddelegate.h"
#include "views/delegates/sparklinedelegate.h"
#include "views/delegates/statusdelegate.h"
#include "views/delegates/usagedelegate.h"
#include "views/icons.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/spacing.h"
#include "views/stateoverlay.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

namespace hathora::gallery {

namespace {

QTreeView *processTable(QWidget *parent)
{
    auto *table = new QTreeView(parent);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAlternatingRowColors(true);
    table->setSortingEnabled(true);
    table->setFrameShape(QFrame::NoFrame);
    table->setModel(samples::processes(table));
    table->setItemDelegate(new TextDelegate(table));
    table->setItemDelegateForColumn(samples::Status, new StatusDelegate(table));
    table->setItemDelegateForColumn(samples::Id, new IdDelegate(table));
    table->setItemDelegateForColumn(samples::Cpu, new SparklineDelegate(table));
    table->setItemDelegateForColumn(samples::Memory, new UsageDelegate(table));
    table->setItemDelegateForColumn(samples::Started, new AgeDelegate(table));
    for (int column = 0; column < samples::ExitReason; ++column)
        table->resizeColumnToContents(column);
    table->setColumnWidth(samples::Id, 150);
    table->setCurrentIndex(table->model()->index(1, samples::Status));
    return table;
}

QWidget *tablePage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->addWidget(processTable(page));
    auto *disabled = processTable(page);
    disabled->setEnabled(false);
    disabled->setMaximumHeight(150);
    column->addWidget(disabled);
    auto *mirrored = processTable(page);
    mirrored->setLayoutDirection(Qt::RightToLeft);
    column->addWidget(mirrored);
    return page;
}

QWidget *facePage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *grid = new QGridLayout(page);
    const auto face = [&](int row, int column) {
        auto *overlay = new StateOverlay(processTable(page), page);
        grid->addWidget(overlay, row, column);
        return overlay;
    };
    face(0, 0)->showLoading(QStringLiteral("Loading processes…"));
    face(0, 1)->showEmpty(
        QStringLiteral("No process runs in this application. Start one in a region, or create a room."),
        QStringLiteral("Start process…"));
    face(1, 0)->showFailed(QStringLiteral("The processes could not be loaded."),
                           QStringLiteral("api.example.test did not answer within 20 s."));
    face(1, 1)->showStale(QStringLiteral("The server answered 503."),
                          QDateTime::currentDateTimeUtc().addSecs(-190));
    auto *info = new MessageStrip(page);
    info->showMessage(MessageStrip::Kind::Info, QStringLiteral("The upload goes on where it stopped."));
    info->setDismissible(true);
    auto *error = new MessageStrip(page);
    error->showMessage(MessageStrip::Kind::Error, QStringLiteral("The token was refused."),
                       QStringLiteral("signed in 3 h ago"));
    error->setAction(QStringLiteral("Sign in…"));
    grid->addWidget(info, 2, 0);
    grid->addWidget(error, 2, 1);
    return page;
}

QWidget *controlPage(QWidget *parent)
{
    auto *window = new QMainWindow(parent);
    window->setWindowFlag(Qt::Window, parent == nullptr);
    auto *file = window->menuBar()->addMenu(QStringLiteral("&File"));
    file->addAction(QStringLiteral("New"));
    window->menuBar()->addMenu(QStringLiteral("&View"));
    auto *bar = window->addToolBar(QStringLiteral("Main"));
    auto *apps = new QComboBox;
    apps->addItems({QStringLiteral("arena-prod"), QStringLiteral("arena-stage")});
    bar->addWidget(apps);
    bar->addSeparator();
    bar->addAction(icon(Icon::Refresh), QStringLiteral("Refresh"));
    auto *live = bar->addAction(icon(Icon::Live), QStringLiteral("Live"));
    live->setCheckable(true);
    live->setChecked(true);
    bar->addAction(icon(Icon::Settings), QStringLiteral("Settings"))->setEnabled(false);

    auto *form = new QWidget(window);
    auto *grid = new QGridLayout(form);
    auto *primary = new QPushButton(QStringLiteral("Deploy"));
    primary->setDefault(true);
    auto *disabled = new QPushButton(QStringLiteral("Disabled"));
    disabled->setEnabled(false);
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(QStringLiteral("status:running region:Seattle"));
    edit->setClearButtonEnabled(true);
    auto *filled = new QLineEdit(QStringLiteral("arena"));
    filled->setClearButtonEnabled(true);
    auto *check = new QCheckBox(QStringLiteral("Follow"));
    check->setChecked(true);
    auto *partly = new QCheckBox(QStringLiteral("Some"));
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(QStringLiteral("Wrap"));
    radio->setChecked(true);
    auto *progress = new QProgressBar;
    progress->setValue(62);
    progress->setTextVisible(false);
    auto *title = new PlainLabel(PlainLabel::Look::Title);
    title->setText(QStringLiteral("A title"));
    auto *caption = new PlainLabel(PlainLabel::Look::Caption);
    caption->setText(QStringLiteral("A caption, <b>literally</b>"));
    QWidget *widgets[] = {
        title,        caption, primary, new QPushButton(QStringLiteral("Cancel")), disabled, edit,    filled,
        new QSpinBox, check,   partly,  new QCheckBox(QStringLiteral("Off")),      radio,    progress};
    int place = 0;
    for (QWidget *widget : widgets) {
        grid->addWidget(widget, place / 3, place % 3);
        ++place;
    }
    grid->setRowStretch(place / 3 + 1, 1);
    window->setCentralWidget(form);

    const auto dock = [&](const QString &name, Qt::DockWidgetArea area) {
        auto *widget = new QDockWidget(name, window);
        widget->setWidget(processTable(widget));
        window->addDockWidget(area, widget);
        return widget;
    };
    auto *first = dock(QStringLiteral("Processes  214"), Qt::BottomDockWidgetArea);
    auto *second = dock(QStringLiteral("Rooms  12"), Qt::BottomDockWidgetArea);
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window->tabifyDockWidget(first, second);
    dock(QStringLiteral("Inspector"), Qt::RightDockWidgetArea);
    window->statusBar()->showMessage(QStringLiteral("api.example.test · data 2 s old · 3 requests · 41 ms"));
    return window;
}

QWidget *iconPage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *grid = new QGridLayout(page);
    for (int i = 0; i <= int(Icon::Wrap); ++i) {
        auto *button = new QToolButton(page);
        button->setIcon(icon(Icon(i)));
        button->setAutoRaise(true);
        grid->addWidget(button, i / 12, i % 12);
    }
    int column = 0;
    for (const int side : {16, 24, 32, 48, 64, 128}) {
        auto *label = new QLabel(page);
        label->setPixmap(programIcon().pixmap(side));
        grid->addWidget(label, 7, column, 1, 2);
        column += 2;
    }
    return page;
}

} // namespace

QList<Page> pages()
{
    return {
        {QStringLiteral("tables"), {940, 760}, tablePage},
        {QStringLiteral("faces"), {1100, 640}, facePage},
        {QStringLiteral("controls"), {1100, 700}, controlPage},
        {QStringLiteral("icons"), {520, 420}, iconPage},
    };
}

} // namespace hathora::gallery
