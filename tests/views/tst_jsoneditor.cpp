// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "views/json/jsoneditor.h"
#include "views/plainlabel.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

using namespace hathora;
using namespace hathora::testing;

namespace {

struct Page
{
    Page()
    {
        editor.setAccessibleTitle(QStringLiteral("Body"));
        editor.resize(400, 300);
        editor.show();
    }
    void type(const QString &text) { QTest::keyClicks(&edit(), text); }
    QPlainTextEdit &edit() { return *editor.findChild<QPlainTextEdit *>(); }
    QToolButton &button() { return *editor.findChild<QToolButton *>(QStringLiteral("body.format")); }
    QString problem() { return editor.findChild<PlainLabel *>(QStringLiteral("body.problem"))->fullText(); }

    JsonEditor editor{QStringLiteral("body")};
};

} // namespace

class TestJsonEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFlawIsToldAndMarked()
    {
        Page page;
        page.type(QStringLiteral("{\"a\" 1}"));
        QTRY_VERIFY(page.problem().contains(QStringLiteral("Line 1")));
        QVERIFY(page.problem().contains(QStringLiteral("colon")));
        QCOMPARE(page.edit().extraSelections().size(), 2);
        QVERIFY(!page.button().isEnabled());
        page.editor.setText(QStringLiteral("{\"a\": 1}"));
        QCOMPARE(page.problem(), QString());
        QVERIFY(page.edit().extraSelections().isEmpty());
    }

    void nothingTypedIsNoFlaw()
    {
        Page page;
        QCOMPARE(page.problem(), QString());
        QVERIFY(!page.editor.flaw());
    }

    void theButtonPutsTheTextInOrderAndOneUndoTakesItBack()
    {
        Page page;
        page.type(QStringLiteral("{\"b\":1.50,\"a\":[]}"));
        QTRY_VERIFY(page.button().isEnabled());
        QTest::mouseClick(&page.button(), Qt::LeftButton);
        QCOMPARE(page.editor.text(), QStringLiteral("{\n  \"b\": 1.50,\n  \"a\": []\n}"));
        page.edit().undo();
        QCOMPARE(page.editor.text(), QStringLiteral("{\"b\":1.50,\"a\":[]}"));
    }

    void typingIsToldButFillingInIsNot()
    {
        Page page;
        QSignalSpy edited(&page.editor, &JsonEditor::textEdited);
        page.editor.setText(QStringLiteral("{}"));
        QCOMPARE(edited.count(), 0);
        page.type(QStringLiteral(" "));
        QCOMPARE(edited.count(), 1);
    }

    void aProblemFromOutsideStaysUntilOneTypes()
    {
        Page page;
        page.editor.setText(QStringLiteral("{}"));
        page.editor.setProblem(QStringLiteral("appName is missing"));
        QCOMPARE(page.problem(), QStringLiteral("appName is missing"));
        page.type(QStringLiteral(" "));
        QTRY_COMPARE(page.problem(), QString());
    }

    void tabGoesOn()
    {
        Page page;
        QVERIFY(page.edit().tabChangesFocus());
        QCOMPARE(unnamed(page.editor), QString());
    }

    void wordsHaveTheColoursOfTheirKind()
    {
        Page page;
        page.editor.setText(QStringLiteral("{\"key\": \"text\", \"n\": -1.5e3, \"w\": null}"));
        const auto formats = page.edit().document()->firstBlock().layout()->formats();
        QSet<QRgb> colours;
        for (const QTextLayout::FormatRange &range : formats)
            colours.insert(range.format.foreground().color().rgb());
        QCOMPARE(colours.size(), 4);
    }
};

QTEST_MAIN(TestJsonEditor)
#include "tst_jsoneditor.moc"
