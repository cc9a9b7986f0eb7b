// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shortcuts.h"

#include "app/mainwindow.h"
#include "app/settings.h"
#include "views/shortcuts/shortcutsdialog.h"

#include <QAction>

#include <algorithm>

namespace hathora {

namespace {

/// On the action itself: what it had before anybody changed it.
constexpr auto factoryProperty = "factoryShortcut";

bool isWindowWide(const QAction &action)
{
    return action.shortcutContext() == Qt::WindowShortcut ||
           action.shortcutContext() == Qt::ApplicationShortcut;
}

/// Whether there is a place where both are heard.
bool meet(const NamedAction &one, const NamedAction &other)
{
    return isWindowWide(*one.action) || isWindowWide(*other.action) || one.dock == other.dock;
}

QString quoted(const NamedAction &named)
{
    return Shortcuts::tr("“%1” (%2)", "command, where it is").arg(named.title(), named.home());
}

} // namespace

Shortcuts::Shortcuts(MainWindow &window, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_own(settings.shortcuts())
{
    apply();
}

void Shortcuts::apply()
{
    for (const NamedAction &named : allActions(m_window))
        applyTo(named);
    refill();
}

void Shortcuts::applyTo(const NamedAction &named)
{
    QAction &action = *named.action;
    if (!action.property(factoryProperty).isValid())
        action.setProperty(factoryProperty, QVariant::fromValue(action.shortcut()));
    const auto own = m_own.constFind(named.name());
    const QKeySequence keys =
        own == m_own.cend() ? factoryOf(action) : QKeySequence(*own, QKeySequence::PortableText);
    if (action.shortcut() != keys)
        action.setShortcut(keys);
}

QKeySequence Shortcuts::factoryOf(const QAction &action)
{
    return action.property(factoryProperty).value<QKeySequence>();
}

void Shortcuts::showSheet()
{
    if (!m_sheet) {
        m_sheet = new ShortcutsDialog(
            [this](const QString &name, const QKeySequence &keys) { return conflictWords(name, keys); },
            &m_window);
        connect(m_sheet, &ShortcutsDialog::assigned, this, &Shortcuts::assign);
        connect(m_sheet, &ShortcutsDialog::resetRequested, this, &Shortcuts::reset);
        connect(m_sheet, &ShortcutsDialog::resetAllRequested, this, &Shortcuts::resetAll);
        refill();
    }
    m_sheet->show();
    m_sheet->raise();
    m_sheet->activateWindow();
}

/// Keys that ran two things would run neither: Qt calls them ambiguous.
void Shortcuts::assign(const QString &name, const QKeySequence &keys)
{
    for (const NamedAction &other : conflicting(name, keys))
        m_own.insert(other.name(), {});
    m_own.insert(name, keys.toString(QKeySequence::PortableText));
    keep();
}

/// The keys that it was made with may be another's by now.
void Shortcuts::reset(const QString &name)
{
    const QList<NamedAction> all = allActions(m_window);
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&name](const NamedAction &each) { return each.name() == name; });
    if (found == all.cend())
        return;
    assign(name, factoryOf(*found->action));
    m_own.remove(name);
    keep();
}

void Shortcuts::resetAll()
{
    m_own.clear();
    keep();
}

void Shortcuts::keep()
{
    m_settings.setShortcuts(m_own);
    apply();
}

void Shortcuts::refill()
{
    if (m_sheet)
        m_sheet->setRows(rows());
}

/// What is heard everywhere first, then view by view.
QList<ShortcutRow> Shortcuts::rows() const
{
    QList<NamedAction> all = allActions(m_window);
    std::stable_sort(all.begin(), all.end(), [](const NamedAction &one, const NamedAction &other) {
        if (!one.dock != !other.dock)
            return !one.dock;
        const int homes = QString::localeAwareCompare(one.home(), other.home());
        return homes != 0 ? homes < 0 : QString::localeAwareCompare(one.title(), other.title()) < 0;
    });
    QList<ShortcutRow> rows;
    for (const NamedAction &named : std::as_const(all))
        rows.append(
            {named.name(), named.title(), named.home(), named.action->shortcut(), factoryOf(*named.action)});
    return rows;
}

QList<NamedAction> Shortcuts::conflicting(const QString &name, const QKeySequence &keys) const
{
    const QList<NamedAction> all = allActions(m_window);
    const auto of = std::find_if(all.cbegin(), all.cend(),
                                 [&name](const NamedAction &each) { return each.name() == name; });
    QList<NamedAction> others;
    if (of == all.cend() || keys.isEmpty())
        return others;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(others), [&](const NamedAction &each) {
        return each.name() != name && each.action->shortcut() == keys && meet(*of, each);
    });
    return others;
}

QStringList Shortcuts::conflictWords(const QString &name, const QKeySequence &keys) const
{
    QStringList words;
    for (const NamedAction &other : conflicting(name, keys))
        words.append(quoted(other));
    return words;
}

} // namespace hathora
