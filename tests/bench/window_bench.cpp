#include "bench/window_bench.h"

#include "bench/measurement.h"
#include "gui/casefile/caseload_page.h"
#include "gui/citizen/citizen_page.h"
#include "gui/outcome/year_end_page.h"
#include "gui/page_context.h"
#include "gui/search/search_panel.h"
#include "gui/start/start_page.h"
#include "gui/support/recording_navigator.h"
#include "gui/support/scripted_dialogs.h"
#include "gui/tasks/inline_task_runner.h"
#include "gui/widgets/search_field.h"
#include "store/open_store.h"

#include <QCoreApplication>
#include <QListView>
#include <QPixmap>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <stdexcept>

namespace fodfaeste::bench {

namespace {

constexpr QSize kWindow{1160, 780};

/// A page's surroundings, as the window gives them; work is done at once.
class Surroundings {
public:
    explicit Surroundings(BenchOffice& office)
        : m_session{office.lead()}
        , m_staff{office.services().users.staff(m_session).value()}
        , m_facts{StoreKind::Trial, QString::fromStdString(office.path()), std::nullopt}
        , m_context{office.services(), m_session, m_tasks, m_dialogs, m_navigator, m_settings, m_staff, m_facts}
    {}

    const PageContext& context() const { return m_context; }
    UserSettings& settings() { return m_settings; }

private:
    QTemporaryDir m_folder;
    UserSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    InlineTaskRunner m_tasks;
    ScriptedDialogs m_dialogs;
    RecordingNavigator m_navigator;
    Session m_session;
    StaffNames m_staff;
    OfficeFacts m_facts;
    PageContext m_context;
};

void paint(QWidget& widget)
{
    QCoreApplication::processEvents();
    (void)widget.grab();
}

void measureSearch(BenchOffice& office, const std::shared_ptr<Surroundings>& around)
{
    struct Bar {
        explicit Bar(const PageContext& context) : field{new SearchField{&window}}, panel{context, field, &window}
        {
            auto* column = new QVBoxLayout{&window};
            column->addWidget(field);
            column->addStretch(1);
            window.resize(kWindow);
            window.show();
        }
        QWidget window;
        SearchField* field;
        SearchPanel panel;
        int typed = 0;
    };
    auto bar = std::make_shared<std::unique_ptr<Bar>>();
    const bool isCity = office.size().citizens > 10'000;
    measureMilliseconds(office.name() + "/search, key to painted", {Budget::Of::NinetyFifth, isCity ? 33.0 : 16.0}, 120,
                        [around, bar] {
                            if (!*bar)
                                *bar = std::make_unique<Bar>(around->context());
                            constexpr char kLetters[] = "aagaardfrederik ";
                            Bar& here = **bar;
                            if (here.typed % 16 == 0)
                                here.field->clear();
                            QTest::keyClick(here.field, kLetters[here.typed++ % 16]);
                            paint(here.window);
                        });
}

/// A page that is built, fetches and paints itself, each time anew.
template <class BuiltPage>
void measureWholePage(const std::string& name, const std::shared_ptr<Surroundings>& around)
{
    measureMilliseconds(name, {}, 5, [around] {
        BuiltPage page{around->context(), nullptr};
        page.resize(kWindow);
        page.setVisible(true);
        page.refresh();
        paint(page);
    });
}

void turnTo(CitizenPage& page, CitizenId citizen)
{
    page.showCitizen(citizen);
    page.refresh();
    paint(page);
}

void measureCitizenPage(BenchOffice& office, const std::shared_ptr<Surroundings>& around)
{
    auto citizen = std::make_shared<std::unique_ptr<CitizenPage>>();
    const CitizenId longest = office.longestTimeline();
    measureMilliseconds(office.name() + "/citizen page, from Enter to painted", {Budget::Of::Median, 30}, 20,
                        [around, citizen, longest] {
                            if (!*citizen) {
                                *citizen = std::make_unique<CitizenPage>(around->context());
                                (*citizen)->resize(kWindow);
                                (*citizen)->setVisible(true);
                            }
                            // Somebody else in between: the page does not fetch again whom it shows already.
                            turnTo(**citizen, (*citizen)->shownCitizen() == longest ? CitizenId{2} : longest);
                        });
    measureMilliseconds(office.name() + "/timeline, one frame of scrolling", {Budget::Of::NinetyFifth, 16}, 120,
                        [citizen, longest] {
                            if ((*citizen)->shownCitizen() != longest)
                                turnTo(**citizen, longest);
                            auto* timeline = (*citizen)->findChild<QAbstractItemView*>(QStringLiteral("timelineView"));
                            QScrollBar* bar = timeline->verticalScrollBar();
                            if (bar->maximum() == 0)
                                throw std::runtime_error{"there is nothing to scroll"};
                            bar->setValue(bar->value() >= bar->maximum() ? 0 : bar->value() + 120);
                            paint(*timeline);
                        });
}

}  // namespace

void registerWindowBench(BenchOffice& office)
{
    auto around = std::make_shared<Surroundings>(office);
    measureMilliseconds(office.name() + "/start page, built and painted", {Budget::Of::Median, 150}, 10, [around] {
        static SqliteStoreLibrary library;
        static InlineTaskRunner tasks;
        static ScriptedDialogs dialogs;
        StartPage page{{library, {}}, around->settings(), tasks, dialogs};
        page.resize(kWindow);
        page.setVisible(true);
        paint(page);
    });
    measureSearch(office, around);
    measureWholePage<CaseloadPage>(office.name() + "/caseload page, built, filled and painted", around);
    measureCitizenPage(office, around);
    measureWholePage<YearEndPage>(office.name() + "/year-end page, filled and painted", around);
}

}  // namespace fodfaeste::bench
