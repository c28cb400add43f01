#include "app/spell/spell_service.h"

namespace fodfaeste {

SpellService::SpellService(Gate& gate) : m_gate{gate} {}

Result<Spell> SpellService::save(const Session& session, const Spell& spell)
{
    return m_gate.run<Spell>(session, Operation::EditSpell, [&](Transaction& transaction) -> Result<Spell> {
        if (const Status valid = validate(spell); !valid)
            return valid.error();
        const auto caseFile = transaction.caseFiles().find(spell.caseFile);
        if (!caseFile)
            return Error{ErrorCode::NotFound, "case", "no such case file"};
        if (const Status admitted = m_gate.admit(transaction, session, caseFile->citizen); !admitted)
            return admitted.error();
        SpellId id = spell.id;
        if (id.isSet()) {
            if (const auto saved = transaction.spells().save(spell); !saved)
                return saved.error();
        } else {
            id = transaction.spells().add(spell);
        }
        transaction.changes(caseFile->citizen);
        transaction.explain(spell.id.isSet() ? "spell changed" : "spell added", std::string{codeOf(spell.kind)});
        return *transaction.spells().find(id);
    });
}

}  // namespace fodfaeste
