// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hathora {

class ConsoleShelf;

/// Keeps what the console remembers in a file, which holds no secrets: reads it once, writes it a moment
/// after each change and when it goes. What cannot be read is put aside.
class ConsoleKeeping : public QObject
{
    Q_OBJECT

public:
    ConsoleKeeping(const QString &file, ConsoleShelf &shelf);
    ~ConsoleKeeping() override;

private:
    void save();

    QString m_file;
    ConsoleShelf &m_shelf;
    bool m_isDirty = false;
};

} // namespace hathora
