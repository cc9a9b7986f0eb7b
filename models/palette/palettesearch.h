// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette/palettemodel.h"
#include "models/palette/placelookup.h"

#include <QTimer>

#include <functional>

namespace hathora {

/// What the palette finds for what is typed or pasted into it: among what is loaded at once, and by asking
/// the server where it can be an id.
///
/// What only may be an id is asked for after a pause, and only where nothing loaded fits; what was pasted, or
/// surely is one, at once; a plain word only on request. Another text ends the question.
class PaletteSearch : public QObject
{
    Q_OBJECT

public:
    enum class Asking { No, UnderWay, Missing, Failed };
    using Scope = std::function<LookupScope()>;

    /// Without a lookup nothing is asked.
    PaletteSearch(std::unique_ptr<PlaceLookup> lookup, Scope scope, QObject *parent = nullptr);

    PaletteModel &model() { return m_model; }
    void setText(const QString &text);

    bool canAsk() const; ///< whether the text might be an id after all, and nobody has asked yet
    void ask();

    Asking asking() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; } ///< why the server could not be asked

Q_SIGNALS:
    void askingChanged();

private:
    void enter(Asking state);

    std::unique_ptr<PlaceLookup> m_lookup;
    Scope m_scope;
    PaletteModel m_model;
    QString m_text;
    QTimer m_pause;
    Asking m_state = Asking::No;
    std::optional<Error> m_error;
};

} // namespace hathora
