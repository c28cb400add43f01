// A letter as OpenDocument text (ISO/IEC 26300): four small files in an archive.
#include "domain/letter/letter_text.h"
#include "reports/letter_paper.h"
#include "reports/odt_file.h"

namespace fodfaeste {

namespace {

constexpr std::string_view kMimeType = "application/vnd.oasis.opendocument.text";

constexpr std::string_view kNamespaces = R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
                                         R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
                                         R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
                                         R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
                                         R"( xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")"
                                         R"( xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0")"
                                         R"( xmlns:dc="http://purl.org/dc/elements/1.1/")"
                                         R"( office:version="1.2">)";

constexpr std::string_view kDeclaration = R"(<?xml version="1.0" encoding="UTF-8"?>)"
                                          "\n";

constexpr std::string_view kStyles = R"(
<office:font-face-decls>
 <style:font-face style:name="Body" svg:font-family="Inter, 'Liberation Sans', Arial, sans-serif" style:font-family-generic="swiss"/>
</office:font-face-decls>
<office:styles>
 <style:default-style style:family="paragraph">
  <style:paragraph-properties fo:margin-bottom="0.3cm" fo:line-height="130%"/>
  <style:text-properties style:font-name="Body" fo:font-size="11pt" fo:language="da" fo:country="DK"/>
 </style:default-style>
 <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
 <style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Standard" style:class="text">
  <style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/>
  <style:text-properties fo:font-weight="bold"/>
 </style:style>
 <style:style style:name="Subject" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Standard" style:class="text">
  <style:paragraph-properties fo:margin-top="1.2cm" fo:margin-bottom="0.5cm" fo:keep-with-next="always"/>
  <style:text-properties fo:font-size="15pt" fo:font-weight="bold"/>
 </style:style>
 <style:style style:name="Sender" style:family="paragraph" style:parent-style-name="Standard" style:class="text">
  <style:paragraph-properties fo:margin-bottom="0.8cm" fo:text-align="end"/>
  <style:text-properties fo:font-size="9pt"/>
 </style:style>
 <style:style style:name="Recipient" style:family="paragraph" style:parent-style-name="Standard" style:class="text"/>
 <style:style style:name="Signature" style:family="paragraph" style:parent-style-name="Standard" style:class="text">
  <style:paragraph-properties fo:margin-top="1.6cm" fo:margin-right="6cm" fo:border-top="0.02cm solid #000000" fo:padding-top="0.1cm" style:join-border="false"/>
  <style:text-properties fo:font-size="9pt"/>
 </style:style>
 <text:list-style style:name="Points">
  <text:list-level-style-bullet text:level="1" text:bullet-char="&#8226;">
   <style:list-level-properties text:space-before="0.2cm" text:min-label-width="0.5cm"/>
  </text:list-level-style-bullet>
 </text:list-style>
</office:styles>
<office:automatic-styles>
 <style:page-layout style:name="A4">
  <style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.2cm" fo:margin-right="2.2cm"/>
 </style:page-layout>
</office:automatic-styles>
<office:master-styles>
 <style:master-page style:name="Standard" style:page-layout-name="A4"/>
</office:master-styles>
)";

constexpr std::string_view kManifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
 <manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.text"/>
 <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
 <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
 <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)";

/// Text inside a paragraph: a break is an element, and so is a blank after a blank.
std::string inlineText(std::string_view text)
{
    std::string out;
    bool afterBlank = true;
    for (const char c : xmlText(text)) {
        if (c == '\n')
            out += "<text:line-break/>";
        else if (c == '\t')
            out += "<text:tab/>";
        else if (c == ' ' && afterBlank)
            out += "<text:s/>";
        else
            out += c;
        afterBlank = c == ' ' || c == '\n';
    }
    return out;
}

std::string paragraph(std::string_view style, std::string_view text)
{
    return "<text:p text:style-name=\"" + std::string{style} + "\">" + inlineText(text) + "</text:p>\n";
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines) {
        if (!line.empty())
            text += (text.empty() ? "" : "\n") + line;
    }
    return text;
}

std::string bodyOf(const LetterPaper& letter)
{
    std::string body;
    bool isInList = false;
    const auto setList = [&](bool wanted) {
        if (wanted != isInList)
            body += wanted ? "<text:list text:style-name=\"Points\">\n" : "</text:list>\n";
        isInList = wanted;
    };
    for (const LetterBlock& block : letterBlocks(letter.body)) {
        setList(block.kind == LetterBlock::Kind::Point);
        switch (block.kind) {
        case LetterBlock::Kind::Paragraph: body += paragraph("Standard", block.text); break;
        case LetterBlock::Kind::Heading:
            body += "<text:h text:style-name=\"Heading\" text:outline-level=\"1\">" + inlineText(block.text) + "</text:h>\n";
            break;
        case LetterBlock::Kind::Point:
            body += "<text:list-item>" + paragraph("Standard", block.text) + "</text:list-item>\n";
            break;
        case LetterBlock::Kind::Signature: body += paragraph("Signature", block.text); break;
        }
    }
    setList(false);
    return body;
}

std::string contentOf(const LetterPaper& letter)
{
    std::vector<std::string> to{letter.recipient};
    to.insert(to.end(), letter.address.begin(), letter.address.end());
    return std::string{kDeclaration} + "<office:document-content" + std::string{kNamespaces} + "<office:body><office:text>\n" +
           paragraph("Sender", joined({letter.team, letter.sender, toDanish(letter.day), "Sag " + letter.caseNumber})) +
           paragraph("Recipient", joined(to)) + paragraph("Subject", letter.title) + bodyOf(letter) +
           "</office:text></office:body></office:document-content>\n";
}

}  // namespace

Status writeOdt(const LetterPaper& letter, const std::string& path)
{
    const std::string styles = std::string{kDeclaration} + "<office:document-styles" + std::string{kNamespaces} +
                               std::string{kStyles} + "</office:document-styles>\n";
    const std::string meta = std::string{kDeclaration} + "<office:document-meta" + std::string{kNamespaces} +
                             "<office:meta><dc:title>" + xmlText(letter.title) +
                             "</dc:title><meta:generator>Fodfæste</meta:generator></office:meta></office:document-meta>\n";
    // The type comes first and unpacked, so that it is read without unpacking anything.
    return writeZip({{"mimetype", std::string{kMimeType}, ZipPart::Packing::Stored},
                     {"content.xml", contentOf(letter)},
                     {"styles.xml", styles},
                     {"meta.xml", meta},
                     {"META-INF/manifest.xml", std::string{kManifest}}},
                    path);
}

}  // namespace fodfaeste
