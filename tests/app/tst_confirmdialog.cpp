// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/confirmdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

class TestConfirmDialog : public QObject
{
    Q_OBJECT

    static ConfirmDialog::Question stopThree()
    {
        ConfirmDialog::Question question;
        question.title = u"Stop 3 processes?"_s;
        question.consequence = u"12 rooms end."_s;
        question.names = {u"a"_s, u"b"_s, u"c"_s};
        question.verb = u"Stop 3 processes"_s;
        return question;
    }

    static QPushButton *button(const ConfirmDialog *dialog, const char *name)
    {
        return dialog->findChild<QPushButton *>(QLatin1String(name));
    }

private Q_SLOTS:
    void aLongConsequenceIsShownWhole()
    {
        ConfirmDialog::Question question = stopThree();
        question.consequence =
            u"The organization loses it with all of its processes and rooms. "_s.repeated(4);
        QPointer<ConfirmDialog> dialog = new ConfirmDialog(question, nullptr);
        dialog->show();
        const auto *label = dialog->findChild<QLabel *>(u"confirmConsequence"_s);
        QVERIFY(dialog->width() < 700);
        QVERIFY(label->fontMetrics().horizontalAdvance(question.consequence) > label->width());
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
        delete dialog;
    }

    void enterCancels()
    {
        QPointer<ConfirmDialog> dialog = new ConfirmDialog(stopThree(), nullptr);
        QSignalSpy accepted(dialog, &QDialog::accepted);
        QSignalSpy rejected(dialog, &QDialog::rejected);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(accepted.count(), 0);
        QCOMPARE(rejected.count(), 1);
        QTRY_VERIFY(!dialog);
    }

    void theButtonSaysTheVerbAndConfirms()
    {
        auto *dialog = new ConfirmDialog(stopThree(), nullptr);
        QSignalSpy accepted(dialog, &QDialog::accepted);
        dialog->open();
        QCOMPARE(button(dialog, "confirmVerb")->text(), u"Stop 3 processes"_s);
        QTest::mouseClick(button(dialog, "confirmVerb"), Qt::LeftButton);
        QCOMPARE(accepted.count(), 1);
    }

    void theObjectsAreNamed()
    {
        const ConfirmDialog dialog(stopThree(), nullptr);
        QCOMPARE(dialog.findChild<QListWidget *>(u"confirmNames"_s)->count(), 3);
        QCOMPARE(dialog.windowTitle(), u"Stop 3 processes?"_s);
    }

    void aNameMustBeTypedWhereItIsAskedFor()
    {
        ConfirmDialog::Question question = stopThree();
        question.typedName = u"arena-prod"_s;
        question.typedNamePrompt = u"Type arena-prod to delete it:"_s;
        const ConfirmDialog dialog(question, nullptr);
        QVERIFY(!button(&dialog, "confirmVerb")->isEnabled());
        auto *typed = dialog.findChild<QLineEdit *>(u"confirmTypedName"_s);
        QTest::keyClicks(typed, u"arena-pro"_s);
        QVERIFY(!button(&dialog, "confirmVerb")->isEnabled());
        QTest::keyClicks(typed, u"d"_s);
        QVERIFY(button(&dialog, "confirmVerb")->isEnabled());
    }

    void aNameFromTheServerIsOnlyText()
    {
        ConfirmDialog::Question question = stopThree();
        question.title = u"Delete <img src='/etc/passwd'><b>x</b>?"_s;
        const ConfirmDialog dialog(question, nullptr);
        const auto *title = dialog.findChild<QLabel *>(u"confirmTitle"_s);
        QCOMPARE(title->textFormat(), Qt::PlainText);
        QCOMPARE(title->text(), question.title);
    }
};

QTEST_MAIN(TestConfirmDialog)
#include "tst_confirmdialog.moc"
