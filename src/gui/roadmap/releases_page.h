#pragma once

#include "app/roadmap/release_service.h"
#include "gui/lists/plain_list.h"
#include "gui/page.h"
#include "gui/page_context.h"

#include <memory>
#include <optional>

namespace fodfaeste {

namespace Ui {
class ReleasesPage;
}  // namespace Ui

class ReleasesModel;

/// The releases ahead and those that wait for their first contact, with what is red and who holds each roadmap; and the year's
/// figures of releases, each opening its list.
class ReleasesPage final : public Page {
    Q_OBJECT

public:
    explicit ReleasesPage(const PageContext& context, QWidget* parent = nullptr);
    ~ReleasesPage() override;

    QString title() const override;
    void refresh() override;
    void setFocusToStart() override;
    CitizenId shownCitizen() const override;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Which rows are shown: so many days ahead, those who wait for contact, or those behind a figure.
    struct Answer {
        Result<std::vector<ReleaseRow>> rows;
        std::optional<ReleaseFigures> figures;
        int waiting = 0;
    };

    void setUpList();
    void wire();
    void show(Answer answer);
    void showFigures(const ReleaseFigures& figures);
    void showFigure(ReleaseFigure figure);
    Period year() const;
    const ReleaseRow* chosen() const;
    void openChosen();

    PageContext m_context;
    std::unique_ptr<Ui::ReleasesPage> m_ui;
    ReleasesModel* m_model;
    PlainList* m_list = nullptr;
    std::optional<ReleaseFigure> m_figure;
    int m_latest = 0;
};

}  // namespace fodfaeste
