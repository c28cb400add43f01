#include "app/transfer/match_texts.h"

#include <cstdint>

namespace fodfaeste {

namespace {

/// Puts values one after the other so that two texts are equal only when all values are.
class MatchText {
public:
    explicit MatchText(std::string begin = {}) : m_text{std::move(begin)} {}

    MatchText& add(std::int64_t value)
    {
        m_text += std::to_string(value);
        m_text += ';';
        return *this;
    }
    MatchText& add(const std::string& value)
    {
        add(static_cast<std::int64_t>(value.size()));
        m_text += value;
        return *this;
    }
    MatchText& add(Date day) { return add(static_cast<std::int64_t>(dayNumber(day))); }
    MatchText& add(const std::optional<Date>& day) { return day ? add(*day) : none(); }
    MatchText& add(const std::optional<WeeklyHours>& hours) { return hours ? add(std::int64_t{hours->hundredths}) : none(); }
    MatchText& add(const std::optional<std::chrono::minutes>& length)
    {
        return length ? add(std::int64_t{length->count()}) : none();
    }
    template <class Enum>
    MatchText& addCode(Enum value)
    {
        return add(static_cast<std::int64_t>(value));
    }

    const std::string& text() const { return m_text; }

private:
    MatchText& none()
    {
        m_text += "-;";
        return *this;
    }

    std::string m_text;
};

MatchTexts contactTexts(const ContactEvent& contact, const std::string& note, const ExchangeRecords& folder)
{
    const auto has = [&folder](Column column) { return folder.has(ExchangeFile::Contacts, column); };
    const std::string key = MatchText{}.add(contact.at.day).add(std::int64_t{contact.at.ofDay.count()}).text();
    MatchText all{key};
    all.addCode(contact.channel).addCode(contact.attendance);
    if (has(Column::Assessment))
        all.add(contact.assessment ? static_cast<std::int64_t>(*contact.assessment) : -1);
    if (has(Column::Minutes))
        all.add(contact.duration);
    if (has(Column::Caseworker))
        all.add(contact.caseworker.value());
    const std::string withoutNote = all.text();
    if (has(Column::Note))
        all.add(note);
    return {all.text(), withoutNote, key};
}

MatchTexts spellTexts(const Spell& spell, const ExchangeRecords& folder)
{
    const auto has = [&folder](Column column) { return folder.has(ExchangeFile::Engagements, column); };
    const std::string key = MatchText{}.addCode(spell.kind).add(spell.period.from).text();
    MatchText all{key};
    if (has(Column::Title))
        all.add(spell.title);
    if (has(Column::Provider))
        all.add(spell.provider);
    if (has(Column::WeeklyHours))
        all.add(spell.weeklyHours);
    if (has(Column::EndedOn))
        all.add(spell.period.to);
    if (has(Column::EndReason))
        all.add(spell.endReason);
    return {all.text(), {}, key};
}

MatchTexts stayTexts(const CustodyStay& stay, const ExchangeRecords& folder)
{
    const auto has = [&folder](Column column) { return folder.has(ExchangeFile::Custody, column); };
    const std::string key = MatchText{}.add(stay.period.from).text();
    MatchText all{key};
    all.addCode(stay.kind).add(stay.facility);
    if (has(Column::ExpectedReleaseOn))
        all.add(stay.expectedReleaseOn);
    if (has(Column::ReleasedOn))
        all.add(stay.period.to);
    return {all.text(), {}, key};
}

}  // namespace

MatchTexts matchTextsOf(const ContactRecord& record, const ExchangeRecords& folder, UserId caseworker)
{
    const ContactEvent contact{
        {}, {}, {}, record.at, record.channel, record.attendance, record.assessment, record.duration, caseworker};
    MatchTexts texts = contactTexts(contact, record.note, folder);
    if (!record.note.empty())
        texts[1].clear();
    return texts;
}

MatchTexts matchTextsOf(const ContactWithNote& stored, const ExchangeRecords& folder)
{
    return contactTexts(stored.contact, stored.note ? stored.note->text : std::string{}, folder);
}

MatchTexts matchTextsOf(const EngagementRecord& record, const ExchangeRecords& folder)
{
    return spellTexts(
        {{}, {}, {}, record.kind, record.title, record.provider, record.weeklyHours, record.period, record.endReason}, folder);
}

MatchTexts matchTextsOf(const Spell& stored, const ExchangeRecords& folder)
{
    return spellTexts(stored, folder);
}

MatchTexts matchTextsOf(const CustodyRecord& record, const ExchangeRecords& folder)
{
    return stayTexts({{}, {}, {}, record.kind, record.facility, record.period, record.expectedReleaseOn}, folder);
}

MatchTexts matchTextsOf(const CustodyStay& stored, const ExchangeRecords& folder)
{
    return stayTexts(stored, folder);
}

}  // namespace fodfaeste
