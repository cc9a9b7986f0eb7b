// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/organizations.h"

namespace hathora {

QList<Column<Organization>> organizationColumns()
{
    return {
        {{"name"_L1, QT_TRANSLATE_NOOP("Columns", "Name")}, &Organization::name},
        {{"id"_L1, QT_TRANSLATE_NOOP("Columns", "Organization"), Format::Id}, &Organization::id},
        {{"singleTenant"_L1, QT_TRANSLATE_NOOP("Columns", "Single tenant"), Format::YesNo},
         &Organization::isSingleTenant},
        {{"vcpus"_L1, QT_TRANSLATE_NOOP("Columns", "vCPUs at once"), Format::Cores},
         &Organization::concurrentProcessVcpusLimit},
        {{"memory"_L1, QT_TRANSLATE_NOOP("Columns", "Memory per process"), Format::Megabytes},
         &Organization::maxRequestedMemoryMB},
    };
}

} // namespace hathora
