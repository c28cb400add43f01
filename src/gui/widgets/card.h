#pragma once

#include <QWidget>

namespace fodfaeste {

class Label;

/// A white panel with a border, optionally headed by a title, a line under it and a small action at the right.
/// Give it a layout as any widget; the header keeps its own room above.
class Card : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString subtitle READ subtitle WRITE setSubtitle)
    Q_PROPERTY(int padding READ padding WRITE setPadding)
    Q_PROPERTY(Surface surface READ surface WRITE setSurface)

public:
    enum class Surface { Raised, Sunken };  ///< Sunken: a panel inside a card
    Q_ENUM(Surface)
    using enum Surface;  // forms write the enumerator without its type

    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, const QString& subtitle = {}, QWidget* parent = nullptr);

    QString title() const;
    void setTitle(const QString& title);
    QString subtitle() const;
    void setSubtitle(const QString& subtitle);
    /// Room between border and content; 0 for a table that runs to the edge (the header stays padded).
    int padding() const { return m_padding; }
    void setPadding(int pixels);
    Surface surface() const { return m_surface; }
    void setSurface(Surface surface);
    /// Takes ownership; replaces the earlier one.
    void setTrailingWidget(QWidget* widget);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    int headerHeight() const;
    QSize trailingSize() const;
    int textWidth() const;  ///< room for the title and the line under it
    void arrangeHeader();
    void updateMargins();

    Label* m_title;
    Label* m_subtitle;
    QWidget* m_trailing = nullptr;
    int m_padding;
    Surface m_surface = Surface::Raised;
};

}  // namespace fodfaeste
