#pragma once

#include <QWidget>

class QHBoxLayout;

namespace fodfaeste {

class Label;

/// A heading inside a page or card, with an optional line under it and room for an action at the right.
class SectionHeader : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString subtitle READ subtitle WRITE setSubtitle)

public:
    explicit SectionHeader(QWidget* parent = nullptr);
    explicit SectionHeader(const QString& title, const QString& subtitle = {}, QWidget* parent = nullptr);

    QString title() const;
    void setTitle(const QString& title);
    QString subtitle() const;
    void setSubtitle(const QString& subtitle);
    /// Takes ownership; placed at the right, in the order added.
    void addTrailingWidget(QWidget* widget);

private:
    QHBoxLayout* m_layout;
    Label* m_title;
    Label* m_subtitle;
};

}  // namespace fodfaeste
