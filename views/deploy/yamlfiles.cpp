// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/yamlfiles.h"

#include "views/deploy/deploytext.h"
#include "views/dialogs/confirmdialog.h"
#include "views/filesave.h"

#include <QFile>
#include <QFileDialog>

#include <algorithm>

namespace hathora {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024; // what is read of it is bounded again, by the reader
constexpr qsizetype mostTold = 4;

} // namespace

YamlFiles::YamlFiles(QWidget *asking)
    : QObject(asking)
    , m_asking(asking)
{
}

void YamlFiles::askForFile()
{
    auto *dialog = new QFileDialog(m_asking, tr("Import a configuration of the official tool"));
    dialog->setObjectName(QStringLiteral("deploy.yaml.importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("YAML (*.yaml *.yml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &YamlFiles::read);
    dialog->open();
}

void YamlFiles::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        Q_EMIT told(MessageStrip::Kind::Error, tr("%1 could not be read. Nothing was changed.").arg(path),
                    {});
        return;
    }
    const CliConfig config = CliConfig::parse(file.readAll());
    if (!config.isUsable()) {
        Q_EMIT told(MessageStrip::Kind::Error, tr("%1 was not taken in.").arg(path), notesText(config));
        return;
    }
    Q_EMIT imported(config, path);
    const bool isClean = config.notes().isEmpty();
    Q_EMIT told(isClean ? MessageStrip::Kind::Info : MessageStrip::Kind::Warning,
                tr("%1 was taken in.").arg(path), notesText(config));
}

void YamlFiles::askWhere(const Content &content, CliConfig::Secrets secrets)
{
    if (secrets == CliConfig::Secrets::LeftOut || content.draft.env.isEmpty())
        return openSaveDialog(content, secrets);
    ConfirmDialog::Question question;
    const int count = int(content.draft.env.size());
    question.title = tr("Write the values of %n variable(s)?", nullptr, count);
    question.consequence = tr("They stand in the file in clear text, for everybody who can read it.");
    for (const EnvVar &variable : content.draft.env)
        question.names.append(variable.name);
    question.verb = tr("Write the values");
    auto *dialog = new ConfirmDialog(question, m_asking);
    connect(dialog, &QDialog::accepted, this, [this, content, secrets] { openSaveDialog(content, secrets); });
    dialog->open();
}

void YamlFiles::openSaveDialog(const Content &content, CliConfig::Secrets secrets)
{
    auto *dialog = new QFileDialog(m_asking, tr("Export as YAML of the official tool"));
    dialog->setObjectName(QStringLiteral("deploy.yaml.exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("YAML (*.yaml *.yml)"));
    dialog->setDefaultSuffix(QStringLiteral("yaml"));
    dialog->selectFile(QStringLiteral("hathora.yaml"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, content, secrets](const QString &path) { write(path, content, secrets); });
    dialog->open();
}

void YamlFiles::write(const QString &path, const Content &content, CliConfig::Secrets secrets)
{
    const QByteArray yaml = content.config.written(content.draft, content.app, secrets);
    auto *save = new FileSave(
        path, [yaml](QIODevice &device) { device.write(yaml); }, this);
    const bool areLeftOut = secrets == CliConfig::Secrets::LeftOut && !content.draft.env.isEmpty();
    connect(save, &FileSave::written, this, [this, areLeftOut](const QString &where) {
        Q_EMIT told(MessageStrip::Kind::Info, tr("Written to %1.").arg(where),
                    areLeftOut ? tr("Variables are left out, for their values are secrets.") : QString());
    });
    connect(save, &FileSave::failed, this, [this](const QString &where) {
        Q_EMIT told(MessageStrip::Kind::Error, tr("%1 could not be written.").arg(where), {});
    });
}

QString notesText(const CliConfig &config)
{
    QStringList texts;
    const QList<CliConfig::Note> &notes = config.notes();
    for (const CliConfig::Note &note : notes.first(std::min(notes.size(), mostTold)))
        texts.append(noteText(note));
    if (notes.size() > mostTold)
        texts.append(YamlFiles::tr("And %n more.", nullptr, int(notes.size() - mostTold)));
    return texts.join(u' ');
}

} // namespace hathora
