#include "base/result.h"

namespace fodfaeste {

std::string_view nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput: return "invalid-input";
    case ErrorCode::NotFound: return "not-found";
    case ErrorCode::Conflict: return "conflict";
    case ErrorCode::Forbidden: return "forbidden";
    case ErrorCode::ReasonNeeded: return "reason-needed";
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::WrongPassphrase: return "wrong-passphrase";
    case ErrorCode::KeyFileMissing: return "key-file-missing";
    case ErrorCode::KeyFileDamaged: return "key-file-damaged";
    case ErrorCode::StoreMissing: return "store-missing";
    case ErrorCode::StoreExists: return "store-exists";
    case ErrorCode::StoreNotOurs: return "store-not-ours";
    case ErrorCode::StoreTooNew: return "store-too-new";
    case ErrorCode::StoreDamaged: return "store-damaged";
    case ErrorCode::StoreBusy: return "store-busy";
    case ErrorCode::StoreReadOnly: return "store-read-only";
    case ErrorCode::StoreFull: return "store-full";
    case ErrorCode::FileUnreadable: return "file-unreadable";
    case ErrorCode::FileUnwritable: return "file-unwritable";
    case ErrorCode::WrongPopulation: return "wrong-population";
    case ErrorCode::Unexpected: return "unexpected";
    }
    return "unexpected";
}

}  // namespace fodfaeste
