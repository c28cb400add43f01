#pragma once

#include <QDialog>
#include <QWidget>

class QVBoxLayout;

namespace fodfaeste {

class Button;
class Label;

/// The keyboard map: every key the program knows, by where it works.
class KeyMapView : public QWidget {
    Q_OBJECT

public:
    explicit KeyMapView(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QVBoxLayout* m_column;
    QWidget* m_lines = nullptr;
};

/// The map in a window of its own, for F1. Deletes itself when it is closed.
class KeyMapDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeyMapDialog(QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Label* m_heading;
    Button* m_close;
};

}  // namespace fodfaeste
