#pragma once

#include <stdexcept>
#include <string>

namespace fodfaeste::sql {

/// What an engine can fail with, as far as the store can tell a person about it.
enum class FailureKind {
    Busy,          ///< another program holds the database
    Damaged,       ///< bytes are not as they were written
    Constraint,    ///< a rule of the schema refused the row
    Full,          ///< no room on the disk
    ReadOnly,      ///< the database cannot be written
    NotADatabase,  ///< with this key the file is no database at all
    Interrupted,   ///< somebody stopped the statement
    Other,
};

/// An engine's own failure. It ends the transaction and is caught in one place (within.h). The message names tables,
/// columns and the engine's word for what went wrong, never what a row holds.
class Failure : public std::runtime_error {
public:
    Failure(FailureKind kind, const std::string& message) : std::runtime_error{message}, m_kind{kind} {}

    FailureKind kind() const { return m_kind; }

private:
    FailureKind m_kind;
};

}  // namespace fodfaeste::sql
