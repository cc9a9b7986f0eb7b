// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <yaml-cpp/yaml.h>

namespace hathora {

/// A YAML text as a tree, no larger than a person would write.
class YamlText
{
public:
    enum class Flaw {
        None,
        Syntax,
        TooLarge, ///< in bytes, or in nodes when every alias is followed
    };

    static YamlText parse(const QByteArray &bytes);

    Flaw flaw() const { return m_flaw; }
    int flawLine() const { return m_flawLine; } ///< from 1; of Syntax
    YAML::Node root() const { return m_root; }

    static QString scalar(const YAML::Node &node); ///< empty for none, and for what is none

    /// A scalar that is a text whatever it looks like: written in quotes.
    static YAML::Node quoted(const QString &text);
    static YAML::Node plain(const QString &text);

    /// As YAML, in the order of the tree; comments that stood in a text are gone.
    static QByteArray write(const YAML::Node &root, const QString &comment);

private:
    YAML::Node m_root;
    Flaw m_flaw = Flaw::None;
    int m_flawLine = 0;
};

} // namespace hathora
