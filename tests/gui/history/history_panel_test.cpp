#include "app/contact/contact_service.h"
#include "app/task/task_service.h"
#include "gui/history/history_panel.h"
#include "gui/support/page_test.h"
#include "gui/text/change_text.h"
#include "gui/widgets/label.h"
#include "gui/widgets/record_table.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class HistoryPanelTest : public PageTest {};

TEST_F(HistoryPanelTest, SpeaksBothLanguages)
{
    const auto amir =
        office.citizen("Amir", "Karimi").caseFile("krimi", 2012y / 3 / 1).with(office.teamLead).task("Ring", 2013y / 1 / 20);
    ASSERT_TRUE(office.services().tasks.settle(office.teamLead, amir.taskId()));
    UndoDesk desk{context(), nullptr};
    expectSpeaksBothLanguages(*this, [&] {
        auto panel = std::make_unique<HistoryPanel>(context(), desk, nullptr);
        panel->open({});
        return panel;
    });
}

TEST_F(HistoryPanelTest, ShowsACitizensHistoryWithoutTheNamesOfOthers)
{
    const auto amir =
        office.citizen("Amir", "Karimi").caseFile("krimi", 2012y / 3 / 1).with(office.caseworker).task("Ring", 2013y / 1 / 20);
    const auto bo =
        office.citizen("Bo", "Berg").caseFile("krimi", 2012y / 3 / 1).with(office.otherCaseworker).task("Skriv", 2013y / 1 / 20);
    ASSERT_TRUE(office.services().tasks.settle(office.caseworker, amir.taskId()));
    ASSERT_TRUE(office.services().tasks.settle(office.teamLead, bo.taskId()));
    signInAs(office.caseworker);
    UndoDesk desk{context(), nullptr};
    HistoryPanel panel{context(), desk, nullptr};
    panel.resize(1000, 340);

    panel.open(amir.id());
    EXPECT_EQ(part<RecordTable>(panel, "changeView").model()->rowCount(), 1);

    panel.open(bo.id());
    EXPECT_NE(part<QLabel>(panel, "messageLabel").text(), QString{}) << "somebody else's case";
}

TEST(ChangeText, HasWordsForEveryColumnThatIsJournalled)
{
    const std::filesystem::path data{FODFAESTE_TEST_DATA};  // <root>/tests/gui/data
    std::ifstream list{data.parent_path().parent_path().parent_path() / "src/store/journal/tables.txt"};
    ASSERT_TRUE(list);
    int tables = 0;
    for (std::string line; std::getline(list, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        ++tables;
        std::replace_if(
            line.begin(), line.end(), [](char letter) { return letter == '(' || letter == ')'; }, ' ');
        std::istringstream words{line};
        std::string table;
        words >> table;
        for (std::string column; words >> column;) {
            if (column != "revision") {
                EXPECT_TRUE(ChangeText::knows(table, column))
                    << table << "." << column << " has no words in gui/text/change_text.cpp";
            }
        }
    }
    EXPECT_GE(tables, 10);
}

}  // namespace

}  // namespace fodfaeste
