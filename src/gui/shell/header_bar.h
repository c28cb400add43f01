#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;

namespace fodfaeste {

class Button;
class ElidedLabel;
class Page;
class SearchField;
struct PageContext;

/// Over every page: where one is and how it stands, the search, the page's own actions, and the one primary button.
class HeaderBar : public QWidget {
    Q_OBJECT

public:
    explicit HeaderBar(const PageContext& context, QWidget* parent = nullptr);

    /// Shows title and actions of the page that is now in front.
    void setPage(Page* page);
    void setBackShown(bool shown);
    SearchField* searchField() const { return m_search; }

Q_SIGNALS:
    void logContactWanted();
    void backWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showWords();
    void retranslate();

    const PageContext& m_context;
    QPointer<Page> m_page;
    QPointer<QWidget> m_pageActions;
    QHBoxLayout* m_row;
    Button* m_back;
    ElidedLabel* m_title;
    ElidedLabel* m_stateLine;
    SearchField* m_search;
    Button* m_logContact;
};

}  // namespace fodfaeste
