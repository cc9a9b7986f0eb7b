// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include <cmath>

namespace hathora {

namespace {

constexpr QColor hex(unsigned rgb)
{
    return QColor(int(rgb >> 16U & 0xFFU), int(rgb >> 8U & 0xFFU), int(rgb & 0xFFU));
}

constexpr Theme dark{
    .scheme = Scheme::Dark,
    .window = hex(0x14171C),
    .base = hex(0x1A1E24),
    .alternate = hex(0x1F242B),
    .card = hex(0x222831),
    .border = hex(0x3A434F),
    .inputBorder = hex(0x6B7684),
    .text = hex(0xE6EAF0),
    .secondary = hex(0xA3AEBB),
    .disabled = hex(0x66717E),
    .accent = hex(0x6EA0FF),
    .accentText = hex(0x10151C),
    .starting = hex(0x4FB8DC),
    .running = hex(0x4CC38A),
    .draining = hex(0xE5B454),
    .stopped = hex(0x98A2AE),
    .failed = hex(0xFF7F78),
    .series = {hex(0x56B4E9), hex(0xF0A030), hex(0x2FBF93), hex(0xE58FBF), hex(0xE8DC4A), hex(0x9CA8FF),
               hex(0xFF8A65), hex(0xC0C7D0)},
};

constexpr Theme light{
    .scheme = Scheme::Light,
    .window = hex(0xF4F6F8),
    .base = hex(0xFFFFFF),
    .alternate = hex(0xF7F9FB),
    .card = hex(0xFFFFFF),
    .border = hex(0xC9D1DA),
    .inputBorder = hex(0x8793A0),
    .text = hex(0x1B2430),
    .secondary = hex(0x525F6E),
    .disabled = hex(0x8A95A1),
    .accent = hex(0x2A63D4),
    .accentText = hex(0xFFFFFF),
    .starting = hex(0x0A6F91),
    .running = hex(0x17754A),
    .draining = hex(0x8A5C00),
    .stopped = hex(0x5A6572),
    .failed = hex(0xC0302B),
    .series = {hex(0x0069A6), hex(0xC24E00), hex(0x00795A), hex(0xA8457F), hex(0x7A6200), hex(0x5848B8),
               hex(0x9C3D2E), hex(0x56616E)},
};

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Theme &Theme::of(Scheme scheme)
{
    return scheme == Scheme::Dark ? dark : light;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark : light;
}

QColor Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return secondary;
    case Tone::Starting:
        return starting;
    case Tone::Running:
        return running;
    case Tone::Draining:
    case Tone::Stopping:
    case Tone::Warning:
        return draining;
    case Tone::Stopped:
        return stopped;
    case Tone::Failed:
        return failed;
    }
    return secondary;
}

QColor Theme::seriesColor(int index) const
{
    return series[size_t(index) % series.size()];
}

Qt::PenStyle Theme::seriesStyle(int index)
{
    constexpr std::array later{Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    return index < 4 ? Qt::SolidLine : later[size_t(index) % later.size()];
}

QColor Theme::selection() const
{
    return blend(base, accent, scheme == Scheme::Dark ? 0.26 : 0.16);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &normal, const QColor &off) {
        palette.setColor(QPalette::Active, role, normal);
        palette.setColor(QPalette::Inactive, role, normal);
        palette.setColor(QPalette::Disabled, role, off);
    };
    set(QPalette::Window, window, window);
    set(QPalette::WindowText, text, disabled);
    set(QPalette::Base, base, window);
    set(QPalette::AlternateBase, alternate, window);
    set(QPalette::Text, text, disabled);
    set(QPalette::PlaceholderText, secondary, disabled);
    set(QPalette::Button, card, window);
    set(QPalette::ButtonText, text, disabled);
    set(QPalette::BrightText, failed, disabled);
    set(QPalette::ToolTipBase, card, card);
    set(QPalette::ToolTipText, text, text);
    set(QPalette::Highlight, selection(), blend(window, text, 0.08));
    set(QPalette::HighlightedText, text, disabled);
    set(QPalette::Link, accent, disabled);
    set(QPalette::LinkVisited, accent, disabled);
    set(QPalette::Light, card, card);
    set(QPalette::Midlight, alternate, alternate);
    set(QPalette::Mid, border, border);
    set(QPalette::Dark, inputBorder, border);
    set(QPalette::Shadow, Qt::black, Qt::black);
    return palette;
}

QColor blend(const QColor &under, const QColor &top, qreal opacity)
{
    const auto mix = [opacity](int from, int to) { return qRound(from + (to - from) * opacity); };
    return QColor(mix(under.red(), top.red()), mix(under.green(), top.green()),
                  mix(under.blue(), top.blue()));
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace hathora
