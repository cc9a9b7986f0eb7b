// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ship/shiptext.h"

#include "models/ship/drop.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <system_error>

namespace hathora::shiptext {

namespace {

class Ship
{
    Q_DECLARE_TR_FUNCTIONS(hathora::Ship)
};

QString systemWords(int errorNumber)
{
    return QString::fromStdString(std::generic_category().message(errorNumber));
}

QString paths(const QList<QByteArray> &paths)
{
    QStringList shown;
    for (const QByteArray &one : paths)
        shown.append(path(one));
    return shown.join(QStringLiteral(", "));
}

QString unusable(const Drop &drop)
{
    switch (drop.flaw) {
    case Drop::Flaw::Gone:
        return Ship::tr("%1 is not there any more.").arg(drop.name());
    case Drop::Flaw::OtherArchive:
        return Ship::
            tr("%1 cannot be sent: an archive has to be a .tar.gz or .tgz. Unpack it and drop the folder.")
                .arg(drop.name());
    case Drop::Flaw::ArchiveAmongFiles:
        return Ship::tr("Drop an archive alone, or a folder, or files that belong together.");
    case Drop::Flaw::LoneFile:
        return Ship::tr("%1 alone is no build: drop the folder that has a Dockerfile in it.")
            .arg(drop.name());
    case Drop::Flaw::Nothing:
    case Drop::Flaw::None:
        break;
    }
    return Ship::tr("Only files and folders of this computer can be dropped here.");
}

Words noDockerfile(const PackList &list)
{
    const QString sentence = Ship::tr("There is no Dockerfile at the top.");
    if (!list.dockerfilesElsewhere.isEmpty())
        return {sentence,
                Ship::tr("It has to have exactly that name and lie at the top. Found instead: %1. Drop the "
                         "folder it lies in, or rename it.")
                    .arg(paths(list.dockerfilesElsewhere))};
    return {sentence,
            Ship::tr("Hathora builds an image as the Dockerfile says. Write one that copies the server and "
                     "starts it, put it at the top of the folder, and look again.")};
}

} // namespace

QString path(const QByteArray &path)
{
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = whole(path);
    if (!whole.hasError())
        return text;
    QString shown;
    for (const char byte : path) {
        const auto value = uchar(byte);
        shown += value < 0x80 ? QString(QLatin1Char(byte))
                              : QStringLiteral("\\x%1").arg(QString::number(value, 16).toUpper());
    }
    return shown;
}

QString drop(const Drop &drop)
{
    switch (drop.kind) {
    case Drop::Kind::Folder:
        return Ship::tr("Look into the folder %1 before it is packed and sent").arg(drop.name());
    case Drop::Kind::Dockerfile:
        return Ship::tr("Look into %1, the Dockerfile's folder, before it is packed and sent")
            .arg(drop.name());
    case Drop::Kind::Files:
        return Ship::tr("Look at %n files before they are packed and sent", nullptr, int(drop.paths.size()));
    case Drop::Kind::Archive:
        return Ship::tr("Look into the archive %1 before it is sent as it is").arg(drop.name());
    case Drop::Kind::Unusable:
        break;
    }
    return unusable(drop);
}

Words obstacle(PackList::Obstacle obstacle, const PackList &list)
{
    switch (obstacle) {
    case PackList::Obstacle::NoDockerfile:
        return noDockerfile(list);
    case PackList::Obstacle::Empty:
        return {Ship::tr("There is not one file to send."),
                list.leftOut.isEmpty() ? Ship::tr("The folder is empty.")
                                       : Ship::tr("All that is in the folder is left out.")};
    case PackList::Obstacle::SourceGone:
        return {Ship::tr("Not there, or not to be opened: %1").arg(paths(list.missingSources)),
                Ship::tr("Put it back and look again.")};
    case PackList::Obstacle::BadRule:
        return {Ship::tr("Line %1 of %2 is no pattern: %3")
                    .arg(QString::number(list.badRules.first().line), path(list.ignoreFile),
                         path(list.badRules.first().text)),
                Ship::tr("Docker would refuse the whole build over it. Mend the line and look again.")};
    case PackList::Obstacle::Unreadable:
        return {Ship::tr("Some files may not be read."),
                Ship::tr("Leave them out below, or change who may read them.")};
    case PackList::Obstacle::NotUtf8:
        return {Ship::tr("Some names are not UTF-8."), Ship::tr("Leave them out below, or rename them.")};
    case PackList::Obstacle::TakenName:
        break;
    }
    return {Ship::tr("Two of the files have the same name."),
            Ship::tr("They would lie side by side. Drop the folder that has both in it.")};
}

Words flaw(const ArchiveFacts &facts)
{
    const QString again = Ship::tr("Make the archive again, for example with tar -czf.");
    switch (facts.flaw) {
    case ArchiveFacts::Flaw::None:
        return {};
    case ArchiveFacts::Flaw::Unreadable:
        return {Ship::tr("The archive cannot be read: %1").arg(systemWords(facts.errorNumber)),
                Ship::tr("Mend that and look again.")};
    case ArchiveFacts::Flaw::Empty:
        return {Ship::tr("The archive is empty: it has not one byte."), again};
    case ArchiveFacts::Flaw::Zip:
        return {Ship::tr("This is a zip, whatever its name says."),
                Ship::tr("Unpack it and drop the folder.")};
    case ArchiveFacts::Flaw::PlainTar:
        return {Ship::tr("This is a tar that is not compressed."),
                Ship::tr("Compress it with gzip, and look again.")};
    case ArchiveFacts::Flaw::OtherKind:
        return {Ship::tr("This is no .tar.gz, whatever its name says."), again};
    case ArchiveFacts::Flaw::Truncated:
        return {Ship::tr("The archive ends too early: its end is missing."),
                Ship::tr("It may still be written, or was not copied whole. Copy or make it again.")};
    case ArchiveFacts::Flaw::Damaged:
        return {Ship::tr("The archive is damaged."), again};
    case ArchiveFacts::Flaw::UnsafePath:
        return {Ship::tr("The archive holds a path that leads out of it: %1").arg(path(facts.path)), again};
    case ArchiveFacts::Flaw::NoDockerfile:
        break;
    }
    return {Ship::tr("There is no Dockerfile at the top of the archive."),
            Ship::tr("Pack what is in the folder rather than the folder itself, or drop the folder.")};
}

QString whyOut(const LeftOut &item, const PackList &list)
{
    switch (item.reason) {
    case LeftOut::Reason::Rule:
        return Ship::tr("left out by line %1 of %2: %3")
            .arg(QString::number(item.rule.line), path(list.ignoreFile), path(item.rule.text));
    case LeftOut::Reason::LeavesFolder:
        return Ship::tr("refused: a link out of the folder, to %1").arg(path(item.linkTarget));
    case LeftOut::Reason::Device:
        return Ship::tr("skipped: a device");
    case LeftOut::Reason::Socket:
        return Ship::tr("skipped: a socket");
    case LeftOut::Reason::Pipe:
        return Ship::tr("skipped: a pipe");
    case LeftOut::Reason::Unreadable:
        return Ship::tr("not readable: %1").arg(systemWords(item.errorNumber));
    case LeftOut::Reason::TakenName:
        break;
    }
    return Ship::tr("another file has this name");
}

QString whatSecret(PackRemark::Secret secret)
{
    switch (secret) {
    case PackRemark::Secret::EnvironmentFile:
        return Ship::tr("an environment file");
    case PackRemark::Secret::PrivateKey:
        return Ship::tr("a private key");
    case PackRemark::Secret::KeyStore:
        return Ship::tr("a key store");
    case PackRemark::Secret::Credentials:
        return Ship::tr("a file with passwords");
    case PackRemark::Secret::Token:
        return Ship::tr("a token in it");
    case PackRemark::Secret::None:
        break;
    }
    return {};
}

} // namespace hathora::shiptext
