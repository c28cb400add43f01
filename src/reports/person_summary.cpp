#include "reports/person_summary.h"

#include "reports/words.h"

#include <algorithm>

namespace fodfaeste {

namespace {

/// Builds the sheets block by block.
class Sheets {
public:
    explicit Sheets(const PersonSummary& summary) : m_summary{summary} {}

    Report make()
    {
        const Citizen& citizen = m_summary.citizen;
        m_report.language = m_summary.language;
        m_report.title = citizen.fullName();
        m_report.subtitle = say("Resumé af sagen pr. ", "Summary of the case on ") + toDanish(m_summary.today);
        m_report.runningHead = m_summary.caseFile ? say("Sag ", "Case ") + m_summary.caseFile->number : std::string{};
        m_report.confidentiality = say("Fortroligt: indeholder personoplysninger", "Confidential: contains personal data");
        m_report.madeBy = say("udskrevet af ", "printed by ") + m_summary.printedBy + " · " + momentText(m_summary.printedAt);
        addFacts();
        addStatus();
        addTasks();
        addSpells();
        addCustody();
        addContacts();
        return std::move(m_report);
    }

private:
    std::string say(std::string_view danish, std::string_view english) const
    {
        return std::string{in(m_summary.language, danish, english)};
    }
    void heading(std::string_view danish, std::string_view english)
    {
        m_report.blocks.emplace_back(ReportHeading{say(danish, english)});
    }
    void remark(std::string text)
    {
        m_report.blocks.emplace_back(ReportParagraph{ReportParagraph::Kind::Small, std::move(text)});
    }
    std::string until(const std::optional<Date>& day) const { return day ? toDanish(*day) : say("fortsat", "still"); }

    void addFacts()
    {
        const Citizen& citizen = m_summary.citizen;
        ReportTable table;
        table.columns = {{say("Stamdata", "Facts"), CellAlignment::Left, 1}, {"", CellAlignment::Left, 3}};
        const auto row = [&table](std::string what, std::string value) {
            table.rows.push_back({ReportRow::Kind::Ordinary, {std::move(what), std::move(value)}});
        };
        row("CPR", citizen.cpr.masked());
        row(say("Alder", "Age"), std::to_string(ageOn(citizen.cpr.birthDate(), citizen.diedOn.value_or(m_summary.today))));
        row(say("Adresse", "Address"), addressText());
        if (!m_summary.addressIsProtected)
            row(say("Telefon", "Phone"), citizen.phone.empty() ? say("ikke oplyst", "not known") : citizen.phone);
        if (m_summary.caseFile) {
            row(say("Sag", "Case"), m_summary.caseFile->number + ", " + say("åbnet ", "opened ") +
                                        toDanish(m_summary.caseFile->period.from) + closedText());
        }
        row(say("Sagsbehandler", "Caseworker"), m_summary.caseworker.empty() ? say("ingen", "nobody") : m_summary.caseworker);
        m_report.blocks.emplace_back(std::move(table));
    }

    std::string addressText() const
    {
        if (m_summary.addressIsProtected)
            return say("beskyttet – udskrives ikke", "protected – not printed");
        const Citizen& citizen = m_summary.citizen;
        if (citizen.address.empty())
            return say("ikke oplyst", "not known");
        return citizen.postalCode.empty() ? citizen.address : citizen.address + ", " + citizen.postalCode;
    }

    std::string closedText() const
    {
        const auto& closed = m_summary.caseFile->period.to;
        return closed ? say(", lukket ", ", closed ") + toDanish(*closed) : std::string{};
    }

    void addStatus()
    {
        if (!m_summary.status)
            return;
        heading("Status", "Status");
        // The evidence begins with the status itself.
        std::string text = m_summary.decidedBy ? evidenceText(*m_summary.decidedBy, *m_summary.status, m_summary.language)
                                               : std::string{nameOf(*m_summary.status, m_summary.language)};
        m_report.blocks.emplace_back(ReportParagraph{ReportParagraph::Kind::Body, std::move(text)});
    }

