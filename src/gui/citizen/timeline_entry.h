#pragma once

#include "app/ports/repositories.h"
#include "gui/theme/theme.h"

#include <QString>

#include <optional>

namespace fodfaeste {

/// What kind of thing happened, as the timeline can be narrowed to.
enum class TimelineKind { Contact, Spell, Custody, Case, Task, Letter };

inline constexpr std::array kTimelineKinds{TimelineKind::Contact, TimelineKind::Spell, TimelineKind::Custody,
                                           TimelineKind::Case,    TimelineKind::Task,  TimelineKind::Letter};

/// One thing that happened to a citizen, told in words.
struct TimelineEntry {
    TimelineKind kind = TimelineKind::Contact;
    LocalTime at;
    QString icon;
    ToneKind tone = ToneKind::Neutral;
    QString title;
    QString date;    ///< "19. nov."
    QString text;    ///< the note, or what there is to say
    QString footer;  ///< "Maria Holm · 14:20"
    bool isTextMissing = false;
    QString mark;  ///< "Transferred": a word of its own behind the footer; empty for none
    QString markIcon;
    ToneKind markTone = ToneKind::Neutral;
    std::optional<ContactWithNote> contact;  ///< for TimelineKind::Contact

    /// Stays the same over a refresh, so that a chosen entry and a measured height are found again.
    qulonglong key = 0;
};

}  // namespace fodfaeste
