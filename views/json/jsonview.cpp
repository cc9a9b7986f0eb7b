// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/json/jsonview.h"

#include "views/icons.h"
#include "views/json/jsondelegate.h"
#include "views/json/jsonhighlighter.h"
#include "views/json/jsonsearchbar.h"
#include "views/localaction.h"
#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/typography.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

#include <deque>

namespace hathora {

namespace {

constexpr int unfoldedAtFirst = 40;  ///< rows at most that are unfolded without being asked for
constexpr int unfoldedAtOnce = 2000; ///< values in what is unfolded whole

} // namespace

JsonView::JsonView(const QString &name, JsonTreeModel::FindSecrets findSecrets, QWidget *parent)
    : QWidget(parent)
    , m_model(std::move(findSecrets))
    , m_search(new JsonSearchBar(name + QStringLiteral(".search"), &m_model, this))
    , m_tree(new QTreeView(this))
    , m_delegate(new JsonDelegate(m_tree))
    , m_text(new QPlainTextEdit(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(name);
    buildTree();
    m_text->setObjectName(name + QStringLiteral(".text"));
    m_text->setAccessibleName(tr("The answer as text, secrets masked"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFont(typography::fixed(font()));
    new JsonHighlighter(m_text);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_search);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_tree);
    buildActions();
    connect(&m_model, &JsonTreeModel::finished, this, &JsonView::take);
    updateActions();
}

/// Nothing of the view must be told that its model goes.
JsonView::~JsonView()
{
    m_tree->setModel(nullptr);
}

void JsonView::buildTree()
{
    m_tree->setObjectName(objectName() + QStringLiteral(".tree"));
    m_tree->setAccessibleName(tr("Values of the answer"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(spacing::groups);
    m_tree->setMouseTracking(true);
    m_tree->setLayoutDirection(Qt::LeftToRight); // code reads so in every language
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_delegate->setCompact(true);

    connect(m_delegate, &JsonDelegate::copyRequested, this, &JsonView::copyValue);
    connect(m_delegate, &JsonDelegate::revealRequested, this, &JsonView::toggleReveal);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &JsonView::openMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &JsonView::updateActions);
    connect(m_search, &JsonSearchBar::hit, this, &JsonView::showHit);
    connect(m_search, &JsonSearchBar::closed, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_search, &JsonSearchBar::searched, this, [this](const QString &letters) {
        m_delegate->setSearched(letters);
        m_tree->viewport()->update();
    });
}

QAction *JsonView::add(const QString &name, const QString &text, const QKeySequence &shortcut)
{
    return localAction(this, objectName() + u'.' + name, text, shortcut);
}

void JsonView::buildActions()
{
    m_find = add(QStringLiteral("find"), tr("&Search the answer"), QKeySequence::Find);
    m_find->setIcon(icon(Icon::Search));
    m_copyValue = add(QStringLiteral("copyValue"), tr("&Copy value"), QKeySequence::Copy);
    m_copyValue->setIcon(icon(Icon::Copy));
    m_copyPath = add(QStringLiteral("copyPath"), tr("Copy &path"), tr("Ctrl+Shift+P"));
    m_copyAll = add(QStringLiteral("copyAll"), tr("Copy the &whole answer"), tr("Ctrl+Shift+C"));
    m_reveal = add(QStringLiteral("reveal"), tr("&Reveal or hide"), tr("Ctrl+Shift+R"));
    m_reveal->setIcon(icon(Icon::Eye));
    m_unfold = add(QStringLiteral("unfold"), tr("&Unfold all in it"), Qt::Key_Asterisk);
    m_fold = add(QStringLiteral("fold"), tr("&Fold all"), tr("Ctrl+Shift+F"));
    m_tree->addActions({m_copyValue, m_copyPath, m_reveal, m_unfold, m_fold});
    addActions({m_find, m_copyAll});

    connect(m_find, &QAction::triggered, this, &JsonView::search);
    connect(m_copyValue, &QAction::triggered, this, [this] { copyValue(m_tree->currentIndex()); });
    connect(m_copyPath, &QAction::triggered, this,
            [this] { m_clipboard.copyOpen(m_model.pathOf(m_tree->currentIndex())); });
    connect(m_copyAll, &QAction::triggered, this, [this] { m_clipboard.copyOpen(m_model.indented()); });
    connect(m_reveal, &QAction::triggered, this, [this] { toggleReveal(m_tree->currentIndex()); });
    connect(m_unfold, &QAction::triggered, this,
            [this] { m_tree->expandRecursively(m_tree->currentIndex()); });
    connect(m_fold, &QAction::triggered, this, [this] {
        m_tree->collapseAll();
        unfoldFirst();
    });
}

void JsonView::showText(const QByteArray &text)
{
    m_source = text;
    m_model.read(text);
}

void JsonView::clear()
{
    m_source.clear();
    m_model.clear();
    m_text->clear();
    updateActions();
}

void JsonView::take()
{
    const QByteArray source = std::exchange(m_source, {});
    if (m_model.outline().isEmpty()) {
        m_text->setPlainText(beginningOf(QString::fromUtf8(source)));
        updateActions();
        putInFront();
        Q_EMIT notJson();
        return;
    }
    m_text->setPlainText(beginningOf(m_model.indented()));
    m_tree->setCurrentIndex(m_model.indexOf(0));
    unfoldFirst();
    updateActions();
    putInFront();
    Q_EMIT shown();
}

/// The root, and of what is below it as much as fits: the outer levels first.
void JsonView::unfoldFirst()
{
    const JsonOutline &outline = m_model.outline();
    std::deque<int> next{0};
    int rows = 0;
    while (!next.empty()) {
        const int value = next.front();
        next.pop_front();
        rows += outline.children(value);
        if (value > 0 && rows > unfoldedAtFirst)
            return;
        m_tree->expand(m_model.indexOf(value));
        for (int row = 0; row < std::min(outline.children(value), unfoldedAtFirst); ++row)
            next.push_back(outline.child(value, row));
    }
}

void JsonView::setForm(Form form)
{
    m_form = form;
    putInFront();
}

/// What is no JSON has no tree.
void JsonView::putInFront()
{
    const bool isTree = m_form == Form::Tree && !m_model.outline().isEmpty();
    QWidget *wanted = isTree ? static_cast<QWidget *>(m_tree) : m_text;
    m_stack->setCurrentWidget(wanted);
    setFocusProxy(wanted);
}

void JsonView::search()
{
    setForm(Form::Tree);
    m_search->open();
}

void JsonView::showHit(const QModelIndex &value)
{
    m_tree->setCurrentIndex(value); // unfolds what it is in
    m_tree->scrollTo(value);
}

void JsonView::openMenu(const QPoint &where)
{
    updateActions();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_copyValue, m_copyPath, m_copyAll, m_reveal});
    menu->addSeparator();
    menu->addActions({m_unfold, m_fold, m_find});
    menu->popup(m_tree->viewport()->mapToGlobal(where));
}

void JsonView::updateActions()
{
    const JsonOutline &outline = m_model.outline();
    const QModelIndex current = m_tree->currentIndex();
    const int value = m_model.valueAt(current);
    for (QAction *action : {m_find, m_copyAll, m_fold})
        action->setEnabled(!outline.isEmpty());
    m_copyValue->setEnabled(current.isValid());
    m_copyPath->setEnabled(current.isValid());
    m_reveal->setEnabled(current.data(JsonTreeModel::SecretRole).toBool());
    m_unfold->setEnabled(value >= 0 && outline.children(value) > 0 &&
                         outline.end(value) - value <= unfoldedAtOnce);
}

/// A secret that is copied by itself is meant; in anything larger it stays masked.
void JsonView::copyValue(const QModelIndex &value)
{
    if (value.data(JsonTreeModel::SecretRole).toBool())
        m_clipboard.copy(m_model.clearText(value));
    else if (value.isValid())
        m_clipboard.copyOpen(m_model.clearText(value));
}

void JsonView::toggleReveal(const QModelIndex &value)
{
    if (value.data(JsonTreeModel::SecretRole).toBool())
        m_model.setRevealed(value, !value.data(JsonTreeModel::RevealedRole).toBool());
}

} // namespace hathora
