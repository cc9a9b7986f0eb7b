// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/cliconfigreader.h"

#include "models/deploy/yamltext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hathora {

namespace {

enum class Meaning {
    Text,
    Number,
    YesNo,
    Ports,
    Variables,
    Others ///< the tool's, but of no deployment
};

struct KnownKey
{
    QLatin1StringView key;
    Meaning meaning = Meaning::Others;
};

constexpr std::array knownKeys{
    KnownKey{"app.id"_L1, Meaning::Text},
    KnownKey{"build.id"_L1, Meaning::Text},
    KnownKey{"build.tag"_L1},
    KnownKey{"build.file"_L1},
    KnownKey{"build.hide_upload_progress"_L1},
    KnownKey{"build.image_url"_L1},
    KnownKey{"build.registry"_L1},
    KnownKey{"build.auth"_L1},
    KnownKey{"deployment.idle-timeout-enabled"_L1, Meaning::YesNo},
    KnownKey{"deployment.rooms-per-process"_L1, Meaning::Number},
    KnownKey{"deployment.transport-type"_L1, Meaning::Text},
    KnownKey{"deployment.container-port"_L1, Meaning::Number},
    KnownKey{"deployment.requested-memory-mb"_L1, Meaning::Number},
    KnownKey{"deployment.requested-cpu"_L1, Meaning::Number},
    KnownKey{"deployment.requested-gpu"_L1, Meaning::Number},
    KnownKey{"deployment.additional-container-ports"_L1, Meaning::Ports},
    KnownKey{"deployment.env"_L1, Meaning::Variables},
    KnownKey{"deployment.deployment-tag"_L1, Meaning::Text},
    KnownKey{"deployment.fleet-id"_L1, Meaning::Text},
    KnownKey{"deployment.id"_L1}, // in the environment: which one to show
    KnownKey{"deployment.from-latest"_L1},
    KnownKey{"log.follow"_L1},
    KnownKey{"log.process-id"_L1},
    KnownKey{"log.tail-lines"_L1},
    KnownKey{"global.output"_L1},
    KnownKey{"global.verbosity"_L1},
    KnownKey{"global.cloud-endpoint"_L1},
};

const KnownKey *known(const QString &key)
{
    const auto found = std::find_if(knownKeys.begin(), knownKeys.end(),
                                    [&key](const KnownKey &each) { return each.key == key; });
    return found == knownKeys.end() ? nullptr : &*found;
}

/// As the tool reads it: true in one of its spellings, or false.
bool isYesNo(const QString &text)
{
    static const QStringList words{QStringLiteral("1"), QStringLiteral("t"), QStringLiteral("true"),
                                   QStringLiteral("0"), QStringLiteral("f"), QStringLiteral("false")};
    return words.contains(text.toLower());
}

int lineOf(const YAML::Node &node)
{
    return node.Mark().line + 1; // none is -1
}

} // namespace

CliConfig CliConfigReader::read(const QByteArray &yaml)
{
    const YamlText text = YamlText::parse(yaml);
    switch (text.flaw()) {
    case YamlText::Flaw::None:
        break;
    case YamlText::Flaw::Syntax:
        note(Kind::NotYaml, {}, text.flawLine());
        return m_config;
    case YamlText::Flaw::TooLarge:
        note(Kind::TooLarge, {}, 0);
        return m_config;
    }
    m_config.m_source = yaml;
    readRoot(text.root());
    return m_config;
}

CliConfig CliConfigReader::read(const QMap<QString, QString> &environment)
{
    m_config.m_isUsable = true;
    for (auto each = environment.cbegin(); each != environment.cend(); ++each) {
        const QString key = QStringLiteral("deployment.") + each.key().toLower().replace(u'_', u'-');
        const KnownKey *of = known(key);
        if (!of)
            note(Kind::UnknownKey, key, 0);
        else if (of->meaning == Meaning::Ports)
            for (const QString &port : split(key, each.value(), 0))
                takePort(key, port, 0);
        else if (of->meaning == Meaning::Variables)
            for (const QString &variable : split(key, each.value(), 0))
                takeVariable(key, variable, 0);
        else if (of->meaning != Meaning::Others)
            takeScalar(key, each.value(), 0);
    }
    return m_config;
}

