// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/packing.h"

#include <QByteArrayView>

#include <optional>

namespace hathora {

/// A piece of a deflate stream that ends at a byte and does not look back: such pieces, one behind the other,
/// are one stream.
struct DeflatedBlock
{
    QByteArray bytes;
    quint32 crc = 0; ///< of what went in
};

/// Deflates blocks, each for itself, on one thread. The bytes depend on the block alone.
class Deflater
{
public:
    explicit Deflater(PackOrder::Size size);
    ~Deflater();
    Q_DISABLE_COPY(Deflater)

    DeflatedBlock deflate(QByteArrayView block);

    static QByteArray endOfStream(); ///< the piece that says so, with nothing in it

private:
    class Method;
    class Fast;
    class Small;

    std::unique_ptr<Method> m_method;
    std::optional<DeflatedBlock> m_zeros; ///< holes in files are met often, and are all alike
    qsizetype m_zerosSize = 0;
};

} // namespace hathora