    void addTasks()
    {
        heading("Næste skridt", "Next steps");
        if (m_summary.openTasks.empty()) {
            remark(say("Ingen aftalt.", "None agreed."));
            return;
        }
        ReportTable table;
        table.columns = {{say("Dag", "Day"), CellAlignment::Left, 1}, {say("Opgave", "Task"), CellAlignment::Left, 4}};
        for (const Task& task : m_summary.openTasks) {
            const std::string late = task.due < m_summary.today ? say(" (overskredet)", " (overdue)") : std::string{};
            table.rows.push_back({ReportRow::Kind::Ordinary, {toDanish(task.due) + late, task.text}});
        }
        m_report.blocks.emplace_back(std::move(table));
    }

    void addSpells()
    {
        if (m_summary.spells.empty())
            return;
        heading("Arbejde, uddannelse og tilbud", "Work, education and offers");
        ReportTable table;
        table.columns = {{say("Fra", "From"), CellAlignment::Left, 1},
                         {say("Til", "To"), CellAlignment::Left, 1},
                         {say("Hvad", "What"), CellAlignment::Left, 3}};
        for (const Spell& spell : m_summary.spells) {
            std::string what{nameOf(spell.kind, m_summary.language)};
            for (const std::string& part : {spell.title, spell.provider}) {
                if (!part.empty())
                    what += ", " + part;
            }
            table.rows.push_back(
                {ReportRow::Kind::Ordinary, {toDanish(spell.period.from), until(spell.period.to), std::move(what)}});
        }
        m_report.blocks.emplace_back(std::move(table));
    }

    void addCustody()
    {
        if (m_summary.custodyIsHidden || m_summary.stays.empty())
            return;
        heading("Ophold", "Custody");
        ReportTable table;
        table.columns = {{say("Fra", "From"), CellAlignment::Left, 1},
                         {say("Til", "To"), CellAlignment::Left, 1},
                         {say("Hvad", "What"), CellAlignment::Left, 3}};
        for (const CustodyStay& stay : m_summary.stays) {
            std::string what{nameOf(stay.kind, m_summary.language)};
            if (!stay.facility.empty())
                what += ", " + stay.facility;
            if (!stay.period.to && stay.expectedReleaseOn)
                what += say(", forventet løsladt ", ", expected release ") + toDanish(*stay.expectedReleaseOn);
            table.rows.push_back(
                {ReportRow::Kind::Ordinary, {toDanish(stay.period.from), until(stay.period.to), std::move(what)}});
        }
        m_report.blocks.emplace_back(std::move(table));
    }

    void addContacts()
    {
        heading("Seneste kontakter", "Latest contacts");
        if (m_summary.contacts.empty()) {
            remark(say("Ingen.", "None."));
            return;
        }
        ReportTable table;
        table.columns = {{say("Hvornår", "When"), CellAlignment::Left, 1.1},
                         {say("Hvordan", "How"), CellAlignment::Left, 1.4},
                         {say("Notat", "Note"), CellAlignment::Left, 4}};
        for (const PersonSummary::Contact& each : m_summary.contacts) {
            std::string how{nameOf(each.contact.channel, m_summary.language)};
            how += ", " + std::string{nameOf(each.contact.attendance, m_summary.language)};
            if (!each.caseworker.empty())
                how += "\n" + each.caseworker;
            const std::string note = each.isRestricted
                                         ? say("(begrænset notat, ikke udskrevet)", "(restricted note, not printed)")
                                     : each.note.empty() ? say("(intet notat)", "(no note)")
                                                         : each.note;
            table.rows.push_back({ReportRow::Kind::Ordinary, {toDanish(each.contact.at.day), std::move(how), note}});
        }
        m_report.blocks.emplace_back(std::move(table));
        if (m_summary.restrictedLeftOut > 0)
            remark(say("Begrænsede notater, der ikke er udskrevet: ", "Restricted notes that are not printed: ") +
                   std::to_string(m_summary.restrictedLeftOut));
        if (m_summary.hasMoreContacts)
            remark(say("Der er ældre kontakter i sagen.", "There are older contacts in the case."));
    }

    const PersonSummary& m_summary;
    Report m_report;
};

}  // namespace

Report personSummary(const PersonSummary& summary)
{
    return Sheets{summary}.make();
}

}  // namespace fodfaeste
