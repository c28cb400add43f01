#pragma once

#include "app/citizen/citizen_service.h"

#include <QWidget>

class QVBoxLayout;

namespace fodfaeste {

/// What a citizen sees when the screen is turned to them: their own plan in large type, and nothing else. The store is closed
/// behind it, so nothing of anybody can come up; the way back is the passphrase.
class ClientView : public QWidget {
    Q_OBJECT

public:
    explicit ClientView(QWidget* parent = nullptr);

    void showPlan(const CitizenPlan& plan, Date today);
    /// Nothing of anybody is left in it.
    void clear();

Q_SIGNALS:
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void lay();
    QWidget* makeSheet();
    void addSteps(QVBoxLayout& column);
    void addEngagements(QVBoxLayout& column);
    void addSection(QVBoxLayout& column, const QString& title);
    void addLine(QVBoxLayout& column, const QString& first, const QString& second);
    static QString wordOf(SpellKind kind);

    CitizenPlan m_plan;
    Date m_today{};
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column;
    bool m_hasPlan = false;
};

}  // namespace fodfaeste
