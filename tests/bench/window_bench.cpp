#include "bench/window_bench.h"

#include "bench/measurement.h"
#include "bench/surroundings.h"
#include "gui/casefile/caseload_page.h"
#include "gui/citizen/citizen_page.h"
#include "gui/contact/contact_panel.h"
#include "gui/contact/note_edit.h"
#include "gui/lists/list_header.h"
#include "gui/outcome/year_end_page.h"
#include "gui/overview/overview_page.h"
#include "gui/search/search_panel.h"
#include "gui/widgets/search_field.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <functional>

namespace fodfaeste::bench {

namespace {

constexpr int kFrames = 120;
constexpr int kPages = 5;
constexpr double kFrame = 16;
constexpr double kViewBudget = 100;

/// Names as they are typed in an office, with a case number: most keys leave somebody in the list.
constexpr std::string_view kTyped[] = {"jensen", "aagaard", "mohammed ", "el-khatib", "soerensen", "ki-2012-00", "mari"};

/// Types one letter after the other, and clears the field between the names.
class Typist {
public:
    Typist(QWidget& field, std::function<void()> clear) : m_field{field}, m_clear{std::move(clear)} {}
    explicit Typist(QLineEdit& field) : Typist{field, [&field] { field.clear(); }} {}

    void strike()
    {
        if (m_letter == kTyped[m_name].size()) {
            m_letter = 0;
            m_name = (m_name + 1) % std::size(kTyped);
            m_clear();
        }
        QTest::keyClick(&m_field, kTyped[m_name][m_letter++]);
    }

private:
    QWidget& m_field;
    std::function<void()> m_clear;
    std::size_t m_name = 0;
    std::size_t m_letter = 0;
};

/// The header's search over an empty page.
struct SearchWindow {
    explicit SearchWindow(const PageContext& context) : field{new SearchField{&window}}, panel{context, field, &window}
    {
        auto* column = new QVBoxLayout{&window};
        column->addWidget(field, 0, Qt::AlignRight);
        column->addStretch(1);
        showPainted(window);
    }
    QWidget window;
    SearchField* field;
    SearchPanel panel;
    Typist typist{*field};
};

/// The quick line at the foot of an empty page, about nobody yet.
struct QuickLineWindow {
    explicit QuickLineWindow(const PageContext& context) : panel{context, &window}
    {
        auto* column = new QVBoxLayout{&window};
        column->addStretch(1);
        column->addWidget(&panel);
        showPainted(window);
        panel.begin();
        line->setFocus();
    }
    QWidget window;
    ContactPanel panel;
    NoteEdit* line = panel.findChild<NoteEdit*>(QStringLiteral("noteEdit"));
    Typist typist{*line, [this] { line->clear(); }};
};

/// What the pages of one office share while they are measured. A page is built when it is first wanted.
struct Pages {
    explicit Pages(BenchOffice& office)
        : around{office.services(), office.lead(), office.path()}
        , longest{office.longestTimeline()}
    {}

    /// Keys and frames: the worker does its part beside, as in the window.
    void beAsInTheWindow() { around.tasks().doAtOnce(false); }

    CaseloadPage& shownCaseload()
    {
        if (!caseload) {
            around.tasks().doAtOnce(true);
            caseload = std::make_unique<CaseloadPage>(around.context(), nullptr);
            caseload->refresh();
            showPainted(*caseload);
        }
        return *caseload;
    }
    CitizenPage& shownCitizen()
    {
        around.tasks().doAtOnce(true);
        if (!citizen) {
            citizen = std::make_unique<CitizenPage>(around.context(), nullptr);
            showPainted(*citizen);
        }
        return *citizen;
    }

