#pragma once

#include <QWidget>

class QBoxLayout;

namespace fodfaeste {

class Avatar;
class Chip;
class ElidedLabel;

/// Says in every editor whose record one is writing in, in that person's own colour, so that a note never lands on
/// the wrong person.
class SafetyStrip : public QWidget {
    Q_OBJECT

public:
    struct Facts {
        QString name;
        QString details;       ///< "22 years · KI-2012-00001"
        QString warning;       ///< e.g. "Protected address"; empty for none
        std::size_t seed = 0;  ///< the person's id
    };

    explicit SafetyStrip(QWidget* parent = nullptr);

    void setFacts(const Facts& facts);
    /// Nobody is chosen yet.
    void clear(const QString& prompt);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeWarning();

    Facts m_facts;
    Avatar* m_avatar;
    ElidedLabel* m_name;
    ElidedLabel* m_details;
    Chip* m_warning;
    QBoxLayout* m_row;
    QBoxLayout* m_lines;
};

}  // namespace fodfaeste
