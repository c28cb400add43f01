#pragma once

#include <QDialog>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace fodfaeste {

class Button;
class KeyRow;
class Label;
class SearchField;

/// The keyboard map: every key the program knows, by where it works. It is searched as one types, and most keys may be chosen.
class KeyMapView : public QWidget {
    Q_OBJECT

public:
    explicit KeyMapView(QWidget* parent = nullptr);

    void setFocusToSearch();
    /// Shows the lines that have all these words, in their meaning or on their caps.
    void search(const QString& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Group {
        Label* heading = nullptr;
        std::vector<KeyRow*> rows;
    };

    void addRows(QVBoxLayout& lines);
    void retranslate();
    void showState();

    SearchField* m_search;
    Button* m_resetAll;
    Label* m_none;
    std::vector<Group> m_groups;
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
