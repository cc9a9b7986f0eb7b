// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "views/messagestrip.h"
#include "views/stateoverlay.h"
#include "views/theme.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hathora;

class TestStateOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_content = new QTreeView;
        m_content->setAccessibleName(QStringLiteral("Processes"));
        m_overlay = std::make_unique<StateOverlay>(m_content);
        m_overlay->resize(500, 300);
        m_overlay->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(m_overlay.get()));
    }

    void itStartsWithLoading()
    {
        QCOMPARE(m_overlay->face(), StateOverlay::Face::Loading);
        QVERIFY(!m_content->isVisible());
        QVERIFY(!button("faceAction")->isVisible());
    }

    void whatIsLoadedIsSaid()
    {
        m_overlay->showLoading(QStringLiteral("Loading rooms…"));
        QCOMPARE(text("faceSentence"), QStringLiteral("Loading rooms…"));
    }

    void emptyOffersWhatToDo()
    {
        m_overlay->showEmpty(QStringLiteral("No process runs."), QStringLiteral("Start process…"));
        QSignalSpy action(m_overlay.get(), &StateOverlay::actionRequested);
        QSignalSpy retry(m_overlay.get(), &StateOverlay::retryRequested);
        QVERIFY(!m_content->isVisible());
        QTest::mouseClick(button("faceAction"), Qt::LeftButton);
        QCOMPARE(action.size(), 1);
        QCOMPARE(retry.size(), 0);
    }

    void emptyWithNothingToDoHasNoButton()
    {
        m_overlay->showEmpty(QStringLiteral("No invites."));
        QVERIFY(!button("faceAction")->isVisible());
    }

    void failedSaysWhatAndWhyAndOffersRetry()
    {
        m_overlay->showFailed(QStringLiteral("The rooms could not be loaded."), QStringLiteral("503"));
        QSignalSpy action(m_overlay.get(), &StateOverlay::actionRequested);
        QSignalSpy retry(m_overlay.get(), &StateOverlay::retryRequested);
        QCOMPARE(text("faceSentence"), QStringLiteral("The rooms could not be loaded."));
        QCOMPARE(text("faceDetail"), QStringLiteral("503"));
        button("faceAction")->setFocus();
        QTest::keyClick(button("faceAction"), Qt::Key_Space);
        QCOMPARE(retry.size(), 1);
        QCOMPARE(action.size(), 0);
    }

    void contentIsAloneWhenAllIsWell()
    {
        m_overlay->showContent();
        QVERIFY(m_content->isVisible());
        QVERIFY(!strip()->isVisible());
    }

    void staleKeepsTheContentUnderAStripWithItsAge()
    {
        m_overlay->showContent();
        m_overlay->showStale(QStringLiteral("The server answered 503."),
                             QDateTime::currentDateTimeUtc().addSecs(-190));
        QVERIFY(m_content->isVisible());
        QVERIFY(strip()->isVisible());
        QCOMPARE(strip()->text(), QStringLiteral("The server answered 503."));
        QVERIFY(strip()->detail().contains(u'3'));
        QSignalSpy retry(m_overlay.get(), &StateOverlay::retryRequested);
        QTest::mouseClick(button("messageAction"), Qt::LeftButton);
        QCOMPARE(retry.size(), 1);
    }

    void theAgeInTheStripGrows()
    {
        m_overlay->showStale(QStringLiteral("No answer."), QDateTime::currentDateTimeUtc().addSecs(-5));
        const QString before = strip()->detail();
        QTRY_VERIFY(strip()->detail() != before);
    }

    void anUnknownAgeIsNotMadeUp()
    {
        m_overlay->showStale(QStringLiteral("No answer."), {});
        QCOMPARE(strip()->detail(), QString());
    }

    void freshDataTakesTheStripAway()
    {
        m_overlay->showStale(QStringLiteral("No answer."), QDateTime::currentDateTimeUtc());
        m_overlay->showContent();
        QVERIFY(!strip()->isVisible());
    }

    void everyControlOfEveryFaceHasAName()
    {
        m_overlay->showEmpty(QStringLiteral("No process runs."), QStringLiteral("Start process…"));
        QCOMPARE(testing::unnamed(*m_overlay), QString());
        m_overlay->showFailed(QStringLiteral("It failed."), QStringLiteral("503"));
        QCOMPARE(testing::unnamed(*m_overlay), QString());
        strip()->setDismissible(true);
        m_overlay->showStale(QStringLiteral("No answer."), QDateTime::currentDateTimeUtc());
        QCOMPARE(testing::unnamed(*m_overlay), QString());
    }

    void hostileTextIsShownLiterally()
    {
        const testing::Patience patience;
        m_overlay->showFailed(testing::hostileText(), testing::hostileText());
        m_overlay->grab();
        QVERIFY(text("faceDetail").contains(QLatin1String("<b>bold</b>")));
        m_overlay->showStale(testing::hostileText(), {});
        m_overlay->grab();
        QVERIFY(strip()->text().contains(QLatin1String("<b>bold</b>")));
        QVERIFY(patience.lasts());
    }

    void aFaceIsAtMost420PixelsWide()
    {
        m_overlay->resize(1600, 400);
        m_overlay->showEmpty(QStringLiteral("word ").repeated(60));
        QTRY_VERIFY(label("faceSentence")->width() > 300);
        QVERIFY(label("faceSentence")->width() <= 420);
    }

    void aStripCanBeDismissed()
    {
        MessageStrip message;
        message.showMessage(MessageStrip::Kind::Info, QStringLiteral("Copied."));
        message.setDismissible(true);
        QSignalSpy dismissed(&message, &MessageStrip::dismissed);
        QTest::mouseClick(message.findChild<QToolButton *>(QStringLiteral("messageDismiss")), Qt::LeftButton);
        QCOMPARE(dismissed.size(), 1);
        QVERIFY(message.isHidden());
    }

    void aStripFollowsTheTheme()
    {
        const Theme &light = Theme::of(Scheme::Light);
        const Theme &dark = Theme::of(Scheme::Dark);
        QGuiApplication::setPalette(light.palette());
        MessageStrip message;
        message.resize(400, 36);
        message.showMessage(MessageStrip::Kind::Error, QStringLiteral("Refused."));
        QVERIFY(testing::pixelsOf(message.grab().toImage(), light.failed, 20) > 5);
        QGuiApplication::setPalette(dark.palette());
        QTRY_VERIFY(testing::pixelsOf(message.grab().toImage(), dark.failed, 20) > 5);
    }

private:
    MessageStrip *strip() { return m_overlay->findChild<MessageStrip *>(); }
    QPushButton *button(const char *name) { return m_overlay->findChild<QPushButton *>(QLatin1String(name)); }
    QLabel *label(const char *name) { return m_overlay->findChild<QLabel *>(QLatin1String(name)); }
    QString text(const char *name) { return label(name)->text(); }

    QTreeView *m_content = nullptr; ///< the overlay's
    std::unique_ptr<StateOverlay> m_overlay;
};

QTEST_MAIN(TestStateOverlay)
#include "tst_stateoverlay.moc"
