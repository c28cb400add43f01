#pragma once

#include <QFrame>

#include <string>
#include <vector>

class QListWidget;

namespace fodfaeste {

class Label;

/// Which columns a list shows, and in which order: Space ticks one, Ctrl with the arrows moves it, Esc is done.
class ColumnPicker : public QFrame {
    Q_OBJECT

public:
    explicit ColumnPicker(QWidget* parent = nullptr);

    struct Entry {
        std::string key;
        QString name;
        bool isShown = false;
        bool isFixed = false;  ///< cannot be hidden
    };
    /// Those that are shown first, in their order.
    void setEntries(const std::vector<Entry>& entries);
    void openBelow(const QWidget& button);

Q_SIGNALS:
    void chosen(const std::vector<std::string>& shownKeys);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void move(int by);
    void tell();

    QListWidget* m_list;
    Label* m_hint;
    bool m_isFilling = false;
};

}  // namespace fodfaeste
