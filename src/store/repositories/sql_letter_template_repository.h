#pragma once

#include "app/ports/letter_template_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlLetterTemplateRepository final : public LetterTemplateRepository {
public:
    explicit SqlLetterTemplateRepository(sql::Connection& connection) : m_connection{connection} {}

private:
    [[maybe_unused]] sql::Connection& m_connection;
};

}  // namespace fodfaeste
