// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/deploymentdraft.h"

#include <QMap>

namespace hathora {

/// A configuration of the official command-line tool (`-c FILE`), as far as it is about a deployment.
///
/// What is read from a file is kept whole, keys that nobody knows too, and is there again in what is written.
class CliConfig
{
public:
    struct Note
    {
        enum class Kind {
            NotYaml,       ///< line: where
            NotAMap,       ///< the file, or one of its sections
            TooLarge,      ///< nothing of it was read
            UnknownKey,    ///< kept, but of no effect
            BadValue,      ///< of a key that is known: not taken
            SplitAtCommas, ///< one text with commas, read as several values, as the tool does
        };

        Kind kind = Kind::NotYaml;
        QString key;  ///< as in deployment.env
        int line = 0; ///< from 1; 0 if unknown

        bool operator==(const Note &) const = default;
    };

    enum class Secrets { LeftOut, Written }; ///< values of variables, and a registry's credential

    CliConfig() = default;
    static CliConfig parse(const QByteArray &yaml);
    /// From the tool's variables HATHORA_DEPLOYMENT_…, named without that beginning.
    static CliConfig fromEnvironment(const QMap<QString, QString> &variables);

    bool isUsable() const { return m_isUsable; } ///< something was read that is no nonsense as a whole
    bool isEmpty() const
    {
        return m_values.isEmpty() && m_env.isEmpty();
    } ///< it says nothing of a deployment
    const QList<Note> &notes() const { return m_notes; }
    AppId app() const; ///< empty if it names none

    /// The draft with what is said here; all other fields stay. Variables of the same name are replaced.
    DeploymentDraft appliedTo(DeploymentDraft draft) const;

    /// The file, with the draft in place of what it said before.
    QByteArray written(const DeploymentDraft &draft, const AppId &app, Secrets secrets) const;

private:
    friend class CliConfigReader;

    QByteArray m_source;
    QMap<QString, QString> m_values; ///< scalars of deployment., and app.id and build.id, by the whole key
    QList<ContainerPort> m_ports;
    QList<EnvVar> m_env;
    QList<Note> m_notes;
    bool m_hasPorts = false;
    bool m_isUsable = false;
};

} // namespace hathora
