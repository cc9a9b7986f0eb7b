// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/gametree.h"

#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <vector>

namespace hathora::bench {

namespace {

constexpr qint64 megabyte = 1'000'000;

/// SplitMix64: quick, and the same on every machine.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31);
    }
    int below(int end) { return int(next() % quint64(end)); }
    double unit() { return double(next() >> 11) * 0x1.0p-53; }
    char byte() { return char(next()); }
    /// Small numbers far more often than large ones.
    int skewed(int end, double power) { return int(std::pow(unit(), power) * end); }

private:
    quint64 m_state;
};

std::string noise(Dice &dice, size_t bytes)
{
    std::string text(bytes, '\0');
    for (size_t i = 0; i + sizeof(quint64) <= bytes; i += sizeof(quint64)) {
        const quint64 value = dice.next();
        text.replace(i, sizeof value, reinterpret_cast<const char *>(&value), sizeof value);
    }
    return text;
}

/// Short sequences that come again and again, with operands in between that do not.
class MachineCode
{
public:
    MachineCode()
    {
        for (std::string &sequence : m_sequences) {
            sequence.resize(size_t(2 + m_dice.below(9)));
            for (char &byte : sequence)
                byte = m_dice.byte();
        }
    }

    std::string next(size_t bytes)
    {
        std::string code;
        while (code.size() < bytes) {
            code += m_sequences[size_t(m_dice.skewed(int(m_sequences.size()), 4))];
            if (m_dice.below(4) == 0)
                code += m_dice.byte();
            if (m_dice.below(16) == 0)
                code += {m_dice.byte(), m_dice.byte()};
        }
        code.resize(bytes);
        return code;
    }

private:
    Dice m_dice{11};
    std::array<std::string, 4096> m_sequences;
};

/// Settings, scripts and data as people and editors write them, from a vocabulary of 6,000 words.
class Texts
{
public:
    Texts()
    {
        constexpr std::array syllables{"ka",  "lo",  "mi",  "ren", "tor", "sha", "vex", "ul",   "ban", "dra",
                                       "fin", "gor", "hel", "jin", "qua", "zed", "pol", "ster", "ion", "ate"};
        for (std::string &word : m_words) {
            for (int i = 2 + m_dice.below(3); i > 0; --i)
                word += syllables[size_t(m_dice.below(int(syllables.size())))];
        }
    }

    const std::string &word() { return m_words[size_t(m_dice.skewed(int(m_words.size()), 2))]; }
    const std::string &wordAt(int i) const { return m_words[size_t(i) % m_words.size()]; }
    size_t someSize() { return size_t(1000 + std::pow(m_dice.unit(), 2) * 183'000); }

    std::string file(const std::string &kind, size_t bytes)
    {
        std::string text;
        while (text.size() < bytes)
            text += kind == "json" ? record() : kind == "ini" ? section() : function();
        text.resize(bytes);
        return text;
    }

private:
    std::string number()
    {
        return std::to_string(m_dice.below(2'000'000) / 1000 - 1000) + '.' +
               std::to_string(m_dice.below(1000));
    }
    std::string record()
    {
        return "  { \"id\": \"" + word() + '_' + std::to_string(m_dice.below(100'000)) + "\", \"name\": \"" +
               word() + ' ' + word() + "\", \"pos\": [" + number() + ", " + number() + ", " + number() +
               "], \"tags\": [\"" + word() + "\", \"" + word() +
               "\"], \"health\": " + std::to_string(m_dice.below(1000)) + ", \"guid\": \"" +
               std::to_string(m_dice.next() >> 8) + "\" },\n";
    }
    std::string section()
    {
        return '[' + word() + '.' + word() + "]\n" + word() + '=' + number() + '\n' + word() + '=' + word() +
               "\nb" + word() + (m_dice.below(2) ? "=True\n" : "=False\n");
    }
    std::string function()
    {
        return "local " + word() + " = " + number() + "\nfunction " + word() + '_' + word() + '(' + word() +
               ", " + word() + ")\n  if " + word() + " > " + std::to_string(m_dice.below(100)) +
               " then return " + word() + " * " + number() + " end -- " + word() + ' ' + word() + ' ' +
               word() + "\nend\n";
    }

    Dice m_dice{13};
    std::array<std::string, 6000> m_words;
};

class Writer
{
public:
    explicit Writer(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    template <typename Pieces>
    void put(const std::string &path, qint64 bytes, Pieces pieces)
    {
        const std::filesystem::path whole = m_folder / path;
        std::filesystem::create_directories(whole.parent_path());
        std::ofstream file(whole, std::ios::binary);
        for (qint64 left = bytes; left > 0;) {
            const std::string piece = pieces(size_t(std::min(left, megabyte)));
            file.write(piece.data(), std::streamsize(piece.size()));
            left -= qint64(piece.size());
        }
        ++m_size.files;
        m_size.bytes += bytes;
    }

    TreeSize size() const { return m_size; }

private:
    std::filesystem::path m_folder;
    TreeSize m_size;
};

} // namespace

TreeSize makeGameTree(const std::string &folder, double scale)
{
    const auto scaled = [=](qint64 count) { return qint64(double(count) * scale); };
    Writer writer(folder);
    Dice dice(1);
    const auto noisy = [&](size_t bytes) { return noise(dice, bytes); };
    writer.put("Dockerfile", 13, [](size_t) { return std::string("FROM scratch\n"); });
    writer.put("Content/Paks/world.pak", scaled(260 * megabyte), noisy);
    writer.put("Content/Paks/characters.pak", scaled(260 * megabyte), noisy);
    MachineCode code;
    writer.put("Binaries/Linux/GameServer", scaled(220 * megabyte),
               [&](size_t bytes) { return code.next(bytes); });
    Texts texts;
    const std::array<std::string, 3> kinds{"json", "ini", "lua"};
    for (int i = 0; i < scaled(5000); ++i) {
        const std::string &kind = kinds[size_t(i) % kinds.size()];
        const std::string path = "Content/" + texts.wordAt(i % 60) + '/' + texts.wordAt(i * 7 % 400) + '_' +
                                 std::to_string(i) + '.' + kind;
        writer.put(path, qint64(texts.someSize()), [&](size_t bytes) { return texts.file(kind, bytes); });
    }
    return writer.size();
}

} // namespace hathora::bench
