// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/nodes.h"

#include "models/tones.h"

namespace hathora {

namespace {

QVariant status(const Node &node, int role)
{
    return role == ToneRole ? QVariant::fromValue(toneOf(node.status)) : QVariant();
}

} // namespace

QList<Column<Node>> nodeColumns()
{
    return {
        {{"status"_L1, QT_TRANSLATE_NOOP("Columns", "Status"), Format::Status},
         [](const Node &node) { return cellValue(node.status); },
         status},
        {{"id"_L1, QT_TRANSLATE_NOOP("Columns", "Node"), Format::Id}, &Node::id},
        {{"region"_L1, QT_TRANSLATE_NOOP("Columns", "Region"), Format::RegionName}, &Node::region},
        {{"host"_L1, QT_TRANSLATE_NOOP("Columns", "Host"), Format::Id}, &Node::host},
        {{"hosting"_L1, QT_TRANSLATE_NOOP("Columns", "Hosting")}, &Node::hosting},
        {{"cpu"_L1, QT_TRANSLATE_NOOP("Columns", "CPU"), Format::Cores}, &Node::cpu},
        {{"memory"_L1, QT_TRANSLATE_NOOP("Columns", "Memory"), Format::Megabytes}, &Node::memory},
        {{"gpu"_L1, QT_TRANSLATE_NOOP("Columns", "GPU"), Format::Count}, &Node::gpu},
        {{"started"_L1, QT_TRANSLATE_NOOP("Columns", "Started"), Format::Age}, &Node::startedAt},
        {{"stopped"_L1, QT_TRANSLATE_NOOP("Columns", "Stopped"), Format::Age, Shown::OnRequest},
         &Node::stoppedAt},
    };
}

} // namespace hathora
