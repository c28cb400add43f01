#pragma once

#include "domain/view/saved_view.h"

#include <QPushButton>

namespace fodfaeste {

/// A saved view in the sidebar: its name, set in under its place, and the number of its key.
class ViewLink : public QPushButton {
    Q_OBJECT

public:
    explicit ViewLink(const SavedView& view, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::optional<int> m_number;
};

/// The saved views of one place, under it.
class SidebarViews : public QWidget {
    Q_OBJECT

public:
    explicit SidebarViews(QWidget* parent = nullptr);

    void setViews(const std::vector<SavedView>& views);
    bool isEmpty() const { return m_views.empty(); }

Q_SIGNALS:
    void chosen(fodfaeste::SavedViewId view);

private:
    std::vector<SavedView> m_views;
};

}  // namespace fodfaeste
