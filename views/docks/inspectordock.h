// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inspectormodel.h"
#include "views/inspectorsource.h"
#include "views/secretclipboard.h"

#include <QVariantMap>
#include <QWidget>

class QAction;
class QPlainTextEdit;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace hathora {

class InspectorDelegate;
class PlainLabel;
class SightWatch;
class StateOverlay;
class StoreFace;

/// Every field of whatever is selected, and the raw JSON of it.
///
/// Secrets are masked until revealed one by one. A copied one leaves the clipboard after a while.
class InspectorDock : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorDock(Workbench &workbench, QWidget *parent = nullptr);

    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildFields();
    QWidget *buildJson();
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut);
    QToolButton *button(QAction *action);
    void takeStore();
    void takeRecord();
    void updateActions();
    void fitColumns();
    void openMenu(const QPoint &where);
    void copyField(const QModelIndex &index);
    void copyId();
    void copyJson();
    void toggleReveal(const QModelIndex &index);
    QModelIndex currentField() const;
    QString shownKey() const;

    InspectorSource m_source;
    InspectorModel m_model;
    SecretClipboard m_clipboard;
    QString m_json; ///< of what is shown
    PlainLabel *m_kind;
    PlainLabel *m_title;
    QTabWidget *m_tabs;
    QTreeView *m_fields;
    InspectorDelegate *m_delegate;
    QPlainTextEdit *m_text;
    StateOverlay *m_overlay;
    StoreFace *m_face;
    SightWatch *m_sight;
    QAction *m_copyId;
    QAction *m_copyField;
    QAction *m_reveal;
    QAction *m_copyJson;
};

} // namespace hathora
