#include "gui/support/page_test.h"

#include "app/change/change_service.h"
#include "gui/page.h"
#include "gui/support/accessible.h"
#include "gui/text/plain_text.h"

#include <QCoreApplication>

namespace fodfaeste {

PageTest::PageTest(StoreKind kind, Date today) : office{today, kind}, session{office.teamLead}
{
    facts = {kind, folder.filePath(QStringLiteral("office.fodf")), std::nullopt};
    if (kind == StoreKind::Demonstration)
        facts.demonstrationDay = today;
    signInAs(office.teamLead);
    speak(Language::Danish);
}

PageTest::~PageTest() = default;

void PageTest::signInAs(const Session& who)
{
    session = who;
    const auto names = office.services().users.staff(who);
    if (names)
        staff = StaffNames{*names};
    m_context =
        std::make_unique<PageContext>(PageContext{office.services(), session, tasks, dialogs, navigator, settings, staff, facts});
}

void PageTest::takeBackLatest()
{
    ChangeService& changes = office.services().changes;
    const auto latest = changes.latest(session, {}, ChangeService::Wanted::Standing);
    ASSERT_TRUE(latest && latest->has_value());
    EXPECT_TRUE(changes.undo(session, (*latest)->id));
}

void PageTest::speak(Language language)
{
    settings.setLanguage(language);
    m_translations.choose(language);
}

void PageTest::show(QWidget& widget, QSize size)
{
    widget.resize(size);
    if (auto* page = qobject_cast<Page*>(&widget))
        page->refresh();
    widget.show();
    QCoreApplication::processEvents();
}

void expectSpeaksBothLanguages(PageTest& test, const std::function<std::unique_ptr<QWidget>()>& build)
{
    constexpr QSize kUsual{1160, 780};
    constexpr QSize kLeast{700, 560};
    QStringList words[2];
    for (const Language language : {Language::Danish, Language::English}) {
        test.speak(language);
        SCOPED_TRACE(language == Language::Danish ? "Danish" : "English");
        const std::unique_ptr<QWidget> widget = build();
        for (const QSize size : {kUsual, kLeast}) {
            SCOPED_TRACE(size.width());
            test.show(*widget, size);
            expectNothingClipped(*widget);
        }
        expectAccessible(*widget);
        words[language == Language::English ? 1 : 0] = wordsOf(*widget);
    }
    test.speak(Language::Danish);
    EXPECT_NE(words[0], words[1]) << "the page says the same in both languages";
}

}  // namespace fodfaeste
