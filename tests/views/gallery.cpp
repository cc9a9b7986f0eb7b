// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every widget of the look, to be judged by eye: "gallery" opens a window, "gallery DIR" writes a PNG
// of each page in light and dark. QT_SCALE_FACTOR=2 gives the pages as on a fine screen.
#include "tests/views/gallerypages.h"
#include "views/icons.h"
#include "views/themecontroller.h"

#include <QApplication>
#include <QDir>
#include <QTabWidget>

namespace {

using namespace hathora;

int writePages(const QDir &directory, ThemeController &themes)
{
    bool written = directory.mkpath(QStringLiteral("."));
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        themes.setChoice(choice);
        const auto pages = gallery::pages();
        for (const gallery::Page &page : pages) {
            const std::unique_ptr<QWidget> widget(page.make(nullptr));
            widget->resize(page.size);
            widget->show();
            QCoreApplication::processEvents();
            const QString name = QStringLiteral("%1-%2.png")
                                     .arg(page.name, choice == ThemeChoice::Dark ? QStringLiteral("dark")
                                                                                 : QStringLiteral("light"));
            written = widget->grab().save(directory.filePath(name)) && written;
        }
    }
    return written ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setWindowIcon(programIcon());
    ThemeController themes;
    if (argc > 1)
        return writePages(QDir(QString::fromLocal8Bit(argv[1])), themes);
    QTabWidget window;
    const auto pages = gallery::pages();
    for (const gallery::Page &page : pages)
        window.addTab(page.make(&window), page.name);
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
