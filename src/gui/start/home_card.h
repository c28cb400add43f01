#pragma once

#include "gui/widgets/card.h"

#include <QStringList>

class QVBoxLayout;

namespace fodfaeste {

class ChoiceRow;
class Label;

/// The first thing seen: stores opened here before, and the three ways to get one.
class HomeCard : public Card {
    Q_OBJECT

public:
    explicit HomeCard(QWidget* parent = nullptr);

    void setRecentStores(const QStringList& paths);

Q_SIGNALS:
    void storeChosen(const QString& path);
    void storeForgotten(const QString& path);
    void otherStoreWanted();
    void newStoreWanted();
    void demonstrationWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRecentRow(const QString& path);
    void retranslate();

    QVBoxLayout* m_recentRows;
    Label* m_heading;
    Label* m_text;
    Label* m_recentHeading;
    Label* m_furtherHeading;
    ChoiceRow* m_demonstration;
    ChoiceRow* m_new;
    ChoiceRow* m_open;
    QStringList m_paths;
};

}  // namespace fodfaeste
