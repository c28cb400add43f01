#pragma once

#include "app/access/gate.h"
#include "app/ports/letter_template_repository.h"
#include "app/read_model/read_model.h"
#include "domain/letter/letter_text.h"

#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// What is known for letters to somebody, before one is written.
struct LetterDesk {
    explicit LetterDesk(Citizen person) : citizen{std::move(person)} {}

    Citizen citizen;  ///< address, postal code and phone are empty while they are protected
    bool addressIsProtected = false;
    CaseFile caseFile;
    std::vector<LetterTemplate> templates;  ///< in use, by name
    LetterValues values;                    ///< by placeholder; what is not known is not there
};

/// A letter that is to be written.
struct LetterOrder {
    CaseFileId caseFile;
    LetterTemplateId from;
    int templateVersion = 0;  ///< that the writer has seen; Conflict when there is a newer one
    LetterValues values;
    LetterDelivery delivery = LetterDelivery::EBoks;
    std::string addressReason;  ///< why a protected address is put on paper; empty puts none there
};

/// A letter with what stands around its text.
struct WrittenLetter {
    Letter letter;
    std::string recipient;             ///< name
    std::vector<std::string> address;  ///< lines; empty unless it is posted
    std::string caseNumber;
    std::string sender;  ///< who writes
    std::string team;
    Date day{};
};

/// Letters from templates: what is missing is known before anything is made, and what was sent is kept.
class LetterService {
public:
    LetterService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// For the open case of the citizen opened last. NotFound "case" when none is open.
    Result<LetterDesk> begin(const Session& session, CitizenId citizen);
    /// Registers the letter on the case. InvalidInput with the placeholder as subject when a value is missing, with
    /// "letter.address" when a letter by post has no address, or a protected one without a reason.
    Result<WrittenLetter> write(const Session& session, const LetterOrder& order);

    Result<std::vector<LetterTemplate>> templates(const Session& session);                      ///< with those no longer used
    Result<std::vector<LetterTemplate>> versions(const Session& session, LetterTemplateId id);  ///< oldest first
    /// Adds one with id 0; else a new version where something differs. Gives it as stored. InvalidInput "template.name" and
    /// "template.body".
    Result<LetterTemplate> save(const Session& session, const LetterTemplate& changed);

private:
    struct Recipient {
        Citizen citizen;
        CaseFile caseFile;
        bool isProtected = false;
    };
    Result<Recipient> recipientOf(Transaction& transaction, const Session& session, const CaseFile& caseFile);
    LetterValues knownValues(Transaction& transaction, const Session& session, const Recipient& recipient) const;
    Status mayShowAddress(const Session& session, const LetterOrder& order, const Recipient& recipient) const;
    Result<WrittenLetter> keep(Transaction& transaction, const Session& session, const LetterOrder& order);

    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
