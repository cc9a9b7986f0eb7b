// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace hathora {

/// Colours the words of a JSON text as the tree of an answer does. Looks at one line at a time: whether the
/// text is JSON is not its business.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit JsonHighlighter(QPlainTextEdit *editor);

    bool eventFilter(QObject *object, QEvent *event) override; ///< the colours follow the editor's palette

protected:
    void highlightBlock(const QString &line) override;

private:
    QPlainTextEdit *m_editor;
    QRegularExpression m_words;
};

} // namespace hathora
