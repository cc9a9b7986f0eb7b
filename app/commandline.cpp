// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/palette/placelink.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

QString withLineEnd(const QString &text)
{
    return text.endsWith(u'\n') ? text : text + u'\n';
}

} // namespace

CommandLine CommandLine::read(const QStringList &arguments)
{
    const QCommandLineOption demo(u"demo"_s, tr("Start a Hathora of its own and watch that."));
    const QCommandLineOption profile(u"profile"_s, tr("Sign in with the profile of this name."), u"name"_s);
    const QCommandLineOption readOnly(
        u"read-only"_s, tr("Change nothing on any server during this run, whatever the profiles say."));
    const QCommandLineOption language(u"language"_s, tr("Speak this language, as in en or de."), u"code"_s);
    const QCommandLineOption screenshots(
        u"screenshots"_s, tr("Write a picture of every view of the demo, then quit."), u"folder"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        "A dashboard for Hathora Cloud. Unofficial, not affiliated with Hathora.\n\n"
        "The environment variables HATHORA_TOKEN and HATHORA_APP_ID are used for this run and not stored."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(u"link"_s, tr("Go where this hathora-dashboard: link leads."), u"[link]"_s);
    parser.addOptions({demo, profile, readOnly, language, screenshots});

    CommandLine line;
    const bool understood = parser.parse(arguments);
    if (parser.isSet(help)) {
        line.wish = Wish::ShowHelp;
        line.text = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.wish = Wish::ShowVersion;
        line.text =
            withLineEnd(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
        return line;
    }
    line.wish = Wish::Refuse;
    const QStringList links = parser.positionalArguments();
    if (!understood)
        line.text = withLineEnd(parser.errorText());
    else if (links.size() > 1 || (links.size() == 1 && !placelink::isOurs(links.constFirst())))
        line.text = withLineEnd(tr("There is no argument '%1'; see --help.").arg(links.constLast()));
    else if (parser.isSet(demo) && parser.isSet(profile))
        line.text = withLineEnd(tr("--demo and --profile are two servers: choose one."));
    else if (parser.isSet(screenshots) && parser.value(screenshots).isEmpty())
        line.text = withLineEnd(tr("--screenshots wants a folder."));
    else
        line.wish = Wish::Run;

    line.demo = parser.isSet(demo);
    line.access = parser.isSet(readOnly) ? Access::ReadOnly : Access::Full;
    line.link = links.value(0);
    line.profile = parser.value(profile);
    line.language = parser.value(language);
    line.screenshots = parser.value(screenshots);
    return line;
}

} // namespace hathora
