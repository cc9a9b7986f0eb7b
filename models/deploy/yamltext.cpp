// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/yamltext.h"

namespace hathora {

namespace {

constexpr qsizetype mostBytes = 1024 * 1024;
constexpr int mostNodes = 50'000;
constexpr int deepest = 64;
constexpr auto textTag = "!"; ///< what the parser gives a scalar in quotes

/// Follows aliases: a few lines of them can stand for more nodes than any memory holds.
bool isBounded(const YAML::Node &node, int depth, int &left)
{
    if (--left < 0 || depth > deepest)
        return false;
    if (node.IsMap()) {
        for (const auto &each : node) {
            if (!isBounded(each.first, depth + 1, left) || !isBounded(each.second, depth + 1, left))
                return false;
        }
    } else if (node.IsSequence()) {
        for (const auto &each : node) {
            if (!isBounded(each, depth + 1, left))
                return false;
        }
    }
    return true;
}

void emit(YAML::Emitter &out, const YAML::Node &node)
{
    switch (node.Type()) {
    case YAML::NodeType::Map:
        out << YAML::BeginMap;
        for (const auto &each : node) {
            out << YAML::Key;
            emit(out, each.first);
            out << YAML::Value;
            emit(out, each.second);
        }
        out << YAML::EndMap;
        break;
    case YAML::NodeType::Sequence:
        out << YAML::BeginSeq;
        for (const auto &each : node)
            emit(out, each);
        out << YAML::EndSeq;
        break;
    case YAML::NodeType::Scalar:
        if (node.Tag() == textTag)
            out << YAML::DoubleQuoted;
        out << node.Scalar();
        break;
    case YAML::NodeType::Null:
    case YAML::NodeType::Undefined:
        out << YAML::Null;
    }
}

} // namespace

YamlText YamlText::parse(const QByteArray &bytes)
{
    YamlText text;
    if (bytes.size() > mostBytes) {
        text.m_flaw = Flaw::TooLarge;
        return text;
    }
    try {
        text.m_root = YAML::Load(bytes.toStdString());
        int left = mostNodes;
        if (!isBounded(text.m_root, 0, left))
            text.m_flaw = Flaw::TooLarge;
    } catch (const YAML::Exception &error) {
        text.m_flaw = Flaw::Syntax;
        text.m_flawLine = error.mark.line + 1;
    }
    if (text.m_flaw != Flaw::None)
        text.m_root.reset();
    return text;
}

QString YamlText::scalar(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

YAML::Node YamlText::quoted(const QString &text)
{
    YAML::Node node(text.toStdString());
    node.SetTag(textTag);
    return node;
}

YAML::Node YamlText::plain(const QString &text)
{
    return YAML::Node(text.toStdString());
}

QByteArray YamlText::write(const YAML::Node &root, const QString &comment)
{
    YAML::Emitter out;
    if (!comment.isEmpty())
        out << YAML::Comment(comment.toStdString()) << YAML::Newline;
    emit(out, root);
    return QByteArray(out.c_str(), qsizetype(out.size())) + '\n';
}

} // namespace hathora
