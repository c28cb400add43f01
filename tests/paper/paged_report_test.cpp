#include "paper/paged_report.h"

#include "paper/pdf_writer.h"
#include "support/scratch_folder.h"

#include <QImage>
#include <QPainter>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

/// A report with a list of so many people.
Report listOf(int people, const std::string& name = "Frederik Ågård")
{
    Report report;
    report.title = "Status ved årets udgang 2012";
    report.subtitle = "Krimi-indsatsen";
    report.confidentiality = "Fortroligt: indeholder personoplysninger";
    report.madeBy = "Anne-Mette Sejersen-Kristoffersen af Nørrebro og Omegn · 14.05.2013 09:30";
    ReportTable table;
    table.columns = {{"Navn", CellAlignment::Left, 2}, {"Sag", CellAlignment::Left, 1}, {"Status", CellAlignment::Left, 2}};
    for (int i = 0; i < people; ++i)
        table.rows.push_back({ReportRow::Kind::Ordinary, {name, "KI-2012-" + std::to_string(i), "I arbejde"}});
    report.blocks.emplace_back(ReportHeading{"Unge"});
    report.blocks.emplace_back(std::move(table));
    return report;
}

QImage painted(const PagedReport& pages, int page)
{
    QImage image{PagedReport::pageSize().toSize(), QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    pages.paintPage(painter, page);
    return image;
}

/// Whether anything but white stands in that part of the page.
bool hasInk(const QImage& image, const QRect& part)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                return true;
        }
    }
    return false;
}

TEST(PagedReport, BreaksAListOverPagesAndRepeatsItsHead)
{
    const PagedReport few{listOf(5)};
    const PagedReport many{listOf(200)};

    EXPECT_EQ(few.pageCount(), 1);
    EXPECT_GE(many.pageCount(), 4);
    const QImage second = painted(many, 1);
    EXPECT_TRUE(hasInk(second, {60, 40, 300, 60})) << "the heads of the columns";
}

TEST(PagedReport, KeepsItsMargins)
{
    const PagedReport pages{
        listOf(120, "Et meget langt navn som ingen har men som nogen en dag vil få alligevel Ågård-El-Khatib")};
    for (int page = 0; page < pages.pageCount(); ++page) {
        const QImage image = painted(pages, page);
        EXPECT_FALSE(hasInk(image, {0, 0, 40, image.height()})) << "left, page " << page;
        EXPECT_FALSE(hasInk(image, {image.width() - 40, 0, 40, image.height()})) << "right, page " << page;
        EXPECT_FALSE(hasInk(image, {0, image.height() - 16, image.width(), 16})) << "bottom, page " << page;
    }
}

TEST(PagedReport, LeavesAGapBetweenTheListAndTheFoot)
{
    const PagedReport pages{listOf(200)};
    const QImage image = painted(pages, 1);
    const int line = image.height() - 60;
    EXPECT_TRUE(hasInk(image, {60, line - 1, image.width() - 120, 3})) << "the line above the foot";
    EXPECT_FALSE(hasInk(image, {60, line - 12, image.width() - 120, 10})) << "nothing touches it";
}

TEST(PagedReport, SaysWhoMadeItUnderTheNumberOfThePage)
{
    const PagedReport pages{listOf(3)};
    const QImage image = painted(pages, 0);
    const int left = 64;
    const int right = image.width() - 64;
    EXPECT_TRUE(hasInk(image, {left, image.height() - 52, 200, 14})) << "confidential";
    EXPECT_TRUE(hasInk(image, {right - 60, image.height() - 52, 58, 14})) << "page number";
    EXPECT_FALSE(hasInk(image, {right - 140, image.height() - 52, 60, 14})) << "and nothing between them";
    EXPECT_TRUE(hasInk(image, {left, image.height() - 37, 200, 14})) << "made by";
}

TEST(PdfWriter, WritesAFileWithoutNamesInItsDescription)
{
    const test::ScratchFolder folder;
    const std::string path = folder.file("ud.pdf");

    ASSERT_TRUE(writePdf(listOf(3), path));

    const std::string bytes = test::bytesOf(path);
    EXPECT_TRUE(bytes.starts_with("%PDF"));
    const auto description = bytes.find("/Title");
    EXPECT_NE(description, std::string::npos);
    EXPECT_EQ(bytes.find("/Author"), std::string::npos);
    EXPECT_EQ(bytes.find("Sejersen"), std::string::npos);
}

TEST(PdfWriter, SaysThatAFileCannotBeWritten)
{
    const test::ScratchFolder folder;
    const Status written = writePdf(listOf(3), folder.file("mangler/ud.pdf"));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
}

}  // namespace

}  // namespace fodfaeste
