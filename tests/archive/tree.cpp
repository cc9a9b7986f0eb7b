// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/archive/tree.h"

#include "api/archive/packscan.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

namespace hathora::testing {

Tree::Tree()
{
    ::chmod(path().constData(), 0755);
}

Tree::~Tree()
{
    std::error_code ignored;
    std::filesystem::remove_all(path().toStdString(), ignored);
}

Tree &Tree::file(const QByteArray &path, const QByteArray &content, unsigned mode)
{
    const std::filesystem::path whole(at(path).toStdString());
    std::filesystem::create_directories(whole.parent_path());
    const int file = ::open(whole.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file < 0 || ::write(file, content.constData(), size_t(content.size())) != content.size() ||
        ::fchmod(file, mode) != 0 || ::close(file) != 0)
        qFatal("cannot write %s", whole.c_str());
    return *this;
}

Tree &Tree::folder(const QByteArray &path, unsigned mode)
{
    std::filesystem::create_directories(at(path).toStdString());
    ::chmod(at(path).constData(), mode);
    return *this;
}

Tree &Tree::link(const QByteArray &path, const QByteArray &target)
{
    std::filesystem::create_symlink(target.toStdString(), at(path).toStdString());
    return *this;
}

Tree &Tree::pipe(const QByteArray &path)
{
    ::mkfifo(at(path).constData(), 0644);
    return *this;
}

Tree &Tree::sparse(const QByteArray &path, qint64 bytes)
{
    file(path, QByteArray());
    const int file = ::open(at(path).constData(), O_WRONLY);
    if (file < 0 || ::pwrite(file, "!", 1, bytes - 1) != 1 || ::close(file) != 0)
        qFatal("cannot write a sparse file");
    return *this;
}

QByteArray Tree::path() const
{
    return QFile::encodeName(m_folder.path());
}

QByteArray Tree::at(const QByteArray &path) const
{
    return this->path() + '/' + path;
}

PackList Tree::list() const
{
    return listPack(source(), false);
}

QMap<QByteArray, QByteArray> contentsOf(const QByteArray &folder)
{
    QMap<QByteArray, QByteArray> contents;
    const std::filesystem::path root(folder.toStdString());
    for (const auto &item : std::filesystem::recursive_directory_iterator(root)) {
        struct stat status;
        ::lstat(item.path().c_str(), &status);
        QByteArray what = QByteArray::number(status.st_mode & 07777, 8) + ' ';
        if (S_ISLNK(status.st_mode))
            what =
                "link to " + QByteArray::fromStdString(std::filesystem::read_symlink(item.path()).string());
        else if (S_ISDIR(status.st_mode))
            what += "folder";
        else
            what += QCryptographicHash::hash(bytesOf(QFile::decodeName(item.path().c_str())),
                                             QCryptographicHash::Sha256)
                        .toHex();
        contents[QByteArray::fromStdString(item.path().lexically_relative(root).string())] = what;
    }
    return contents;
}

PackOutcome pack(const PackOrder &order)
{
    Packing packing(order);
    QSignalSpy packed(&packing, &Packing::packed);
    QSignalSpy failed(&packing, &Packing::failed);
    packing.start();
    constexpr int patience = 60'000; // ms
    if (!QTest::qWaitFor([&] { return !packed.isEmpty() || !failed.isEmpty(); }, patience))
        qFatal("packing comes to no end");
    if (!packed.isEmpty())
        return packed.first().first().value<PackedArchive>();
    return failed.first().first().value<PackError>();
}

PackOutcome pack(const PackList &list, const QString &archive, int threads, PackOrder::Size size)
{
    return pack({list, {}, archive, size, threads});
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size - size % 4, Qt::Uninitialized);
    QRandomGenerator generator(7);
    generator.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    return bytes;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArray> pathsOf(const QList<PackEntry> &entries)
{
    QList<QByteArray> paths;
    for (const PackEntry &entry : entries)
        paths.append(entry.path);
    return paths;
}

QList<QByteArray> remarked(const PackList &list, PackRemark::Kind kind)
{
    QList<QByteArray> paths;
    for (const PackRemark &remark : list.remarks) {
        if (remark.kind == kind)
            paths.append(remark.path);
    }
    return paths;
}

} // namespace hathora::testing
