// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/gallerypages.h"

#include "tests/views/consolepage.h"
#include "tests/views/samplerows.h"
#include "views/charts/lifeline.h"
#include "views/charts/metricchart.h"
#include "views/charts/rangechips.h"
#include "views/delegates/agedelegate.h"
#include "views/delegates/iddelegate.h"
#include "views/delegates/sparklinedelegate.h"
#include "views/delegates/statusdelegate.h"
#include "views/delegates/usagedelegate.h"
#include "views/figurecard.h"
#include "views/icons.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/regiontile.h"
#include "views/stateoverlay.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
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
    auto *start = new QToolButton;
    start->setIcon(icon(Icon::Play));
    start->setText(QStringLiteral("Start"));
    start->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    start->setPopupMode(QToolButton::InstantPopup);
    start->setMenu(new QMenu(start));
    bar->addWidget(start);
    auto *columns = new QToolButton;
    columns->setIcon(icon(Icon::Columns));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(new QMenu(columns));
    bar->addWidget(columns);

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

QWidget *chartPage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *grid = new QGridLayout(page);
    auto *chips = new RangeChips(page);
    grid->addWidget(chips, 0, 0);
    const auto add = [&](int row, int column, MetricUnit unit, const QList<ChartSeries> &series) {
        auto *chart = new MetricChart(page);
        chart->setUnit(unit);
        chart->setSeries(series);
        grid->addWidget(chart, row, column);
        return chart;
    };
    auto withGap = samples::load(240, 3.2e8, 3);
    withGap.remove(90, 30);
    auto *memory = add(1, 0, MetricUnit::Bytes, {{QStringLiteral("Memory"), withGap}});
    memory->setLimits({{QStringLiteral("granted 512 MiB"), 512.0 * 1024 * 1024}});
    QList<ChartSeries> many;
    for (int i = 0; i < 6; ++i)
        many.append(
            {QStringLiteral("9f3c27d8-6b1e-4f20-8a7%1").arg(i), samples::load(240, 0.3 + 0.2 * i, i * 3)});
    auto *cpu = add(1, 1, MetricUnit::Cores, many);
    cpu->setCrosshair(qint64(many.first().points[150].x()));
    add(2, 0, MetricUnit::BytesPerSecond,
        {{QStringLiteral("Egress"), samples::load(2'000, 4.2e6, 5, 300'000)}});
    add(2, 1, MetricUnit::Count, {});
    add(3, 0, MetricUnit::Percent, {{QStringLiteral("CPU"), samples::load(6'000, 61, 1, 100'000)}})
        ->setFixedHeight(140);
    add(3, 1, MetricUnit::Count, {{QStringLiteral("<b>Connections</b>"), samples::load(20, 1.1, 1)}})
        ->setFixedHeight(140);
    return page;
}

QWidget *cardPage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    auto *figures = new QHBoxLayout;
    column->addLayout(figures);
    const auto figure = [&](const QString &caption, const QString &value, std::optional<Tone> tone,
                            int phase) {
        auto *card = new FigureCard(caption, page);
        card->setFigure(value);
        card->setTone(tone);
        if (phase > 0)
            card->setSeries(samples::load(60, 3, phase));
        figures->addWidget(card);
        return card;
    };
    figure(QStringLiteral("running"), QStringLiteral("198"), Tone::Running, 1)
        ->setDetail(QStringLiteral("of 214"));
    figure(QStringLiteral("starting"), QStringLiteral("6"), Tone::Starting, 2);
    figure(QStringLiteral("draining"), QStringLiteral("9"), Tone::Draining, 4);
    figure(QStringLiteral("failed today"), QStringLiteral("3"), Tone::Failed, 0);
    figure(QStringLiteral("rooms"), QStringLiteral("1,204"), std::nullopt, 6);
    figure(QStringLiteral("egress"), QString(), std::nullopt, 0)->setEnabled(false);
    auto *tiles = new QGridLayout;
    column->addLayout(tiles);
    const char *regions[] = {"Frankfurt", "Seattle", "Tokyo", "Washington DC", "São Paulo", "Sydney"};
    int place = 0;
    for (const char *region : regions) {
        auto *tile = new RegionTile(page);
        const double used = 0.54 + 0.09 * place;
        tile->setContent({QString::fromUtf8(region),
                          place == 2 ? Tone::Warning : Tone::Running,
                          {{QStringLiteral("running"), QString::number(84 - 9 * place)},
                           {QStringLiteral("rooms"), QString::number(512 - 40 * place)},
                           {QStringLiteral("CPU"), QStringLiteral("71 %")}},
                          samples::load(60, 3, place),
                          place == 5 ? std::optional<double>() : used,
                          QStringLiteral("%1 %").arg(qRound(used * 100))});
        tiles->addWidget(tile, place / 3, place % 3);
        ++place;
    }
    const QDateTime created(QDate(2026, 3, 4), QTime(20, 41, 7));
    auto *running = new LifeLine(page);
    running->setSteps({{QStringLiteral("created"), created},
                       {QStringLiteral("scheduled"), created.addMSecs(620)},
                       {QStringLiteral("booted"), created.addSecs(9)},
                       {QStringLiteral("started"), created.addSecs(12)},
                       {QStringLiteral("stopping"), {}},
                       {QStringLiteral("terminated"), {}}});
    column->addWidget(running);
    auto *ended = new LifeLine(page);
    ended->setSteps({{QStringLiteral("created"), created},
                     {QStringLiteral("scheduled"), created.addSecs(2)},
                     {QStringLiteral("booted"), created.addSecs(9)},
                     {QStringLiteral("started"), created.addSecs(200)},
                     {QStringLiteral("stopping"), {}},
                     {QStringLiteral("terminated"), created.addSecs(90'000)}});
    column->addWidget(ended);
    column->addStretch();
    return page;
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
        {QStringLiteral("charts"), {1100, 720}, chartPage},
        {QStringLiteral("cards"), {1000, 520}, cardPage},
        {QStringLiteral("console"), {1180, 680}, consolePage},
        {QStringLiteral("icons"), {520, 420}, iconPage},
    };
}

} // namespace hathora::gallery
