// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/palettesearch.h"

#include <utility>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype typedAtOnce = 2; ///< more than so many characters at a time were pasted

bool isPasted(const QString &text, const QString &before)
{
    return text.size() - before.size() > typedAtOnce;
}

} // namespace

PaletteSearch::PaletteSearch(std::unique_ptr<PlaceLookup> lookup, Scope scope, QObject *parent)
    : QObject(parent)
    , m_lookup(std::move(lookup))
    , m_scope(std::move(scope))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PaletteSearch::ask);
    if (!m_lookup)
        return;
    connect(m_lookup.get(), &PlaceLookup::found, this, [this](const PaletteEntry &entry) {
        m_model.setFound(entry);
        enter(Asking::No);
    });
    connect(m_lookup.get(), &PlaceLookup::missing, this, [this] { enter(Asking::Missing); });
    connect(m_lookup.get(), &PlaceLookup::failed, this, [this](const Error &error) {
        m_error = error;
        enter(Asking::Failed);
    });
}

void PaletteSearch::setText(const QString &text)
{
    const QString before = std::exchange(m_text, text.trimmed());
    if (m_text == before)
        return;
    m_pause.stop();
    if (m_lookup)
        m_lookup->stop();
    m_model.setTyped(m_text);
    m_error.reset();
    enter(Asking::No);
    const IdShape shape = IdShape::of(m_text);
    if (!m_lookup || shape.looks < IdShape::Looks::Maybe)
        return;
    if (shape.looks == IdShape::Looks::Surely || isPasted(m_text, before))
        ask();
    else if (m_model.rowCount() == 0)
        m_pause.start(400ms);
}

bool PaletteSearch::canAsk() const
{
    return m_lookup && m_state == Asking::No && IdShape::of(m_text).looks != IdShape::Looks::Unlike;
}

void PaletteSearch::ask()
{
    m_pause.stop();
    enter(Asking::UnderWay);
    m_lookup->ask(m_text, IdShape::of(m_text).guesses, m_scope());
}

void PaletteSearch::enter(Asking state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT askingChanged();
}

} // namespace hathora
