#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace fodfaeste {

class Button;
class Label;

/// What just happened, said for ten seconds at the foot of a window without stopping anyone, with a way to regret
/// it. Stays as long as the pointer or the keyboard is on it. One per window; a new message replaces the old.
class Toast : public QWidget {
    Q_OBJECT

public:
    /// Lies over `host` and follows its size.
    explicit Toast(QWidget* host);

    void tell(const QString& text);
    void offer(const QString& text, const QString& actionText, std::function<void()> action);
    /// Stands above that part of the host while it is seen, and covers none of its buttons.
    void standOn(QWidget* part);
    QString text() const;
    void setDuration(int milliseconds);

public Q_SLOTS:
    void dismiss();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void appear();
    void place();
    void runAction();

    QPointer<QWidget> m_host;
    QPointer<QWidget> m_floor;
    Label* m_text;
    Button* m_action;
    Button* m_close;
    QTimer m_timer;
    std::function<void()> m_run;
};

}  // namespace fodfaeste
