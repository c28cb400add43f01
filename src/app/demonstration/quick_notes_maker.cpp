#include "app/demonstration/quick_notes_maker.h"

#include "app/demonstration/demonstration.h"
#include "app/ports/snippet_repository.h"
#include "app/ports/unsorted_note_repository.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fodfaeste::demonstration {

namespace {

struct QuickNote {
    std::string_view writer;
    std::string_view person;
    std::string_view text;
    std::string_view step;
    Channel channel;
    Attendance attendance;
    int daysAgo;
    bool discarded;
};

constexpr std::array kNotes{
    QuickNote{"Kirsten Holmgaard", "mohamed", "Ringede fra skolen om fravær. Vil gerne ringes op.", "ring tilbage",
              Channel::Phone, Attendance::Attended, 1, false},
    QuickNote{"Maria Vestergren", "den høje med kasketten", "Mødte ham ved klubben. Spurgte til fritidsjob.", "",
              Channel::Outreach, Attendance::Attended, 2, false},
    QuickNote{"Maria Vestergren", "", "Skrevet to gange ved en fejl.", "", Channel::Sms, Attendance::Sent, 4, true},
    QuickNote{"Sofie Ørum", "ali", "Vil høre om pladsen på værkstedet stadig er ledig.", "spørg værkstedet", Channel::Phone,
              Attendance::Attended, 1, false},
    QuickNote{"Sofie Ørum", "sara", "Aflyste mødet i dag, er syg.", "", Channel::Sms, Attendance::Cancelled, 0, false}};

struct Piece {
    std::string_view code;
    std::string_view text;
};

constexpr std::array kPieces{Piece{"ring", "Ringede til {fornavn} om {emne}. Aftalt: {aftale}."},
                             Piece{"moede", "Mødt til aftalt tid den {dato}. Vi talte om {emne}. Næste aftale: {aftale}."},
                             Piece{"forgaeves", "Forsøgt kontaktet pr. telefon kl. {tid} uden svar. Lagt besked."}};

const User* named(const std::vector<User>& users, std::string_view name)
{
    const auto found = std::ranges::find(users, name, &User::name);
    return found == users.end() ? nullptr : &*found;
}

UnsortedNote noteOf(const QuickNote& quick, const User& writer)
{
    using namespace std::chrono_literals;
    UnsortedNote note;
    const Date day = addDays(kDemonstrationToday, -quick.daysAgo);
    note.writtenBy = writer.id;
    note.writtenAt = std::chrono::sys_days{day} + 9h;
    note.personWords = quick.person;
    note.at = {day, 9h};
    note.channel = quick.channel;
    note.attendance = quick.attendance;
    note.text = quick.text;
    note.step = quick.step;
    if (!quick.step.empty())
        note.due = addDays(day, 3);
    if (!quick.discarded)
        return note;
    note.state = UnsortedNote::State::Discarded;
    note.endedBy = writer.id;
    note.endedAt = note.writtenAt + 1h;
    note.discardReason = "Skrevet to gange";
    return note;
}

}  // namespace

void writeQuickNotes(Transaction& transaction)
{
    const std::vector<User> users = transaction.users().all();
    for (const QuickNote& quick : kNotes) {
        if (const User* writer = named(users, quick.writer))
            transaction.unsortedNotes().add(noteOf(quick, *writer));
    }
    for (const Team& team : transaction.users().teams()) {
        for (const Piece& piece : kPieces)
            transaction.snippets().add(
                {{}, {}, std::string{piece.code}, std::string{piece.text}, Snippet::Scope::Team, {}, team.id});
    }
}

}  // namespace fodfaeste::demonstration
