// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/cliconfig.h"
#include "views/messagestrip.h"

#include <QObject>

namespace hathora {

/// Deployments from and to configuration files of the official tool, which are asked for. Child of the widget
/// that asks; its dialogs are too.
class YamlFiles : public QObject
{
    Q_OBJECT

public:
    /// What a file is made of.
    struct Content
    {
        CliConfig config; ///< that was imported before; empty for none
        DeploymentDraft draft;
        AppId app;
    };

    explicit YamlFiles(QWidget *asking);

    void askForFile();
    void read(const QString &path);

    /// Asks where to. With values, only after a warning.
    void askWhere(const Content &content, CliConfig::Secrets secrets);
    void write(const QString &path, const Content &content, CliConfig::Secrets secrets);

Q_SIGNALS:
    void imported(const hathora::CliConfig &config, const QString &path);
    void told(hathora::MessageStrip::Kind kind, const QString &text, const QString &detail);

private:
    void openSaveDialog(const Content &content, CliConfig::Secrets secrets);

    QWidget *m_asking;
};

/// What there is to say of an import: one sentence a note, the first few.
QString notesText(const CliConfig &config);

} // namespace hathora
