#pragma once

#include "domain/working_time/working_time_check.h"

#include <QWidget>

class QVBoxLayout;

namespace fodfaeste {

class Banner;
class Label;

/// What the law says of some hours: the verdict in a word with its icon and tone, then each finding with its rule, text, source
/// and shift; the gravest first, and what is only to be kept to under a heading of its own.
class VerdictView : public QWidget {
    Q_OBJECT

public:
    explicit VerdictView(QWidget* parent = nullptr);

    void show(const PatternCheck& check, YoungGroup group);
    /// There is nothing to check yet, and why.
    void showNothing(const QString& why);
    QString text() const;  ///< all of it, line by line

private:
    void addLines(const PatternCheck& check);
    void clear();

    Banner* m_verdict;
    QVBoxLayout* m_lines;
};

}  // namespace fodfaeste
