// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/chartfeed.h"
#include "views/alerts/alertmarks.h"
#include "views/messagestrip.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QAction;
class QMenu;
class QToolButton;

namespace hathora {

class ChartActions;
class ChartMenu;
class MetricChart;
class PlainLabel;
class SightWatch;
class StateOverlay;
class StoreFace;
class Workbench;

/// One chart of the metrics dock: its title, its lines, and a menu of what it is about and what can be done
/// with it. Asks for nothing while it cannot be seen or is held.
class ChartCard : public QWidget
{
    Q_OBJECT

public:
    enum class Flow { Running, Held };

    static constexpr int lowest = 232; ///< pixels

    ChartCard(Workbench &workbench, const ChartSpec &spec, const QString &name, QWidget *parent = nullptr);
    ~ChartCard() override;

    const ChartSpec &spec() const { return m_spec; }
    void setFrame(const ChartFrame &frame);
    void setFlow(Flow flow);
    /// Shows this stretch of time with what is there; what belongs to it is asked for by setFrame().
    void showTimeRange(qint64 from, qint64 to);
    void leaveScope(); ///< lets go of all that is of the application
    void lookAgain();  ///< it may have come into sight

    MetricChart &chart() { return *m_chart; }
    QString csv() const; ///< of the lines that are drawn

Q_SIGNALS:
    void changed(); ///< it is about something else
    void removeWanted();
    void moveWanted(int places);
    void told(hathora::MessageStrip::Kind kind, const QString &text, const QString &detail);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QMenu *buildMenu();
    QAction *add(QMenu &menu, const QString &name, const QString &text);
    void setSpec(const ChartSpec &spec);
    void renew();
    void take();
    void draw(const QList<ChartLine> &lines);
    void keepFresh();
    void showWindow(const QList<ChartLine> &lines);
    ChartFrame relevant(const ChartFrame &frame) const;
    void followAlerts();
    void openMenu(const QPoint &place, const QPointF &value);

    Workbench &m_workbench;
    ChartSpec m_spec;
    ChartFrame m_frame; ///< what of it concerns this chart
    Flow m_flow = Flow::Running;
    std::unique_ptr<ChartFeed> m_feed; ///< null while there is nothing to show
    PlainLabel *m_title;
    PlainLabel *m_basis;
    QToolButton *m_more;
    ChartMenu *m_about;
    MetricChart *m_chart;
    ChartActions *m_takings; ///< what can be taken along
    StateOverlay *m_overlay;
    StoreFace *m_face;
    const Store *m_faced = nullptr; ///< that the face is of
    SightWatch *m_sight;
    std::optional<std::pair<qint64, qint64>> m_zoomed; ///< until what belongs to it is asked for
    AlertMarks m_alerts;                               ///< as they were drawn last
    QHash<QString, int> m_looks;                       ///< colours of the lines, by their keys
    bool m_hasLines = false;                           ///< some are drawn, perhaps of another stretch of time
};

} // namespace hathora
