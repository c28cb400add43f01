#include "gui/page.h"
#include "gui/shell/page_factory.h"
#include "gui/support/accessible.h"
#include "gui/support/page_test.h"

#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

class EveryPageTest : public PageTest {
protected:
    EveryPageTest() { signInAs(office.teamLead); }
};

}  // namespace

TEST_F(EveryPageTest, IsThereForEveryNameAndTellsAScreenReaderWhatItsPartsAre)
{
    const auto amir = office.citizen("Amir", "Karimi")
                          .livesIn(9)
                          .caseFile("krimi", std::chrono::year{2012} / 3 / 1)
                          .with(office.teamLead)
                          .contact("2012-11-02T10:00")
                          .note("Vil gerne på FGU.");
    for (const PageName name : kPageNames) {
        for (const Language language : {Language::Danish, Language::English}) {
            SCOPED_TRACE(wordOf(name).toStdString());
            speak(language);
            const std::unique_ptr<Page> page{makePage(name, context(), nullptr)};
            ASSERT_NE(page, nullptr);
            if (name == PageName::Citizen)
                page->showCitizen(amir.id());
            show(*page);
            expectAccessible(*page);
        }
    }
}

}  // namespace fodfaeste
