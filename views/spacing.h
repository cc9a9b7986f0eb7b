// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Distances in steps of four pixels, and the heights that repeat.
namespace hathora::spacing {

constexpr int within = 4;
constexpr int between = 8;
constexpr int around = 12;
constexpr int groups = 16;

constexpr int rowHeight = 28;
constexpr int compactRowHeight = 24;
constexpr int headerHeight = 28;
constexpr int controlHeight = 28;

constexpr int sidePanel = 220; ///< least width of what stands beside the rest

constexpr int cardRadius = 6;
constexpr int controlRadius = 4;

} // namespace hathora::spacing
