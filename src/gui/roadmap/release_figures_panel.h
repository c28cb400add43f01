#pragma once

#include "app/roadmap/release_figures.h"
#include "gui/lists/plain_list.h"
#include "gui/page_context.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace fodfaeste {

namespace Ui {
class ReleaseFiguresPanel;
}  // namespace Ui

class ReleaseFiguresModel;

/// What somebody asks to see behind a number.
struct ReleaseFigureWish {
    Period period;
    ReleaseFigure figure = ReleaseFigure::Released;
    std::optional<std::string> facility;  ///< nothing: all
    QString heading;
};

/// The figures of releases of a month, a quarter, a year or any other period, by institution; every number opens its list.
class ReleaseFiguresPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ReleaseFiguresPanel(const PageContext& context, QWidget* parent = nullptr);
    ~ReleaseFiguresPanel() override;

    void refresh();
    void retranslate();
    void setFocusToStart();
    std::optional<Period> period() const;  ///< nothing while the days of an own one are not readable
    QString periodText() const;

Q_SIGNALS:
    void figuresChanged(const fodfaeste::ReleaseFigures& figures);
    void listWanted(const fodfaeste::ReleaseFigureWish& wish);

private:
    void setUpList();
    void periodChosen();
    void show(const Result<ReleaseFigures>& figures);
    void openCell(const QModelIndex& shown);

    PageContext m_context;
    std::unique_ptr<Ui::ReleaseFiguresPanel> m_ui;
    ReleaseFiguresModel* m_model;
    PlainList* m_list = nullptr;
    int m_latest = 0;
};

}  // namespace fodfaeste
