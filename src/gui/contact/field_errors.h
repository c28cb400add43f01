#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QPointer>
#include <QString>

#include <string>
#include <vector>

class QLabel;
class QWidget;

namespace fodfaeste {

/// Puts each problem at the field it is about: red outline, a sentence under it, and the keyboard in the first of them.
/// What has no field of its own is said in the form's common line.
class FieldErrors {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::FieldErrors)

public:
    /// `subject` is the one that errors carry, e.g. "citizen.cpr".
    void add(const std::string& subject, QWidget* field, QLabel* sentence);
    void setCommonLine(QLabel* line);

    void clear();
    /// At the field of the subject, with a sentence of its own where there is one.
    void show(const Error& error);
    void show(const std::string& subject, const QString& sentence);
    bool hasAny() const { return m_hasAny; }

    /// The sentence that a subject has of its own, else the general one of the error.
    static QString sentenceOf(const Error& error);

private:
    struct Place {
        std::string subject;
        QPointer<QWidget> field;
        QPointer<QLabel> sentence;
    };

    std::vector<Place> m_places;
    QPointer<QLabel> m_common;
    bool m_hasAny = false;
};

}  // namespace fodfaeste
