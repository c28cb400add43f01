#pragma once

#include "app/letter/letter_service.h"
#include "reports/letter_paper.h"

namespace fodfaeste {

/// A letter that was kept, as its paper says it.
inline LetterPaper letterPaperOf(const WrittenLetter& written)
{
    return {written.letter.title, written.letter.body, written.recipient, written.address,
            written.caseNumber,   written.sender,      written.team,      written.day};
}

}  // namespace fodfaeste
