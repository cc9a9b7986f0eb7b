// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chartactions.h"

#include "views/charts/chartcsv.h"
#include "views/charts/metricchart.h"
#include "views/filesave.h"
#include "views/localaction.h"
#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/typography.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace hathora {

ChartActions::ChartActions(Chart chart, QWidget *view)
    : QObject(view)
    , m_chart(std::move(chart))
    , m_view(view)
{
}

void ChartActions::addTo(QMenu *menu)
{
    const auto add = [this, menu](QLatin1StringView name, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(m_chart.name + u'.' + name);
        return action;
    };
    connect(add(QLatin1StringView("png"), tr("Save as &picture…")), &QAction::triggered, this,
            [this] { askForFile(Format::Png); });
    connect(add(QLatin1StringView("copyPicture"), tr("&Copy picture")), &QAction::triggered, this,
            &ChartActions::copy);
    if (m_chart.csv)
        connect(add(QLatin1StringView("csv"), tr("Save &values as CSV…")), &QAction::triggered, this,
                [this] { askForFile(Format::Csv); });
}

void ChartActions::offerOn(QWidget *chart)
{
    chart->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(chart, &QWidget::customContextMenuRequested, this,
            [this, chart](const QPoint &place) { openMenu(chart->mapToGlobal(place)); });
}

/// Its plot tells by itself what is asked for there, since it knows the value.
void ChartActions::offerOn(MetricChart *chart)
{
    offerOn(static_cast<QWidget *>(chart));
    connect(chart, &MetricChart::menuWanted, this, &ChartActions::openMenu);
}

QToolButton *ChartActions::button(const QString &help)
{
    QToolButton *button = menuButton(m_chart.name + QStringLiteral(".more"), help);
    auto *menu = new QMenu(button);
    addTo(menu);
    button->setMenu(menu);
    setPlainToolTip(button, help);
    return button;
}

MessageStrip *ChartActions::notice()
{
    auto *strip = new MessageStrip;
    strip->setObjectName(m_chart.name + QStringLiteral(".notice"));
    strip->setDismissible(true);
    connect(this, &ChartActions::told, strip, &MessageStrip::showMessage);
    return strip;
}

void ChartActions::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(m_chart.name + QStringLiteral(".menu"));
    addTo(menu);
    menu->popup(place);
}

void ChartActions::copy() const
{
    QGuiApplication::clipboard()->setImage(m_chart.picture().toImage());
}

void ChartActions::askForFile(Format format)
{
    const bool isPicture = format == Format::Png;
    auto *dialog = new QFileDialog(m_view, tr("Save the chart"));
    dialog->setObjectName(m_chart.name + QStringLiteral(".saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(isPicture ? tr("Pictures (*.png)") : tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(isPicture ? QStringLiteral("png") : QStringLiteral("csv"));
    dialog->selectFile(m_chart.file);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { save(format, path); });
    dialog->open();
}

/// As it is now: charts move on while somebody looks for a folder.
void ChartActions::save(Format format, const QString &path)
{
    FileSave::Write write;
    if (format == Format::Png)
        write = [image = m_chart.picture().toImage()](QIODevice &device) { image.save(&device, "PNG"); };
    else
        write = [text = m_chart.csv().toUtf8()](QIODevice &device) { device.write(text); };
    auto *file = new FileSave(path, write, this);
    connect(file, &FileSave::written, this, [this](const QString &where) {
        Q_EMIT told(MessageStrip::Kind::Info, tr("The chart was saved."), where);
    });
    connect(file, &FileSave::failed, this, [this](const QString &where) {
        Q_EMIT told(MessageStrip::Kind::Error, tr("The chart could not be saved there."), where);
    });
}

QPixmap titledPicture(QWidget &chart, const QString &title)
{
    const Theme &theme = Theme::of(chart.palette());
    // Without its edge: there is the mark of the keyboard.
    const QPixmap picture = chart.grab(chart.rect().adjusted(1, 1, -1, -1));
    const qreal ratio = picture.devicePixelRatio();
    const QFont font = typography::title(chart.font());
    const QFontMetrics metrics(font);
    const int top = metrics.height() + 2 * spacing::between;
    QPixmap whole(picture.width(), picture.height() + int(std::lround(top * ratio)));
    whole.setDevicePixelRatio(ratio);
    // On the ground that it has itself: some charts stand on the window's, some on one of their own.
    whole.fill(picture.isNull() ? theme.base : picture.toImage().pixelColor(0, 0));
    QPainter painter(&whole);
    painter.setFont(font);
    painter.setPen(theme.text);
    const QRect words(spacing::around, 0, chart.width() - 2 * spacing::around, top);
    painter.drawText(words, int(Qt::AlignLeading | Qt::AlignVCenter),
                     metrics.elidedText(plainLine(title), Qt::ElideRight, words.width()));
    painter.drawPixmap(QPointF(0, top), picture);
    return whole;
}

QString drawnValues(const MetricChart &chart)
{
    QList<ChartSeries> drawn = chart.series();
    drawn.removeIf([&chart](const ChartSeries &line) { return chart.hidden().contains(line.name); });
    return chartCsv(drawn, chart.unit());
}

} // namespace hathora
