// SPDX-License-Identifier: GPL-3.0-or-later
// dragsource X Y PATH…: another program's window, from which these files can be dragged. Says `shown` when it
// can be taken hold of, and what became of the drag when that is over.
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QTextStream>
#include <QUrl>
#include <QWidget>

namespace {

/// A square full of files.
class Source : public QWidget
{
public:
    explicit Source(const QList<QUrl> &files)
        : m_files(files)
    {
        setFixedSize(100, 100);
    }

protected:
    /// As file managers do it: they would rather move, and let the other side choose.
    void mouseMoveEvent(QMouseEvent *) override
    {
        if (m_files.isEmpty())
            return; // a drag is under way
        auto *content = new QMimeData;
        content->setUrls(std::exchange(m_files, {}));
        auto *drag = new QDrag(this);
        drag->setMimeData(content);
        connect(drag, &QDrag::actionChanged, this, [](Qt::DropAction offered) {
            if (offered != Qt::IgnoreAction)
                say("welcome");
        });
        const Qt::DropAction action =
            drag->exec(Qt::CopyAction | Qt::MoveAction | Qt::LinkAction, Qt::MoveAction);
        say(action == Qt::CopyAction ? "copied" : action == Qt::IgnoreAction ? "refused" : "taken away");
        QCoreApplication::quit();
    }

    void paintEvent(QPaintEvent *) override
    {
        if (!std::exchange(m_isShown, true))
            say("shown");
    }

private:
    static void say(const char *word) { QTextStream(stdout) << word << Qt::endl; }

    QList<QUrl> m_files;
    bool m_isShown = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QList<QUrl> files;
    for (const QString &path : arguments.mid(3))
        files.append(QUrl::fromLocalFile(path));
    Source source(files);
    source.move(arguments.value(1).toInt(), arguments.value(2).toInt());
    source.show();
    return QApplication::exec();
}
