// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/cliconfig.h"

namespace YAML {
class Node;
}

namespace hathora {

/// Reads one configuration of the official tool.
class CliConfigReader
{
public:
    CliConfig read(const QByteArray &yaml);
    CliConfig read(const QMap<QString, QString> &environment);

private:
    using Kind = CliConfig::Note::Kind;

    void readRoot(const YAML::Node &root);
    void readKey(const QString &key, const YAML::Node &value);
    void takeScalar(const QString &key, const QString &text, int line);
    void takePort(const QString &key, const QString &text, int line);
    void takeVariable(const QString &key, const QString &text, int line);
    QStringList listOf(const QString &key, const YAML::Node &value);
    QStringList split(const QString &key, const QString &text, int line);
    void note(Kind kind, const QString &key, int line) { m_config.m_notes.append({kind, key, line}); }

    CliConfig m_config;
};

} // namespace hathora
