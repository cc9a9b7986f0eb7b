// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/jsontreemodel.h"
#include "views/secretclipboard.h"

#include <QWidget>

class QAction;
class QMenu;
class QPlainTextEdit;
class QStackedLayout;
class QTreeView;

namespace hathora {

class JsonDelegate;
class JsonSearchBar;

/// A JSON text to look at: as a tree that folds, or as text; searched, copied and revealed in part or whole.
///
/// Megabytes are read away from the GUI thread; only rows that are unfolded cost anything. As text the
/// beginning is shown, with secrets masked.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    /// \a name is the object name of the view, and of its parts with a word behind it.
    JsonView(const QString &name, JsonTreeModel::FindSecrets findSecrets, QWidget *parent = nullptr);
    ~JsonView() override;

    void showText(const QByteArray &text); ///< shown() or notJson() follows, never from within
    void clear();

    enum class Form { Tree, Text };
    Form form() const { return m_form; }
    void setForm(Form form);

    QAction *findAction() const { return m_find; }
    QAction *copyAllAction() const { return m_copyAll; }
    void search();

Q_SIGNALS:
    void shown();
    void notJson(); ///< the text is something else, and shown as text

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut);
    void buildTree();
    void buildActions();
    void take();
    void putInFront();
    void unfoldFirst();
    void showHit(const QModelIndex &value);
    void openMenu(const QPoint &where);
    void updateActions();
    void copyValue(const QModelIndex &value);
    void toggleReveal(const QModelIndex &value);

    JsonTreeModel m_model;
    QByteArray m_source; ///< while it is read
    SecretClipboard m_clipboard;
    Form m_form = Form::Tree;
    JsonSearchBar *m_search;
    QTreeView *m_tree;
    JsonDelegate *m_delegate;
    QPlainTextEdit *m_text;
    QStackedLayout *m_stack;
    QAction *m_find;
    QAction *m_copyValue;
    QAction *m_copyPath;
    QAction *m_copyAll;
    QAction *m_reveal;
    QAction *m_unfold;
    QAction *m_fold;
};

} // namespace hathora
