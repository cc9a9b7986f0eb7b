// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/agenda.h"
#include "app/sandbox/world/random.h"
#include "app/sandbox/world/state.h"

#include <algorithm>

namespace sandbox {

/// What every part of the world's life works with. Speed shortens spans; the clock itself stays real.
struct Engine
{
    State &state;
    Agenda &agenda;
    Random &random;
    double speed = 1.0;

    Moment now() const { return state.now; }

    Span paced(Span span) const
    {
        const auto shortened = static_cast<Span::rep>(static_cast<double>(span.count()) / speed);
        return Span(std::max<Span::rep>(1, shortened));
    }

    void after(Span span, Agenda::Deed deed) { agenda.note(state.now + paced(span), std::move(deed)); }
};

} // namespace sandbox
