// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/treewalk.h"

#include "api/archive/filelook.h"

#include <QStringDecoder>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace hathora {

namespace {

constexpr qint64 longestIgnoreFile = 1024 * 1024;
constexpr qint64 secretsUpTo = lookedAt; ///< larger files are seldom written by hand
constexpr qsizetype fewDockerfiles = 5;
constexpr unsigned permissions = 07777;
constexpr unsigned anyExecute = 0111;

/// What the builder needs whatever the rules say; Docker sends these as well.
bool isNeeded(const QByteArray &path)
{
    return path == "Dockerfile" || path == ".dockerignore" || path == "Dockerfile.dockerignore";
}

bool isUtf8(const QByteArray &name)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(name);
    return !decoder.hasError() && !decoded.isEmpty();
}

QByteArray nameOf(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

bool readsLikeDockerfile(const QByteArray &path)
{
    const QByteArray name = nameOf(path).toLower();
    return name == "dockerfile" || name == "dockerfile.txt" || name == "containerfile";
}

QByteArray readHead(int file, qint64 atMost)
{
    QByteArray head(atMost, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < head.size()) {
        const ssize_t got = ::read(file, head.data() + size, size_t(head.size() - size));
        if (got <= 0)
            break;
        size += got;
    }
    head.truncate(size);
    return head;
}

/// The names in a folder, and what each is; nothing but those two comes from its reading.
template <typename Visit>
void forEachIn(Descriptor folder, Visit visit)
{
    DIR *listing = ::fdopendir(folder.number());
    if (!listing)
        return;
    folder.release();
    while (const dirent *item = ::readdir(listing)) {
        const QByteArray name(item->d_name);
        struct stat status;
        if (name != "." && name != ".." &&
            ::fstatat(::dirfd(listing), item->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0)
            visit(name, status);
    }
    ::closedir(listing);
}

} // namespace

TreeWalk::TreeWalk(const PackSource &source, const std::atomic_bool &cancelled)
    : m_cancelled(cancelled)
    , m_roots(SourceRoots::of(source))
{
    for (const QByteArray &folder : std::as_const(m_roots.folders))
        m_folders.push_back(std::make_unique<RootFolder>(folder));
    m_list.source = source;
    m_list.roots = m_roots.folders;
    m_list.missingSources = m_roots.missing;
}

PackList TreeWalk::list()
{
    for (const QByteArray &name : std::as_const(m_roots.takenNames))
        leaveOut(name, LeftOut::Reason::TakenName);
    readIgnoreFile();
    for (const SourceRoots::Top &top : std::as_const(m_roots.tops))
        visitTop(top);
    while (!m_ahead.empty() && !m_cancelled) {
        const Folder next = m_ahead.back();
        m_ahead.pop_back();
        visitFolder(next);
    }
    addFoldersOfWhatCameBack();
    refuseLeavingLinks();
    sort();
    count();
    return std::move(m_list);
}

void TreeWalk::readIgnoreFile()
{
    for (const char *name : {"Dockerfile.dockerignore", ".dockerignore"}) {
        for (const SourceRoots::Top &top : std::as_const(m_roots.tops)) {
            if (!top.name.isEmpty() && top.name != name)
                continue;
            const QByteArray path = m_roots.folders[top.root] + '/' + name;
            const Descriptor file(::open(path.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
            if (!file.isOpen())
                continue;
            m_rules = IgnoreRules::parse(readHead(file.number(), longestIgnoreFile));
            m_list.ignoreFile = name;
            m_list.badRules = m_rules.malformed();
            return;
        }
    }
}

void TreeWalk::visitTop(const SourceRoots::Top &top)
{
    if (top.name.isEmpty()) {
        m_ahead.push_back({QByteArray(), top.root, none});
        return;
    }
    struct stat status;
    const QByteArray path = m_roots.folders[top.root] + '/' + top.name;
    if (::lstat(path.constData(), &status) == 0)
        visit(top.name, {QByteArray(), top.root, none}, status);
}

void TreeWalk::visitFolder(const Folder &folder)
{
    Descriptor opened = m_folders[size_t(folder.root)]->open(folder.path, O_RDONLY | O_DIRECTORY);
    if (!opened.isOpen()) {
        if (folder.path.isEmpty()) {
            m_list.missingSources = m_list.source.paths;
        } else if (folder.group == none && errno != ENOENT) {
            leaveOut(folder.path, LeftOut::Reason::Unreadable, errno);
            m_unreadableFolders.insert(folder.path);
        }
        return;
    }
    const QByteArray before = folder.path.isEmpty() ? QByteArray() : folder.path + '/';
    forEachIn(std::move(opened), [&](const QByteArray &name, const struct stat &status) {
        if (!m_cancelled)
            visit(before + name, folder, status);
    });
}

void TreeWalk::visit(const QByteArray &path, const Folder &parent, const struct stat &status)
{
    const PackEntry::Kind kind = S_ISDIR(status.st_mode)   ? PackEntry::Kind::Folder
                                 : S_ISLNK(status.st_mode) ? PackEntry::Kind::Link
                                                           : PackEntry::Kind::File;
    const PackEntry entry{path, kind, 0, status.st_mode & permissions, QByteArray(), parent.root};
    qsizetype group = none;
    if (const IgnoreRule *rule = ruleFor(path)) {
        group = leaveOutByRule(path, *rule, parent.group, status);
        if (kind == PackEntry::Kind::Folder)
            m_ignoredFolders.insert(path, entry);
    } else {
        takeIn(entry, status);
    }
    if (kind == PackEntry::Kind::Folder)
        m_ahead.push_back({path, parent.root, group});
}

const IgnoreRule *TreeWalk::ruleFor(const QByteArray &path)
{
    const IgnoreRule *rule = m_rules.leavingOut(path);
    if (!rule || !isNeeded(path))
        return rule;
    remark(path, PackRemark::Kind::SentAnyway);
    return nullptr;
}

/// Which row of the list now speaks for the path.
qsizetype TreeWalk::leaveOutByRule(const QByteArray &path, const IgnoreRule &rule, qsizetype group,
                                   const struct stat &status)
{
    if (group == none || !(m_list.leftOut[group].rule == rule)) {
        group = m_list.leftOut.size();
        m_list.leftOut.append({path, LeftOut::Reason::Rule, rule, QByteArray(), 0, 0, 0});
    }
    if (!S_ISDIR(status.st_mode))
        ++m_list.leftOut[group].files;
    if (S_ISREG(status.st_mode))
        m_list.leftOut[group].bytes += status.st_size;
    return group;
}

void TreeWalk::takeIn(PackEntry entry, const struct stat &status)
{
    if (!isUtf8(nameOf(entry.path)))
        remark(entry.path, PackRemark::Kind::NotUtf8);
    if (S_ISREG(status.st_mode)) {
        entry.bytes = status.st_size;
        takeFile(entry);
    } else if (S_ISLNK(status.st_mode)) {
        takeLink(entry, status.st_size);
    } else if (S_ISDIR(status.st_mode)) {
        m_list.entries.append(entry);
    } else if (S_ISSOCK(status.st_mode)) {
        leaveOut(entry.path, LeftOut::Reason::Socket);
    } else if (S_ISFIFO(status.st_mode)) {
        leaveOut(entry.path, LeftOut::Reason::Pipe);
    } else {
        leaveOut(entry.path, LeftOut::Reason::Device);
    }
}

void TreeWalk::takeFile(const PackEntry &entry)
{
    RootFolder &root = *m_folders[size_t(entry.root)];
    const Descriptor file = root.open(entry.path, O_RDONLY | O_NONBLOCK);
    if (!file.isOpen()) {
        leaveOut(entry.path, LeftOut::Reason::Unreadable, errno);
        return;
    }
    m_list.entries.append(entry);
    look(entry, readHead(file.number(), std::min(entry.bytes, lookedAt)));
}

void TreeWalk::takeLink(PackEntry entry, qint64 length)
{
    const qsizetype slash = entry.path.lastIndexOf('/');
    const Descriptor parent = m_folders[size_t(entry.root)]->open(
        slash < 0 ? QByteArray() : entry.path.first(slash), O_PATH | O_DIRECTORY);
    QByteArray target(std::max<qint64>(length, PATH_MAX) + 1, Qt::Uninitialized);
    const ssize_t got =
        ::readlinkat(parent.number(), nameOf(entry.path).constData(), target.data(), size_t(target.size()));
    if (got < 0) {
        leaveOut(entry.path, LeftOut::Reason::Unreadable, errno);
        return;
    }
    target.truncate(got);
    entry.linkTarget = target;
    m_links.insert(entry.path, target);
    m_list.entries.append(entry);
}

void TreeWalk::look(const PackEntry &entry, const QByteArray &head)
{
    PackRemark::Secret secret = secretByName(entry.path);
    if (secret == PackRemark::Secret::None && entry.bytes <= secretsUpTo)
        secret = secretByContent(head);
    if (secret != PackRemark::Secret::None)
        remark(entry.path, PackRemark::Kind::Secret, secret);
    if (isCrlfScript(head))
        remark(entry.path, PackRemark::Kind::CrlfScript);
    if (!(entry.mode & anyExecute) && isProgram(head))
        remark(entry.path, PackRemark::Kind::NotExecutable);
    if (readsLikeDockerfile(entry.path) && entry.path != "Dockerfile")
        m_list.dockerfilesElsewhere.append(entry.path);
}

void TreeWalk::remark(const QByteArray &path, PackRemark::Kind kind, PackRemark::Secret secret)
{
    m_list.remarks.append({path, kind, secret});
}

void TreeWalk::leaveOut(const QByteArray &path, LeftOut::Reason reason, int errorNumber)
{
    m_list.leftOut.append({path, reason, {}, m_links.value(path), errorNumber, 1, 0});
}

void TreeWalk::addFoldersOfWhatCameBack()
{
    if (m_ignoredFolders.isEmpty())
        return;
    for (qsizetype i = 0; i < m_list.entries.size(); ++i) {
        const QByteArray path = m_list.entries[i].path;
        const QByteArray folder = path.first(std::max<qsizetype>(0, path.lastIndexOf('/')));
        // What is added stands behind, so that its own folder is looked for in its turn.
        if (m_ignoredFolders.contains(folder))
            m_list.entries.append(m_ignoredFolders.take(folder));
    }
}

void TreeWalk::refuseLeavingLinks()
{
    erase_if(m_list.entries, [this](const PackEntry &entry) {
        const bool leaves = entry.kind == PackEntry::Kind::Link && leavesTree(entry.path, m_links);
        if (leaves)
            leaveOut(entry.path, LeftOut::Reason::LeavesFolder);
        return leaves || m_unreadableFolders.contains(entry.path);
    });
}

void TreeWalk::count()
{
    for (const PackEntry &entry : std::as_const(m_list.entries)) {
        if (entry.path == "Dockerfile" && entry.kind != PackEntry::Kind::Folder)
            m_list.hasDockerfile = true;
        if (entry.kind != PackEntry::Kind::File)
            continue;
        ++m_list.all.files;
        m_list.all.bytes += entry.bytes;
    }
}

void TreeWalk::sort()
{
    const auto byPath = [](const auto &a, const auto &b) { return a.path < b.path; };
    std::sort(m_list.entries.begin(), m_list.entries.end(), byPath);
    std::sort(m_list.leftOut.begin(), m_list.leftOut.end(), byPath);
    std::stable_sort(m_list.remarks.begin(), m_list.remarks.end(), byPath);
    std::sort(m_list.dockerfilesElsewhere.begin(), m_list.dockerfilesElsewhere.end());
    if (m_list.dockerfilesElsewhere.size() > fewDockerfiles)
        m_list.dockerfilesElsewhere.resize(fewDockerfiles);
}

} // namespace hathora
