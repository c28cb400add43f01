#pragma once

#include <QDialog>
#include <QWidget>

namespace fodfaeste {

/// The free software that the program stands on; each name opens its licence.
class LicenceBar : public QWidget {
    Q_OBJECT

public:
    explicit LicenceBar(QWidget* parent = nullptr);

private:
    void showLicence(const QString& name, const QString& file);
};

/// The text of one licence, to read. Deletes itself when it is closed.
class LicenceDialog : public QDialog {
    Q_OBJECT

public:
    LicenceDialog(const QString& name, const QString& text, QWidget* parent);
};

}  // namespace fodfaeste
