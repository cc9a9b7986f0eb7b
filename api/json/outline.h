// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace hathora {

/// A JSON text taken apart for looking at: its values, numbered in reading order. The root is 0, and the
/// values inside of one follow it.
///
/// A value is read from the text when it is asked for, so ten megabytes stay that much and forty bytes a
/// value; numbers and order of keys stay as they came. Cheap to copy; may be read from several threads.
class JsonOutline
{
public:
    enum class Kind { Null, Boolean, Number, String, Array, Object };
    using Mask = std::function<bool(int value)>;

    JsonOutline() = default;                       ///< of no text
    static JsonOutline of(const QByteArray &json); ///< empty if that is no JSON, or two gigabytes of it
    static constexpr auto masked = "\"••••••••\""; ///< stands for a value that is not to be seen

    bool isEmpty() const { return m_values.empty(); }
    int count() const { return int(m_values.size()); }

    Kind kind(int value) const { return at(value).kind; }
    bool isContainer(int value) const { return kind(value) >= Kind::Array; }
    int parent(int value) const { return at(value).parent; } ///< -1 of the root
    int row(int value) const { return at(value).row; }       ///< its place in its parent
    int end(int value) const { return at(value).last; }      ///< the first that is not it and not in it
    int children(int value) const { return at(value).children; }
    int child(int value, int row) const { return m_children[size_t(at(value).firstChild + row)]; }

    QString key(int value) const;       ///< null outside of an object
    QString text(int value) const;      ///< of a scalar, a string without its quotes; null of the others
    QString path(int value) const;      ///< as in $.env[2].value
    QByteArray source(int value) const; ///< as it came

    /// Written anew, a line for each value; only white space differs. What \a mask names is not shown.
    QByteArray indented(int value = 0, const Mask &mask = {}) const;

private:
    friend class JsonOutlineScanner;

    struct Value
    {
        int begin = 0; ///< in the text
        int end = 0;
        int key = 0; ///< where its key begins; 0 for none
        int parent = -1;
        int row = 0;
        int last = 0;
        int children = 0;
        int firstChild = 0;
        Kind kind = Kind::Null;
    };

    const Value &at(int value) const { return m_values[size_t(value)]; }
    QByteArrayView keySource(int value) const;
    void listChildren();

    QByteArray m_text;
    std::vector<Value> m_values;
    std::vector<int> m_children; ///< of all values, those of each together
};

} // namespace hathora
