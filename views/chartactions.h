// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/messagestrip.h"

#include <QObject>
#include <QPixmap>

#include <functional>

class QMenu;
class QToolButton;

namespace hathora {

class MetricChart;

/// What can be taken along from any chart: its picture into a file or the clipboard, and its values as CSV.
class ChartActions : public QObject
{
    Q_OBJECT

public:
    struct Chart
    {
        QString name; ///< prefix of object names
        QString file; ///< what is suggested to save it as, without its ending
        std::function<QPixmap()> picture;
        std::function<QString()> csv = {}; ///< null where a table beside it has the values
    };

    /// Files are asked for over \a view, which owns this.
    ChartActions(Chart chart, QWidget *view);

    void addTo(QMenu *menu);
    /// In a menu of the chart: by the right button, and by the menu key while the chart has the keyboard.
    void offerOn(QWidget *chart);
    void offerOn(MetricChart *chart);
    /// For those without a pointer where the chart does not take the keyboard; whoever asks takes it.
    QToolButton *button(const QString &help);
    /// Says what became of it; whoever asks takes it.
    MessageStrip *notice();

Q_SIGNALS:
    void told(hathora::MessageStrip::Kind kind, const QString &text, const QString &detail);

private:
    enum class Format { Png, Csv };

    void openMenu(const QPoint &place);
    void copy() const;
    void askForFile(Format format);
    void save(Format format, const QString &path);

    Chart m_chart;
    QWidget *m_view;
};

/// A widget as it looks now, below its title.
QPixmap titledPicture(QWidget &chart, const QString &title);

/// The values that a chart of metrics draws now.
QString drawnValues(const MetricChart &chart);

} // namespace hathora