    Surroundings around;
    CitizenId longest;
    std::unique_ptr<SearchWindow> search;
    std::unique_ptr<QuickLineWindow> quickLine;
    std::unique_ptr<CaseloadPage> caseload;
    std::unique_ptr<CitizenPage> citizen;
};

void scrollOn(QAbstractItemView& view, int step)
{
    QScrollBar& bar = *view.verticalScrollBar();
    if (bar.maximum() == 0)
        throw std::runtime_error{"there is nothing to scroll"};
    bar.setValue(bar.value() >= bar.maximum() ? 0 : bar.value() + step);
}

void registerSearch(const std::string& name, const std::shared_ptr<Pages>& pages, double budget)
{
    measureMilliseconds(name + "search everywhere, key to painted", atMostP95(budget), kFrames, [pages] {
        if (!pages->search)
            pages->search = std::make_unique<SearchWindow>(pages->around.context());
        pages->beAsInTheWindow();
        doPainted(pages->search->window, [&] { pages->search->typist.strike(); });
    });
}

void registerQuickLine(const std::string& name, const std::shared_ptr<Pages>& pages, double budget)
{
    measureMilliseconds(name + "quick line, who may be meant, key to painted", atMostP95(budget), kFrames, [pages] {
        if (!pages->quickLine) {
            pages->around.tasks().doAtOnce(true);
            pages->quickLine = std::make_unique<QuickLineWindow>(pages->around.context());
        }
        pages->beAsInTheWindow();
        doPainted(pages->quickLine->window, [&] { pages->quickLine->typist.strike(); });
    });
}

void registerCaseload(const std::string& name, const std::shared_ptr<Pages>& pages, double budget)
{
    measureMilliseconds(name + "caseload page of everybody, built, filled, painted", kNoBudget, kPages, [pages] {
        pages->caseload.reset();
        (void)pages->shownCaseload();
    });
    measureMilliseconds(name + "caseload, filter, key to painted", atMostP95(budget), kFrames,
                        [pages, typist = std::shared_ptr<Typist>{}]() mutable {
                            CaseloadPage& page = pages->shownCaseload();
                            if (!typist)
                                typist = std::make_shared<Typist>(*page.findChild<SearchField*>(QStringLiteral("filterEdit")));
                            pages->beAsInTheWindow();
                            doPainted(page, [&] { typist->strike(); });
                        });
    measureMilliseconds(
        name + "caseload, another view, key to painted", atMostP95(kViewBudget), kFrames, [pages, turn = 0]() mutable {
            CaseloadPage& page = pages->shownCaseload();
            auto* header = page.findChild<ListHeader*>(QStringLiteral("listHeader"));
            pages->beAsInTheWindow();
            doPainted(page, [&] { header->setFilter("status", {turn++ % 2 == 0 ? "lost_contact" : "employed"}); });
        });
    measureMilliseconds(name + "caseload, one frame of scrolling", atMostP95(kFrame), kFrames, [pages] {
        CaseloadPage& page = pages->shownCaseload();
        page.findChild<SearchField*>(QStringLiteral("filterEdit"))->clear();
        pages->beAsInTheWindow();
        auto* view = page.findChild<QAbstractItemView*>(QStringLiteral("caseloadView"));
        doPainted(page, [view] { scrollOn(*view, view->verticalScrollMode() == QAbstractItemView::ScrollPerItem ? 3 : 120); });
    });
}

void registerCitizen(const std::string& name, const std::shared_ptr<Pages>& pages)
{
    measureMilliseconds(name + "citizen page of 2,000 entries, Enter to painted", atMost(30), 20, [pages] {
        CitizenPage& page = pages->shownCitizen();
        // Somebody else in between: the page does not fetch again whom it shows already.
        doPainted(page, [&] {
            page.showCitizen(page.shownCitizen() == pages->longest ? CitizenId{2} : pages->longest);
            page.refresh();
        });
    });
    measureMilliseconds(name + "timeline of 2,000, one frame of scrolling", atMostP95(kFrame), kFrames, [pages] {
        CitizenPage& page = pages->shownCitizen();
        if (page.shownCitizen() != pages->longest) {
            doPainted(page, [&] {
                page.showCitizen(pages->longest);
                page.refresh();
            });
        }
        auto* timeline = page.findChild<QAbstractItemView*>(QStringLiteral("timelineView"));
        pages->beAsInTheWindow();
        doPainted(page, [timeline] { scrollOn(*timeline, 120); });
    });
}

template <class AnyPage>
void registerWholePage(const std::string& name, const std::shared_ptr<Pages>& pages)
{
    measureMilliseconds(name, kNoBudget, kPages, [pages] {
        pages->around.tasks().doAtOnce(true);
        AnyPage page{pages->around.context(), nullptr};
        page.refresh();
        showPainted(page);
    });
}

}  // namespace

void registerWindowBench(BenchOffice& office)
{
    const auto pages = std::make_shared<Pages>(office);
    const std::string name = office.name() + "/";
    const double budget = office.isCity() ? 33 : kFrame;
    registerSearch(name, pages, budget);
    registerQuickLine(name, pages, budget);
    registerCaseload(name, pages, budget);
    registerCitizen(name, pages);
    registerWholePage<YearEndPage>(name + "year-end page, built, filled, painted", pages);
    registerWholePage<OverviewPage>(name + "overview page, built, filled, painted", pages);
    measureFigure(name + "memory of the process, pages shown", "MiB", kNoBudget, memoryInUse);
}

}  // namespace fodfaeste::bench