void CliConfigReader::readRoot(const YAML::Node &root)
{
    if (!root.IsMap()) {
        if (!root.IsNull())
            note(Kind::NotAMap, {}, lineOf(root));
        m_config.m_isUsable = root.IsNull();
        return;
    }
    m_config.m_isUsable = true;
    for (const auto &section : root) {
        const QString name = YamlText::scalar(section.first);
        if (!section.second.IsMap()) {
            const bool isSection = std::any_of(knownKeys.begin(), knownKeys.end(), [&](const KnownKey &each) {
                return QString(each.key).startsWith(name + u'.');
            });
            if (!section.second.IsNull() || !isSection)
                note(isSection ? Kind::NotAMap : Kind::UnknownKey, name, lineOf(section.first));
            continue;
        }
        for (const auto &entry : section.second) {
            const QString key = name + u'.' + YamlText::scalar(entry.first);
            if (known(key))
                readKey(key, entry.second);
            else
                note(Kind::UnknownKey, key, lineOf(entry.first));
        }
    }
}

void CliConfigReader::readKey(const QString &key, const YAML::Node &value)
{
    switch (known(key)->meaning) {
    case Meaning::Others:
        break;
    case Meaning::Ports:
        for (const QString &port : listOf(key, value))
            takePort(key, port, lineOf(value));
        break;
    case Meaning::Variables:
        for (const QString &variable : listOf(key, value))
            takeVariable(key, variable, lineOf(value));
        break;
    case Meaning::Text:
    case Meaning::Number:
    case Meaning::YesNo:
        if (value.IsScalar())
            takeScalar(key, YamlText::scalar(value), lineOf(value));
        else if (!value.IsNull())
            note(Kind::BadValue, key, lineOf(value));
    }
}

void CliConfigReader::takeScalar(const QString &key, const QString &text, int line)
{
    const Meaning meaning = known(key)->meaning;
    bool isGood = true;
    if (meaning == Meaning::Number)
        text.toDouble(&isGood);
    else if (meaning == Meaning::YesNo)
        isGood = isYesNo(text);
    if (isGood)
        m_config.m_values.insert(key, text);
    else
        note(Kind::BadValue, key, line);
}

/// In the tool's shorthand: name:port/transport; TCP where none is said.
void CliConfigReader::takePort(const QString &key, const QString &text, int line)
{
    static const QRegularExpression shorthand(QStringLiteral("^([^:/]+):([0-9]{1,5})(?:/([A-Za-z]+))?\\z"));
    const QRegularExpressionMatch match = shorthand.match(text.trimmed());
    if (!match.hasMatch())
        return note(Kind::BadValue, key, line);
    const QString transport =
        match.captured(3).isEmpty() ? QStringLiteral("tcp") : match.captured(3).toLower();
    m_config.m_ports.append({match.captured(1), match.captured(2).toInt(), TransportType(transport)});
    m_config.m_hasPorts = true;
}

void CliConfigReader::takeVariable(const QString &key, const QString &text, int line)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return note(Kind::BadValue, key, line);
    m_config.m_env.append({text.first(equals).trimmed(), text.sliced(equals + 1)});
}

/// A list, a map of names to values, or one text.
QStringList CliConfigReader::listOf(const QString &key, const YAML::Node &value)
{
    QStringList entries;
    if (value.IsMap()) {
        for (const auto &each : value) {
            if (each.second.IsScalar() || each.second.IsNull())
                entries.append(YamlText::scalar(each.first) + u'=' + YamlText::scalar(each.second));
            else
                note(Kind::BadValue, key, lineOf(each.first));
        }
    } else if (value.IsSequence()) {
        if (value.size() == 0)
            m_config.m_hasPorts = m_config.m_hasPorts || known(key)->meaning == Meaning::Ports;
        for (const auto &each : value) {
            if (each.IsScalar())
                entries.append(YamlText::scalar(each));
            else
                note(Kind::BadValue, key, lineOf(each));
        }
    } else if (value.IsScalar()) {
        return split(key, YamlText::scalar(value), lineOf(value));
    }
    return entries;
}

/// The tool splits such a text at every comma, whether or not it stands in a value; that is told.
QStringList CliConfigReader::split(const QString &key, const QString &text, int line)
{
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    if (parts.size() > 1)
        note(Kind::SplitAtCommas, key, line);
    return parts;
}

} // namespace hathora
