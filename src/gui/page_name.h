#pragma once

#include <QString>

#include <array>
#include <optional>

namespace fodfaeste {

/// The places of the window. Each has a word that the command line knows it by.
enum class PageName {
    Today,
    Caseload,
    Citizen,
    Unsorted,        ///< quick notes whose person was not clear
    Outreach,        ///< contacts without names
    NotTransferred,  ///< notes that the municipality's case system lacks
    HandOver,        ///< absences, deputies and cases that change hands
    Releases,        ///< releases ahead, and who holds each roadmap
    LeisureJobs,     ///< lawful jobs for the under-18s
    Disclosures,     ///< what was told to whom, and on what legal basis
    Overview,
    YearEnd,
    Users,
    Trail,
    Settings,
};

inline constexpr std::array kPageNames{PageName::Today,    PageName::Caseload,       PageName::Citizen,  PageName::Unsorted,
                                       PageName::Outreach, PageName::NotTransferred, PageName::HandOver, PageName::Releases, PageName::LeisureJobs, PageName::Disclosures,
                                       PageName::Overview, PageName::YearEnd,        PageName::Users,    PageName::Trail,
                                       PageName::Settings};

/// "year-end": for the command line and the settings, never on screen.
QString wordOf(PageName page);
std::optional<PageName> pageFromWord(const QString& word);

}  // namespace fodfaeste
