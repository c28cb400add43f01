#pragma once

#include "gui/widgets/card.h"

namespace fodfaeste {

class Label;
class PillBar;
class UserSettings;

/// When the store locks by itself, and how long a copy stays on the clipboard.
class SafetyCard : public Card {
    Q_OBJECT

public:
    explicit SafetyCard(QWidget* parent = nullptr);

    void setSettings(UserSettings& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showChoices();
    void retranslate();

    UserSettings* m_settings = nullptr;
    Label* m_lockLabel;
    PillBar* m_lockBar;
    Label* m_clipboardLabel;
    PillBar* m_clipboardBar;
};

}  // namespace fodfaeste
