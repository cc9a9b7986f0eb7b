// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "views/forms/choicefield.h"
#include "views/forms/filefield.h"
#include "views/forms/textfield.h"
#include "views/forms/wordsfield.h"
#include "views/plainlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace hathora;
using namespace hathora::testing;

using Need = FormField::Need;
using Others = ChoiceField::Others;

namespace {

FormField::Look look(Need need = Need::Optional)
{
    return {QStringLiteral("field"), QStringLiteral("tailLines"), QStringLiteral("integer, 1 to 5000"),
            QStringLiteral("How many lines <b>at most</b>."), need};
}

/// What is typed into, in a window that has the keyboard.
template <typename Edit>
Edit &shown(FormField &field)
{
    field.show();
    field.activateWindow();
    field.setFocus();
    return *field.findChild<Edit *>();
}

QString hintOf(const FormField &field)
{
    return field.findChild<PlainLabel *>(QStringLiteral("field.hint"))->fullText();
}

} // namespace

class TestFormField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsKeptRightOrWrong()
    {
        TextField field(look());
        QSignalSpy edited(&field, &FormField::edited);
        QCOMPARE(field.values(), QStringList());
        QTest::keyClicks(&shown<QLineEdit>(field), QStringLiteral("12a"));
        QCOMPARE(field.values(), QStringList{QStringLiteral("12a")});
        QCOMPARE(edited.count(), 3);
        field.setValues({QStringLiteral("100")});
        QCOMPARE(edited.count(), 3); // nobody typed that
    }

    void whatIsRequiredIsSaidToEverybody()
    {
        TextField field(look(Need::Required));
        QVERIFY(field.label()->fullText().endsWith(u'*'));
        QCOMPARE(accessibleName(&shown<QLineEdit>(field)), QStringLiteral("tailLines, required"));
    }

    void aProblemStandsAtTheFieldAndIsRead()
    {
        TextField field(look());
        auto &edit = shown<QLineEdit>(field);
        auto *problem = field.findChild<PlainLabel *>(QStringLiteral("field.problem"));
        QVERIFY(!problem->isVisible());
        field.setProblem(QStringLiteral("This is no number."));
        QVERIFY(problem->isVisible());
        QVERIFY(edit.accessibleDescription().startsWith(QStringLiteral("This is no number.")));
        field.setProblem({});
        QVERIFY(!problem->isVisible());
    }

    void aMomentIsSaidAsADate()
    {
        TextField field(look(), TextField::Meaning::Seconds);
        field.setValues({QStringLiteral("1764315600")});
        QVERIFY(hintOf(field).contains(QStringLiteral("2025")) ||
                hintOf(field).contains(QStringLiteral("25")));
        field.setValues({QStringLiteral("soon")});
        QCOMPARE(hintOf(field), QStringLiteral("integer, 1 to 5000"));
        field.setValues({QStringLiteral("1e300")});
        QCOMPARE(hintOf(field), QStringLiteral("integer, 1 to 5000"));
    }

    void anOpenChoiceAcceptsOtherText()
    {
        ChoiceField field(look(), {QStringLiteral("Seattle"), QStringLiteral("Tokyo")}, Others::Accepted);
        auto &combo = shown<QComboBox>(field);
        QCOMPARE(field.values(), QStringList());
        QTest::keyClicks(combo.lineEdit(), QStringLiteral("Atlantis"));
        QCOMPARE(field.values(), QStringList{QStringLiteral("Atlantis")});
        combo.lineEdit()->clear();
        QTest::keyClick(&combo, Qt::Key_Down);
        QCOMPARE(field.values(), QStringList{QStringLiteral("Seattle")});
    }

    void aClosedChoiceMayBeLeftOut()
    {
        ChoiceField field(look(), {QStringLiteral("true"), QStringLiteral("false")}, Others::Refused);
        QSignalSpy edited(&field, &FormField::edited);
        auto &combo = shown<QComboBox>(field);
        QCOMPARE(field.values(), QStringList());
        QTest::keyClick(&combo, Qt::Key_Down);
        QCOMPARE(field.values(), QStringList{QStringLiteral("true")});
        QCOMPARE(edited.count(), 1);
        field.setValues({});
        QCOMPARE(field.values(), QStringList());
        field.setValues({QStringLiteral("false")});
        QCOMPARE(field.values(), QStringList{QStringLiteral("false")});
    }

    void theWheelChangesNothing()
    {
        ChoiceField field(look(), {QStringLiteral("true"), QStringLiteral("false")}, Others::Refused);
        auto &combo = shown<QComboBox>(field);
        QWheelEvent turn(QPointF(5, 5), combo.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                         {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&combo, &turn);
        QCOMPARE(field.values(), QStringList());
        QVERIFY(!turn.isAccepted());
    }

    void wordsAreTypedOrTicked()
    {
        WordsField field(look(), {QStringLiteral("cpu"), QStringLiteral("memory")});
        QSignalSpy edited(&field, &FormField::edited);
        QTest::keyClicks(&shown<QLineEdit>(field), QStringLiteral("cpu, own"));
        QCOMPARE(field.values(), (QStringList{QStringLiteral("cpu"), QStringLiteral("own")}));
        QMenu *menu = field.findChild<QToolButton *>()->menu();
        Q_EMIT menu->aboutToShow();
        auto *cpu = menu->findChild<QAction *>(QStringLiteral("field.cpu"));
        QVERIFY(cpu->isChecked());
        cpu->trigger();
        menu->findChild<QAction *>(QStringLiteral("field.memory"))->trigger();
        QCOMPARE(field.values(), (QStringList{QStringLiteral("own"), QStringLiteral("memory")}));
        QCOMPARE(edited.count(), 8 + 2);
    }

    void everyPartHasAName()
    {
        WordsField words(look(), {QStringLiteral("cpu")});
        words.show();
        QCOMPARE(unnamed(words), QString());
        ChoiceField choice(look(), {QStringLiteral("cpu")}, Others::Accepted);
        choice.show();
        QCOMPARE(unnamed(choice), QString());
    }

    void aFileIsTypedOrFound()
    {
        FileField field(look());
        QSignalSpy edited(&field, &FormField::edited);
        QTest::keyClicks(&shown<QLineEdit>(field), QStringLiteral("/a"));
        QCOMPARE(field.values(), QStringList{QStringLiteral("/a")});
        QCOMPARE(edited.count(), 2);
        QTest::mouseClick(field.findChild<QToolButton *>(QStringLiteral("field.find")), Qt::LeftButton);
        auto *dialog = field.findChild<QFileDialog *>(QStringLiteral("field.dialog"));
        QVERIFY(dialog && dialog->isVisible());
        Q_EMIT dialog->fileSelected(QStringLiteral("/found.tgz"));
        QCOMPARE(field.values(), QStringList{QStringLiteral("/found.tgz")});
        QCOMPARE(edited.count(), 3);
        dialog->close();
        field.setValues({});
        QCOMPARE(field.values(), QStringList());
    }
};

QTEST_MAIN(TestFormField)
#include "tst_formfield.moc"
