#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace fodfaeste {

/// What went wrong, as far as the program can act on it. Each code has one sentence on screen (gui/text/error_text).
enum class ErrorCode {
    InvalidInput,     ///< a value that cannot be understood
    NotFound,         ///< the record does not exist
    Conflict,         ///< somebody changed it meanwhile, or it exists already
    Forbidden,        ///< the role does not grant the operation
    ReasonNeeded,     ///< somebody else's case: a stated reason opens it
    Cancelled,        ///< the person stopped it
    WrongPassphrase,  ///< the key file does not open with this passphrase
    KeyFileMissing,   ///< the database is there, its key file is not
    KeyFileDamaged,   ///< the key file is not what was written
    StoreMissing,     ///< no file at that path
    StoreExists,      ///< there is a store already
    StoreNotOurs,     ///< a file of another program
    StoreTooNew,      ///< written by a newer Fodfæste
    StoreDamaged,     ///< bytes have changed since they were written
    StoreBusy,        ///< another program holds it
    StoreReadOnly,    ///< the file or its folder cannot be written
    StoreFull,        ///< the disk is full
    FileUnreadable,   ///< an input file cannot be read
    FileUnwritable,   ///< an output file cannot be written
    WrongPopulation,  ///< a real CPR number in a trial store, or a synthetic one in an ordinary store
    Unexpected,       ///< a fault of the program or the machine
};

/// Stable word of a code, for logs and for `fodfaeste-cli`.
std::string_view nameOf(ErrorCode code);

/// A refusal or failure. `subject` says which field ("citizen.cpr"); `detail` is English, for log and terminal,
/// and never holds personal data.
struct Error {
    ErrorCode code = ErrorCode::Unexpected;
    std::string subject;
    std::string detail;

    friend bool operator==(const Error&, const Error&) = default;
};

/// Either a value or the Error that stood in its way.
template <class T>
class [[nodiscard]] Result {
public:
    // NOLINTNEXTLINE(google-explicit-constructor): `return value;` and `return Error{…};` must both read naturally.
    Result(T value) : m_state{std::in_place_index<0>, std::move(value)} {}
    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(Error error) : m_state{std::in_place_index<1>, std::move(error)} {}

    explicit operator bool() const { return m_state.index() == 0; }

    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The value of something that has no value but may fail.
struct Done {
    friend bool operator==(const Done&, const Done&) = default;
};

using Status = Result<Done>;

}  // namespace fodfaeste
