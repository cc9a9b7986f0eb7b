// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/linkroute.h"
#include "api/archive/packlist.h"
#include "api/archive/rootfolder.h"
#include "api/archive/sourceroots.h"

#include <atomic>
#include <memory>
#include <vector>

struct stat;

namespace hathora {

/// One walk through a source, collecting what goes in and what stays behind.
class TreeWalk
{
public:
    TreeWalk(const PackSource &source, const std::atomic_bool &cancelled);

    PackList list(); ///< once

private:
    static constexpr qsizetype none = -1;

    struct Folder
    {
        QByteArray path; ///< empty: the root
        int root;
        qsizetype
            group; ///< in PackList::leftOut, of the folder that a rule left out; what is in it may come back
    };

    void readIgnoreFile();
    void visitTop(const SourceRoots::Top &top);
    void visitFolder(const Folder &folder);
    void visit(const QByteArray &path, const Folder &parent, const struct stat &status);
    const IgnoreRule *ruleFor(const QByteArray &path);
    qsizetype leaveOutByRule(const QByteArray &path, const IgnoreRule &rule, qsizetype group,
                             const struct stat &status);
    void takeIn(PackEntry entry, const struct stat &status);
    void takeFile(const PackEntry &entry);
    void takeLink(PackEntry entry, qint64 length);
    void look(const PackEntry &entry, const QByteArray &head);
    void remark(const QByteArray &path, PackRemark::Kind kind,
                PackRemark::Secret secret = PackRemark::Secret::None);
    void leaveOut(const QByteArray &path, LeftOut::Reason reason, int errorNumber = 0);
    void addFoldersOfWhatCameBack();
    void refuseLeavingLinks();
    void count();
    void sort();

    const std::atomic_bool &m_cancelled;
    SourceRoots m_roots;
    std::vector<std::unique_ptr<RootFolder>> m_folders;
    std::vector<Folder> m_ahead;
    IgnoreRules m_rules;
    QHash<QByteArray, PackEntry> m_ignoredFolders; ///< needed again where something in one comes back
    QSet<QByteArray> m_unreadableFolders;
    LinkTargets m_links;
    PackList m_list;
};

} // namespace hathora
