#pragma once

#include "domain/contact/contact_event.h"
#include "domain/custody/custody_stay.h"
#include "domain/outcome/deciding_record.h"
#include "domain/outcome/year_end_status.h"
#include "domain/spell/spell.h"
#include "reports/language.h"

#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste {

/// The name of a status as reports show it: "Fortsat positiv kontakt".
std::string_view nameOf(YearEndStatus status, Language language);
/// What the definition says of a status, in one sentence.
std::string_view definitionOf(YearEndStatus status, Language language);
std::string_view nameOf(Channel channel, Language language);        ///< "fængselsbesøg": inside a sentence
std::string_view nameOf(Attendance attendance, Language language);  ///< "mødt": inside a sentence
std::string_view nameOf(SpellKind kind, Language language);         ///< "arbejde"
std::string_view nameOf(CustodyKind kind, Language language);       ///< "varetægt"

/// The record that decided, in words: "I arbejde: Netto, siden 12.08.2012, 18 t/uge".
std::string evidenceText(const DecidingRecord& record, YearEndStatus status, Language language);

/// Numbers and days as documents write them.
std::string numberText(long long number, Language language);  ///< "1.234"; English "1,234"
/// "59,0 %"; a dash where nobody is counted.
std::string shareText(std::optional<double> share, Language language);
std::string momentText(Instant instant);  ///< "31.12.2012 14:05", Copenhagen time

/// Chooses by language.
inline std::string_view in(Language language, std::string_view danish, std::string_view english)
{
    return language == Language::Danish ? danish : english;
}

}  // namespace fodfaeste
