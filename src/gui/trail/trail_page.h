#pragma once

#include "app/access/access_service.h"
#include "app/trail/trail_service.h"
#include "gui/page.h"
#include "gui/page_context.h"

#include <memory>

class QMenu;

namespace fodfaeste {

namespace Ui {
class TrailPage;
}  // namespace Ui

class TrailModel;

/// Who has seen and done what: one's own lines, for an auditor everybody's, for control a random sample, and the reasons that
/// opened somebody else's case. From here the answer to a citizen who asks is made, and the state of the log put on paper.
class TrailPage final : public Page {
    Q_OBJECT

public:
    TrailPage(const PageContext& context, QWidget* parent);
    ~TrailPage() override;

    QString title() const override;
    void refresh() override;
    void setFocusToStart() override;

protected:
    void retranslate() override;

private:
    enum class View { Own, All, Sample, Reasons };

    void addViews();
    void addExports();
    void wire();
    void fillBoxes();
    void chooseView(View view);
    void follow(CitizenId citizen);

    TrailFilter filter() const;
    void fetchLines(std::int64_t before);
    void fetchSample();
    void fetchReasons();
    void show(Result<TrailAnswer> answer, std::int64_t before);
    void showError(const Error& error);
    void showState();
    void openChosen();

    void answerCitizen();
    void exportLines();
    void exportHead();
    void checkHead();
    void judge(const std::string& text);

    PageContext m_context;
    std::unique_ptr<Ui::TrailPage> m_ui;
    TrailModel* m_model;
    QMenu* m_exports;
    View m_view = View::Own;
    CitizenId m_followed;
    bool m_hasMore = false;
    int m_latestAsk = 0;
};

}  // namespace fodfaeste
