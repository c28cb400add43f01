#pragma once

#include <QDialog>

namespace fodfaeste {

class UserSettings;

/// The page of the manual on how the quick line is written, in the language of the window.
class QuickHelpDialog : public QDialog {
    Q_OBJECT

public:
    QuickHelpDialog(const UserSettings& settings, QWidget* parent);
};

}  // namespace fodfaeste
