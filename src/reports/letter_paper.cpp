#include "reports/letter_paper.h"

#include "domain/letter/letter_text.h"

namespace fodfaeste {

Report letterReport(const LetterPaper& letter)
{
    Report report;
    report.kind = Report::Kind::Letter;
    report.title = letter.title;
    Letterhead head;
    head.recipient.push_back(letter.recipient);
    head.recipient.insert(head.recipient.end(), letter.address.begin(), letter.address.end());
    for (const std::string& line : {letter.team, letter.sender, toDanish(letter.day), "Sag " + letter.caseNumber}) {
        if (!line.empty())
            head.sender.push_back(line);
    }
    report.blocks.emplace_back(std::move(head));
    for (const LetterBlock& block : letterBlocks(letter.body)) {
        switch (block.kind) {
        case LetterBlock::Kind::Paragraph:
            report.blocks.emplace_back(ReportParagraph{ReportParagraph::Kind::Body, block.text});
            break;
        case LetterBlock::Kind::Heading: report.blocks.emplace_back(ReportHeading{block.text}); break;
        case LetterBlock::Kind::Point:
            report.blocks.emplace_back(ReportParagraph{ReportParagraph::Kind::Point, block.text});
            break;
        case LetterBlock::Kind::Signature: report.blocks.emplace_back(SignatureLine{block.text}); break;
        }
    }
    report.madeBy = "Sag " + letter.caseNumber;
    return report;
}

}  // namespace fodfaeste
