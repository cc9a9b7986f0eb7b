// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/fieldmaker.h"

#include "views/forms/choicefield.h"
#include "views/forms/filefield.h"
#include "views/forms/textfield.h"
#include "views/forms/wordsfield.h"

#include <QCoreApplication>
#include <QLocale>

namespace hathora {

namespace {

using Kind = ConsoleField::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::FieldMaker)

public:
    static QString ofKind(const ConsoleField &field);
    static QString ofBounds(const ConsoleField &field);
    static QString ofFallback(const ConsoleField &field);
};

QString Words::ofKind(const ConsoleField &field)
{
    if (field.isList)
        return field.words.isEmpty() ? tr("several words")
                                     : tr("several of %n known words", nullptr, int(field.words.size()));
    if (!field.words.isEmpty())
        return tr("one of %n known words", nullptr, int(field.words.size()));
    switch (field.kind) {
    case Kind::Text:
        return tr("text");
    case Kind::Integer:
        return tr("whole number");
    case Kind::Number:
        return tr("number");
    case Kind::Boolean:
        return tr("true or false");
    case Kind::File:
        return tr("file to send");
    case Kind::PlayerToken:
        return tr("token of a player, kept nowhere");
    }
    return {};
}

QString number(double value)
{
    return QLocale().toString(value, 'g', 12);
}

QString Words::ofBounds(const ConsoleField &field)
{
    const SchemaBounds &bounds = field.bounds;
    if (bounds.least && bounds.most)
        return tr("%1 to %2").arg(number(*bounds.least), number(*bounds.most));
    if (bounds.least)
        return tr("at least %1").arg(number(*bounds.least));
    if (bounds.most)
        return tr("at most %1").arg(number(*bounds.most));
    return bounds.longest ? tr("at most %1 characters").arg(number(*bounds.longest)) : QString();
}

QString Words::ofFallback(const ConsoleField &field)
{
    return field.fallback.isEmpty() ? QString() : tr("%1 if left out").arg(field.fallback);
}

bool isMoment(const ConsoleField &field)
{
    return field.kind == Kind::Number && field.description.contains(QLatin1String("Unix time in seconds"));
}

TextField::Meaning meaningOf(const ConsoleField &field)
{
    if (field.kind == Kind::PlayerToken)
        return TextField::Meaning::Secret;
    return isMoment(field) ? TextField::Meaning::Seconds : TextField::Meaning::Text;
}

} // namespace

QString hintOf(const ConsoleField &field)
{
    QStringList parts{Words::ofKind(field), Words::ofBounds(field), field.unit, Words::ofFallback(field)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

FormField *makeField(const ConsoleField &field)
{
    const FormField::Look look{QStringLiteral("console.field.") + field.name, field.name, hintOf(field),
                               field.description,
                               field.isRequired ? FormField::Need::Required : FormField::Need::Optional};
    if (field.kind == Kind::File)
        return new FileField(look);
    if (field.isList)
        return new WordsField(look, field.words);
    if (!field.words.isEmpty())
        return new ChoiceField(look, field.words, ChoiceField::Others::Accepted);
    if (field.kind == Kind::Boolean)
        return new ChoiceField(look, {QStringLiteral("true"), QStringLiteral("false")},
                               ChoiceField::Others::Refused);
    auto *text = new TextField(look, meaningOf(field));
    text->setPlaceholder(field.fallback.isEmpty() ? field.sample : field.fallback);
    return text;
}

} // namespace hathora
