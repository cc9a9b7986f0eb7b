// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hathora {

class JsonEditor;
class SizeMeter;

/// Where the configuration of a room is written: a text of its creator's own, mostly JSON. Whether it is
/// JSON, and how much of what the contract names as the most it takes, is told while one types.
class ConfigField : public QWidget
{
    Q_OBJECT

public:
    /// \a name is the object name of the editor; the meter has a word behind it.
    explicit ConfigField(const QString &name, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text); ///< without edited()

Q_SIGNALS:
    void edited();

private:
    void measure();

    JsonEditor *m_editor;
    SizeMeter *m_meter;
};

} // namespace hathora
