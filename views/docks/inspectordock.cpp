// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/inspectordock.h"

#include "models/store.h"
#include "views/icons.h"
#include "views/inspectordelegate.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/sightwatch.h"
#include "views/spacing.h"
#include "views/stateoverlay.h"
#include "views/storeface.h"
#include "views/typography.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

namespace hathora {

namespace {

constexpr auto tabKey = "tab";

QString kindOf(Selection::Subject subject)
{
    switch (subject) {
    case Selection::Subject::None:
        return {};
    case Selection::Subject::Organization:
        return InspectorDock::tr("Organization");
    case Selection::Subject::App:
        return InspectorDock::tr("Application");
    case Selection::Subject::Deployment:
        return InspectorDock::tr("Deployment");
    case Selection::Subject::Build:
        return InspectorDock::tr("Build");
    case Selection::Subject::Process:
        return InspectorDock::tr("Process");
    case Selection::Subject::Room:
        return InspectorDock::tr("Room");
    case Selection::Subject::Fleet:
        return InspectorDock::tr("Fleet");
    }
    return {};
}

StoreFace::Words words()
{
    return {InspectorDock::tr("Select something to see all of its fields."),
            InspectorDock::tr("Loading…"),
            InspectorDock::tr("The server does not list this one any more. Select another."),
            {},
            InspectorDock::tr("What is selected could not be loaded.")};
}

} // namespace

InspectorDock::InspectorDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_source(workbench)
    , m_kind(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_title(new PlainLabel(PlainLabel::Look::Title, this))
    , m_tabs(new QTabWidget)
    , m_fields(new QTreeView)
    , m_delegate(new InspectorDelegate(m_fields))
    , m_text(new QPlainTextEdit)
    , m_copyId(add(QStringLiteral("copyId"), tr("Copy &id"), tr("Ctrl+Shift+C")))
    , m_copyField(add(QStringLiteral("copyField"), tr("&Copy value"), QKeySequence::Copy))
    , m_reveal(add(QStringLiteral("reveal"), tr("&Reveal or hide"), tr("Ctrl+Shift+R")))
    , m_copyJson(add(QStringLiteral("copyJson"), tr("Copy &JSON"), {}))
{
    setObjectName(QStringLiteral("inspector"));
    setMinimumWidth(spacing::sidePanel);
    m_copyId->setIcon(icon(Icon::Copy));
    m_copyJson->setIcon(icon(Icon::Copy));
    m_reveal->setIcon(icon(Icon::Eye));

    m_tabs->setObjectName(QStringLiteral("inspector.tabs"));
    m_tabs->setAccessibleName(tr("Ways to look at it"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildFields(), tr("Fields"));
    m_tabs->addTab(buildJson(), tr("JSON"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_tabs, 1);

    m_overlay = new StateOverlay(content, this);
    m_face = new StoreFace(m_overlay, words());
    m_sight = new SightWatch(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_overlay);
    setFocusProxy(m_fields);

    connect(&m_source, &InspectorSource::storeChanged, this, &InspectorDock::takeStore);
    connect(&m_source, &InspectorSource::recordChanged, this, &InspectorDock::takeRecord);
    connect(m_copyId, &QAction::triggered, this, &InspectorDock::copyId);
    connect(m_copyField, &QAction::triggered, this, [this] { copyField(currentField()); });
    connect(m_reveal, &QAction::triggered, this, [this] { toggleReveal(currentField()); });
    connect(m_copyJson, &QAction::triggered, this, &InspectorDock::copyJson);
    takeStore();
}

QVariantMap InspectorDock::viewState() const
{
    return {{QLatin1String(tabKey), m_tabs->currentIndex()}};
}

void InspectorDock::setViewState(const QVariantMap &state)
{
    m_tabs->setCurrentIndex(
        std::clamp(state.value(QLatin1String(tabKey), 0).toInt(), 0, m_tabs->count() - 1));
}

QAction *InspectorDock::add(const QString &name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("inspector.") + name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QToolButton *InspectorDock::button(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->text().remove(u'&'));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget *InspectorDock::buildHeader()
{
    m_kind->setObjectName(QStringLiteral("inspector.kind"));
    m_title->setObjectName(QStringLiteral("inspector.title"));
    m_title->setElideMode(Qt::ElideMiddle);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_kind);
    texts->addWidget(m_title);

    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(spacing::around, spacing::between, spacing::between, spacing::between);
    row->addLayout(texts, 1);
    row->addWidget(button(m_copyId), 0, Qt::AlignBottom);
    return header;
}

QWidget *InspectorDock::buildFields()
{
    m_fields->setObjectName(QStringLiteral("inspector.fields"));
    m_fields->setAccessibleName(tr("Fields"));
    m_fields->setModel(&m_model);
    m_fields->setItemDelegate(m_delegate);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setUniformRowHeights(true);
    m_fields->setMouseTracking(true);
    m_fields->setHeaderHidden(true);
    m_fields->setIndentation(spacing::around);
    m_fields->setAllColumnsShowFocus(true);
    m_fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fields->setContextMenuPolicy(Qt::CustomContextMenu);
    m_fields->addActions({m_copyField, m_reveal});
    m_fields->header()->setStretchLastSection(true);
    addActions({m_copyId, m_copyJson});

    connect(m_delegate, &InspectorDelegate::copyRequested, this, &InspectorDock::copyField);
    connect(m_delegate, &InspectorDelegate::revealRequested, this, &InspectorDock::toggleReveal);
    connect(m_fields, &QWidget::customContextMenuRequested, this, &InspectorDock::openMenu);
    connect(m_fields->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &InspectorDock::updateActions);
    return m_fields;
}

QWidget *InspectorDock::buildJson()
{
    m_text->setObjectName(QStringLiteral("inspector.json"));
    m_text->setAccessibleName(tr("JSON, secrets masked"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(typography::fixed(font()));
    auto *page = new QWidget;
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::between, spacing::within, spacing::between, spacing::within);
    bar->addStretch(1);
    QToolButton *copy = button(m_copyJson);
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(copy);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_text, 1);
    return page;
}

void InspectorDock::takeStore()
{
    Store *store = m_source.store();
    m_sight->keepFresh(store ? QList<Store *>{store} : QList<Store *>());
    m_kind->setText(kindOf(m_source.subject()));
    m_delegate->setRootTitle(kindOf(m_source.subject()));
    const bool isChosen = m_source.subject() != Selection::Subject::None;
    takeRecord();
    m_face->setStore(store, isChosen ? StoreFace::Measure([this] {
                         return m_source.record() ? StoreFace::Amount::Something : StoreFace::Amount::Nothing;
                     })
                                     : StoreFace::Measure());
}

void InspectorDock::takeRecord()
{
    m_title->setText(m_source.title());
    const std::optional<InspectorSource::Record> record = m_source.record();
    const bool isAnother = shownKey() != m_model.key();
    if (record) {
        m_model.show(shownKey(), record->groups);
        // A group has no value, so its name may be longer than those of the fields.
        for (int group = 0; group < m_model.rowCount(); ++group)
            m_fields->setFirstColumnSpanned(group, {}, true);
        if (m_json != record->json) {
            m_json = record->json;
            m_text->setPlainText(beginningOf(m_json));
        }
    } else if (isAnother) {
        m_model.clear();
        m_json.clear();
        m_text->clear();
    }
    if (record && isAnother) {
        m_fields->expandAll();
        fitColumns();
    }
    m_face->updateSoon();
    updateActions();
}

void InspectorDock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

/// Names get what they want, but never so much that no room is left for the values.
void InspectorDock::fitColumns()
{
    m_fields->resizeColumnToContents(0);
    const int most = m_fields->viewport()->width() / 2;
    m_fields->setColumnWidth(0, std::min(m_fields->columnWidth(0), most));
}

QString InspectorDock::shownKey() const
{
    return QStringLiteral("%1/%2").arg(int(m_source.subject())).arg(m_source.id());
}

void InspectorDock::updateActions()
{
    const QModelIndex field = currentField();
    m_copyField->setEnabled(field.isValid());
    m_reveal->setEnabled(field.data(InspectorModel::SecretRole).toBool());
    m_copyId->setEnabled(!m_source.id().isEmpty());
    m_copyJson->setEnabled(!m_json.isEmpty());
}

QModelIndex InspectorDock::currentField() const
{
    const QModelIndex current = m_fields->currentIndex();
    return current.parent().isValid() ? current.siblingAtColumn(1) : QModelIndex();
}

void InspectorDock::openMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_copyField, m_reveal, m_copyId, m_copyJson});
    menu->popup(m_fields->viewport()->mapToGlobal(where));
}

void InspectorDock::copyField(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (index.data(InspectorModel::SecretRole).toBool())
        m_clipboard.copy(m_model.clearText(index));
    else
        m_clipboard.copyOpen(m_model.clearText(index));
}

void InspectorDock::copyId()
{
    m_clipboard.copyOpen(m_source.id());
}

void InspectorDock::copyJson()
{
    m_clipboard.copyOpen(m_json);
}

void InspectorDock::toggleReveal(const QModelIndex &index)
{
    if (index.data(InspectorModel::SecretRole).toBool())
        m_model.setRevealed(index, !index.data(InspectorModel::RevealedRole).toBool());
}

} // namespace hathora
