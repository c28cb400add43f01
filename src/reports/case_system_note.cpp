#include "reports/case_system_note.h"

#include "reports/words.h"

#include <cstdio>

namespace fodfaeste {

std::string caseSystemNote(const CaseSystemText& text)
{
    const ContactEvent& contact = text.contact;
    const auto minutes = contact.at.ofDay.count();
    char time[16];
    std::snprintf(time, sizeof time, "%02d:%02d", static_cast<int>(minutes / 60), static_cast<int>(minutes % 60));
    std::string channel{nameOf(contact.channel, Language::Danish)};
    if (!channel.empty() && channel.front() >= 'a' && channel.front() <= 'z')
        channel.front() = static_cast<char>(channel.front() - 'a' + 'A');
    std::string out = toDanish(contact.at.day) + " kl. " + time + "\n" + channel + ", " +
                      std::string{nameOf(contact.attendance, Language::Danish)};
    if (contact.duration)
        out += ", " + std::to_string(contact.duration->count()) + " min.";
    out += "\n";
    if (!text.caseworker.empty())
        out += "Ved " + text.caseworker + "\n";
    if (text.replacesEarlier)
        out += "Rettet notat (version " + std::to_string(text.version) + "), erstatter det tidligere\n";
    return out + "\n" + text.note + "\n";
}

}  // namespace fodfaeste
