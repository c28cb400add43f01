#pragma once

#include "domain/letter/letter_text.h"

#include <QWidget>

#include <string>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace fodfaeste {

class Label;

/// One field for each placeholder of a letter, those without a value first and marked. What is typed holds for this letter only.
class LetterFields : public QWidget {
    Q_OBJECT

public:
    explicit LetterFields(QWidget* parent = nullptr);

    void setTemplate(const std::string& body, const LetterValues& known);
    LetterValues values() const;
    int missingCount() const;
    /// The keyboard goes to the first field without a value; false when there is none.
    bool goToFirstMissing();
    /// "aftale.tid" as the field is called: "Aftale: tid".
    static QString nameOf(const std::string& placeholder);

Q_SIGNALS:
    void changed();

private:
    struct Field {
        std::string placeholder;
        Label* state;
        QLineEdit* edit;
    };

    void clear();
    void addField(const std::string& placeholder, const QString& value);
    void showState(const Field& field);

    QVBoxLayout* m_column;
    QWidget* m_room = nullptr;
    std::vector<Field> m_fields;
    LetterValues m_typed;  ///< by placeholder, over a change of template
};

}  // namespace fodfaeste
