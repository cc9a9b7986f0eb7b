// SPDX-License-Identifier: GPL-3.0-or-later
// hathora-bench-pack tree DIR [SCALE]         fills a folder as a game server's
// hathora-bench-pack pack DIR ARCHIVE SIZE    packs it (SIZE: fast or small); the most memory it took, in KiB
#include "api/archive/packing.h"
#include "api/archive/packscan.h"
#include "tests/bench/gametree.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <sys/resource.h>

using namespace hathora;

namespace {

int tree(const QStringList &arguments)
{
    const bench::TreeSize size = bench::makeGameTree(arguments.value(2).toStdString(),
                                                     arguments.value(3, QStringLiteral("1")).toDouble());
    QTextStream(stdout) << size.files << " files, " << size.bytes << " bytes" << Qt::endl;
    return 0;
}

int pack(const QStringList &arguments)
{
    const bool isSmall = arguments.value(4) == u"small";
    const PackList list = listPack({{QFile::encodeName(arguments.value(2))}}, false);
    Packing packing(
        {list, {}, arguments.value(3), isSmall ? PackOrder::Size::Small : PackOrder::Size::Fast, 0});
    QObject::connect(&packing, &Packing::packed, &packing, [] {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        QTextStream(stdout) << usage.ru_maxrss << Qt::endl;
        QCoreApplication::exit(0);
    });
    QObject::connect(&packing, &Packing::failed, &packing, [](const PackError &error) {
        QTextStream(stderr) << "failed: " << int(error.kind) << " " << QFile::decodeName(error.path)
                            << Qt::endl;
        QCoreApplication::exit(1);
    });
    packing.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"tree" && arguments.size() >= 3)
        return tree(arguments);
    if (arguments.value(1) == u"pack" && arguments.size() == 5)
        return pack(arguments);
    QTextStream(stderr) << "usage: hathora-bench-pack tree DIR [SCALE] | pack DIR ARCHIVE fast|small"
                        << Qt::endl;
    return 2;
}
