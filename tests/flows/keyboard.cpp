// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/keyboard.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

namespace hathora::testing {

namespace {

constexpr int mostTabs = 60;

bool isInside(const QWidget *widget, const QString &name)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->objectName() == name)
            return true;
    }
    return false;
}

} // namespace

/// A menu takes the keys although the focus stays where it was.
QWidget *Keyboard::target() const
{
    if (QWidget *menu = QApplication::activePopupWidget())
        return menu;
    QWidget *focused = QApplication::focusWidget();
    return focused ? focused : &m_person.window();
}

void Keyboard::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(target(), Qt::Key(key), modifiers);
    ++m_presses;
}

void Keyboard::type(const QString &text)
{
    for (const QChar character : text) {
        QTest::keyClicks(target(), character);
        ++m_presses;
    }
}

void Keyboard::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

void Keyboard::openPalette()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_person.seen("palette"));
}

bool Keyboard::tabTo(const char *name, int key)
{
    for (int tabs = 0; tabs < mostTabs; ++tabs) {
        if (isInside(QApplication::focusWidget(), QLatin1String(name)))
            return true;
        press(key);
    }
    return false;
}

} // namespace hathora::testing
