// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/filelook.h"

#include <QByteArrayView>

#include <elf.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace hathora {

namespace {

using Secret = PackRemark::Secret;

struct TokenShape
{
    QByteArrayView prefix;
    int atLeast; ///< letters and digits behind the prefix
};

/// How services mark their tokens so that they can be found. Few characters behind a prefix would be chance.
constexpr std::array tokenShapes{
    TokenShape{"AKIA", 16},      TokenShape{"AIza", 35},           TokenShape{"ghp_", 36},
    TokenShape{"gho_", 36},      TokenShape{"ghs_", 36},           TokenShape{"github_pat_", 22},
    TokenShape{"glpat-", 20},    TokenShape{"xoxb-", 20},          TokenShape{"xoxp-", 20},
    TokenShape{"sk_live_", 20},  TokenShape{"rk_live_", 20},       TokenShape{"npm_", 36},
    TokenShape{"dckr_pat_", 20}, TokenShape{"hathora_org_st_", 8},
};

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

bool hasToken(QByteArrayView text, const TokenShape &shape)
{
    for (qsizetype at = text.indexOf(shape.prefix); at >= 0; at = text.indexOf(shape.prefix, at + 1)) {
        if (at > 0 && isTokenCharacter(text[at - 1]))
            continue;
        const QByteArrayView rest = text.sliced(at + shape.prefix.size());
        const auto end = std::find_if_not(rest.begin(), rest.end(), isTokenCharacter);
        if (end - rest.begin() >= shape.atLeast)
            return true;
    }
    return false;
}

bool hasPrivateKey(const QByteArray &text)
{
    constexpr QByteArrayView begin("-----BEGIN ");
    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
        const QByteArray line = text.mid(at, text.indexOf('\n', at) - at);
        if (line.contains("PRIVATE KEY"))
            return true;
    }
    return false;
}

bool isOneOf(const QByteArray &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *other) { return name == other; });
}

bool endsWithOneOf(const QByteArray &name, std::initializer_list<const char *> ends)
{
    return std::any_of(ends.begin(), ends.end(), [&](const char *end) { return name.endsWith(end); });
}

bool namesLoader(const QByteArray &head, const Elf64_Ehdr &header)
{
    for (unsigned i = 0; i < header.e_phnum; ++i) {
        Elf64_Phdr segment;
        const quint64 at = header.e_phoff + quint64(i) * header.e_phentsize;
        if (at > quint64(head.size()) || quint64(head.size()) - at < sizeof segment)
            return false;
        std::memcpy(&segment, head.constData() + at, sizeof segment);
        if (segment.p_type == PT_INTERP)
            return true;
    }
    return false;
}

} // namespace

Secret secretByName(const QByteArray &path)
{
    const QByteArray whole = path.toLower();
    const QByteArray name = whole.mid(whole.lastIndexOf('/') + 1);
    const bool environment = name == ".env" || name.startsWith(".env.") || name.endsWith(".env");
    // Samples are there to be read.
    if (environment && !endsWithOneOf(name, {".example", ".sample", ".template", ".dist", ".md"}))
        return Secret::EnvironmentFile;
    if (isOneOf(name, {"id_rsa", "id_dsa", "id_ecdsa", "id_ed25519"}))
        return Secret::PrivateKey;
    if (endsWithOneOf(name, {".p12", ".pfx", ".jks", ".keystore", ".kdbx"}))
        return Secret::KeyStore;
    if (isOneOf(name, {".netrc", ".pgpass", ".git-credentials", ".dockercfg", ".htpasswd"}) ||
        endsWithOneOf('/' + whole, {"/.docker/config.json", "/.aws/credentials", "/.kube/config"}))
        return Secret::Credentials;
    return Secret::None;
}

Secret secretByContent(const QByteArray &head)
{
    if (hasPrivateKey(head))
        return Secret::PrivateKey;
    const bool token = std::any_of(tokenShapes.begin(), tokenShapes.end(),
                                   [&](const TokenShape &shape) { return hasToken(head, shape); });
    return token ? Secret::Token : Secret::None;
}

bool isCrlfScript(const QByteArray &head)
{
    const qsizetype end = head.indexOf('\n');
    return head.startsWith("#!") && end > 0 && head[end - 1] == '\r';
}

bool isProgram(const QByteArray &head)
{
    Elf64_Ehdr header;
    if (head.size() < qsizetype(sizeof header) || !head.startsWith(QByteArrayView(ELFMAG, SELFMAG)))
        return false;
    std::memcpy(&header, head.constData(), sizeof header);
    if (header.e_ident[EI_CLASS] != ELFCLASS64 || header.e_ident[EI_DATA] != ELFDATA2LSB)
        return false;
    // A program that can be loaded anywhere has a library's type; only a program names its loader.
    return header.e_type == ET_EXEC || (header.e_type == ET_DYN && namesLoader(head, header));
}

} // namespace hathora
