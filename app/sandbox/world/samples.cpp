// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/samples.h"

namespace sandbox {

Window Window::within(Moment from, Moment until) const
{
    Window part = *this;
    if (from > part.start)
        part.start += (from - part.start + step - Span(1)) / step * step;
    part.end = std::min(part.end, until);
    return part;
}

} // namespace sandbox
