// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ship/dropzone.h"

#include "views/changeactions.h"
#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/spacing.h"
#include "views/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace hathora {

namespace {

constexpr qreal corner = 6;

} // namespace

DropZone::DropZone(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_newBuild(new QPushButton(icon(Icon::Upload), tr("&New build"), this))
    , m_changes(new ChangeActions(workbench, this))
{
    setObjectName(QStringLiteral("builds.dropZone"));
    auto *words = new PlainLabel(PlainLabel::Look::Caption, this);
    words->setText(tr("Drop a folder, a .tar.gz or a Dockerfile anywhere on the window"));
    words->setWordWrap(true);
    m_newBuild->setObjectName(QStringLiteral("builds.newBuild"));
    m_newBuild->setMenu(new QMenu(m_newBuild));
    addSource("builds.newBuild.folder", tr("From a &folder…"), Workbench::BuildSource::Folder);
    addSource("builds.newBuild.archive", tr("From an &archive…"), Workbench::BuildSource::Archive);
    addSource("builds.newBuild.registry", tr("From a &registry…"), Workbench::BuildSource::Registry);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::around + spacing::within, spacing::between,
                            spacing::around + spacing::within, spacing::between);
    row->setSpacing(spacing::around);
    row->addWidget(words, 1);
    row->addWidget(m_newBuild);

    m_changes->add(m_newBuild, Change::Kind::CreateBuild, [this] { return m_workbench.org() != nullptr; });
    connect(&workbench, &Workbench::orgScopeChanged, m_changes, &ChangeActions::update);
    m_changes->update();
}

void DropZone::addSource(const char *name, const QString &text, Workbench::BuildSource source)
{
    QAction *action = m_newBuild->menu()->addAction(text);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, [this, source] { Q_EMIT m_workbench.newBuildWanted(source); });
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(palette()).inputBorder, 1, Qt::DashLine));
    const qreal edge = spacing::within + 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), corner, corner);
}

} // namespace hathora
