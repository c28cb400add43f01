#pragma once

#include "app/ports/letter_template_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlLetterTemplateRepository final : public LetterTemplateRepository {
public:
    explicit SqlLetterTemplateRepository(sql::Connection& connection) : m_connection{connection} {}

    std::vector<LetterTemplate> all() override;
    std::optional<LetterTemplate> find(LetterTemplateId id) override;
    std::vector<LetterTemplate> versionsOf(LetterTemplateId id) override;
    LetterTemplateId add(const LetterTemplate& made, UserId by, Instant at) override;
    Result<Revision> save(const LetterTemplate& changed, UserId by, Instant at) override;
    LetterId addLetter(const Letter& letter) override;
    std::vector<Letter> lettersOf(CitizenId citizen) override;
    void keepHabit(UserId user, std::string_view name, std::string_view value) override;
    LetterValues habitsOf(UserId user) override;

private:
    void addVersion(const LetterTemplate& written, UserId by, Instant at);

    sql::Connection& m_connection;
};

}  // namespace fodfaeste
