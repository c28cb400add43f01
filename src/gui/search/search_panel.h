#pragma once

#include "app/search/search_service.h"

#include <QTimer>
#include <QWidget>

#include <vector>

namespace fodfaeste {

class EmptyState;
class FooterBar;
class RecordTable;
class SearchField;
class SearchHitModel;
struct PageContext;

/// What drops down from the search field: hits as one types, straight from memory, without delay. The keyboard stays in
/// the field; the arrow keys walk the hits, Enter opens, Esc closes. The search is written down when a hit is opened, or when
/// typing has rested for a second.
class SearchPanel : public QWidget {
    Q_OBJECT

public:
    /// Lies over `host`, under `field`.
    SearchPanel(const PageContext& context, SearchField* field, QWidget* host);

    /// Opens with the keyboard in the field. While nothing is typed it shows whom somebody opened just before.
    void open();
    void close();
    bool isOpen() const { return isVisible(); }
    void setRecent(std::vector<SearchHit> recent);

Q_SIGNALS:
    void chosen(fodfaeste::CitizenId citizen);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wire();
    void find();
    void showAnswer(SearchAnswer answer);
    void showNothingFound();
    void step(int rows);
    bool keyPressed(QKeyEvent* event);
    void choose(int row);
    void record();
    void place();
    void speakCurrentRow();
    void retranslate();

    const PageContext& m_context;
    SearchField* m_field;
    QWidget* m_host;
    SearchHitModel* m_model;
    RecordTable* m_table;
    EmptyState* m_empty;
    FooterBar* m_footer;
    QTimer m_rest;
    std::vector<SearchHit> m_recent;
    QString m_recorded;  ///< what has been written down already
    bool m_hasMore = false;
};

}  // namespace fodfaeste
