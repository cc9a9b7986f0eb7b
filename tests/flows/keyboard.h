// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/flows/person.h"

namespace hathora::testing {

/// Somebody who goes through the program by its keys alone, and counts them.
class Keyboard
{
public:
    explicit Keyboard(Person &person)
        : m_person(person)
    {
    }

    /// In whatever has the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text); ///< a press for each character
    void paste(const QString &text);
    void openPalette();
    /// Until the focus is on what has that name, or inside it; false where it never comes there.
    bool tabTo(const char *name, int key = Qt::Key_Tab);

    int presses() const { return m_presses; }
    void countAnew() { m_presses = 0; }

private:
    QWidget *target() const;

    Person &m_person;
    int m_presses = 0;
};

} // namespace hathora::testing
