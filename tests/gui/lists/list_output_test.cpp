#include "gui/lists/list_page_test.h"
#include "gui/lists/xlsx_texts.h"
#include "gui/print/print_preview.h"
#include "gui/text/status_text.h"
#include "paper/paged_report.h"

#include <QClipboard>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>

namespace fodfaeste {

namespace {

class ListOutputTest : public ListPageTest {
protected:
    QString written(const char* name)
    {
        QFile file{folder.filePath(QString::fromLatin1(name))};
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF")) << "by this mark a spreadsheet knows æ, ø and å";
        return QString::fromUtf8(bytes.mid(3));
    }
    std::string into(const char* name) { return folder.filePath(QString::fromLatin1(name)).toStdString(); }
    std::vector<AuditEntry> exports()
    {
        std::vector<AuditEntry> lines;
        for (const AuditEntry& line : office.auditLines()) {
            if (line.operation == Operation::ExportList)
                lines.push_back(line);
        }
        return lines;
    }
    void exportAs(CaseloadPage& page, const char* word, const char* file)
    {
        navigator.exportPath = into(file);
        chooseFrom(page, "exportListButton", {QString::fromUtf8(word)});
    }
};

constexpr const char* kCsv = "Tabel (CSV) …";
constexpr const char* kXlsx = "Excel (XLSX) …";

TEST_F(ListOutputTest, WritesExactlyTheRowsAndColumnsThatAreShown)
{
    CaseloadPage page{context(), nullptr};
    show(page, {1500, 780});
    chooseFrom(page, "filterButton", {QStringLiteral("Næste skridt"), QStringLiteral("inden for en uge")});
    chooseFrom(page, "sortButton", {QStringLiteral("Navn")});
    dialogs.willGiveReason(QStringLiteral("Møde med jobcentret"));

    exportAs(page, kCsv, "liste.csv");

    const QStringList lines = written("liste.csv").split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2) << "the heads and the one case";
    EXPECT_EQ(lines[0], QStringLiteral("Navn;Status;Seneste kontakt;Næste skridt;Distrikt"));
    EXPECT_EQ(lines[0].split(QLatin1Char{';'}), shownHeads(page));
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("Anton Zachariassen;"))) << lines[1].toStdString();
    EXPECT_TRUE(lines[1].contains(QStringLiteral("\"Søg SU; \"\"straks\"\" (20.01.2013)\""))) << lines[1].toStdString();
    ASSERT_EQ(navigator.exportNames.size(), 1);
    EXPECT_EQ(navigator.exportNames.first(), QStringLiteral("caseload-2013-01-15.csv"));
    ASSERT_EQ(exports().size(), 1U);
    EXPECT_EQ(exports().front().purpose, "Møde med jobcentret");
    EXPECT_EQ(exports().front().citizens.size(), 1U) << "whom the list shows, and nobody else";
}

TEST_F(ListOutputTest, AsksWhatForOnceInASitting)
{
    CaseloadPage page{context(), nullptr};
    show(page);
    exportAs(page, kCsv, "nej.csv");
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("nej.csv")))) << "without an answer nothing leaves";
    EXPECT_TRUE(exports().empty());

    dialogs.willGiveReason(QStringLiteral("Overblik"));
    exportAs(page, kCsv, "en.csv");
    exportAs(page, kXlsx, "to.xlsx");
    page.setFocusToStart();
    QTest::keyClick(&table(page), Qt::Key_P, Qt::ControlModifier);

    EXPECT_EQ(dialogs.asked().size(), 2) << "once cancelled and once answered";
    ASSERT_EQ(exports().size(), 3U);
    for (const AuditEntry& line : exports()) {
        EXPECT_EQ(line.purpose, "Overblik");
        EXPECT_EQ(line.citizens.size(), 4U);
    }
    auto* preview = page.findChild<PrintPreview*>();
    ASSERT_NE(preview, nullptr);
    EXPECT_TRUE(preview->isVisible());
    EXPECT_EQ(preview->pageCount(), 1);
    preview->close();
}

TEST_F(ListOutputTest, WritesNumbersAsNumbersIntoASpreadsheet)
{
    CaseloadPage page{context(), nullptr};
    show(page, {1500, 780});
    auto& button = part<QPushButton>(page, "columnsButton");
    button.click();
    auto& list = part<QListWidget>(page, "columnsView");
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->text() == QStringLiteral("Alder"))
            list.item(row)->setCheckState(Qt::Checked);
    }
    dialogs.willGiveReason(QStringLiteral("Overblik"));

    exportAs(page, kXlsx, "liste.xlsx");

    const QStringList texts = xlsxTexts(folder.filePath(QStringLiteral("liste.xlsx")));
    for (const QString& name : names(page))
        EXPECT_TRUE(texts.contains(name)) << name.toStdString();
    for (const QString& head : shownHeads(page))
        EXPECT_TRUE(texts.contains(head)) << head.toStdString();
    EXPECT_TRUE(texts.contains(QStringLiteral("=21"))) << "an age is a number";
}

TEST_F(ListOutputTest, KeepsWhereAProtectedPersonLivesAndEveryCprNumberInside)
{
    CaseloadPage page{context(), nullptr};
    show(page, {1700, 780});
    dialogs.willGiveReason(QStringLiteral("Overblik"));
    ASSERT_TRUE(shownHeads(page).contains(QStringLiteral("Distrikt")));

    exportAs(page, kCsv, "liste.csv");
    QTest::keyClick(&table(page), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&table(page), Qt::Key_C, Qt::ControlModifier);

    for (const QString& text : {written("liste.csv"), QApplication::clipboard()->text()}) {
        const QStringList lines = text.split(QLatin1Char{'\n'});
        const QString bo = lines.filter(QStringLiteral("Bo Aagaard")).value(0);
        const QString yasmin = lines.filter(QStringLiteral("Yasmin")).value(0);
        const QString district = StatusText::district(9);
        EXPECT_TRUE(yasmin.contains(district)) << yasmin.toStdString();
        EXPECT_FALSE(bo.isEmpty());
        EXPECT_FALSE(bo.contains(district)) << bo.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("12345678"))) << "nor the phone";
        EXPECT_FALSE(text.contains(QRegularExpression{QStringLiteral("\\d{6}-?\\d{4}")}));
    }
}

TEST_F(ListOutputTest, OffersNothingToWhoeverMayNotExport)
{
    signInAs(office.staff("Ana Lyst", Role::Analyst, {}));
    CaseloadPage page{context(), nullptr};
    show(page);
    for (const char* name : {"printButton", "exportListButton"}) {
        EXPECT_FALSE(part<QPushButton>(page, name).isEnabled());
        EXPECT_FALSE(part<QPushButton>(page, name).toolTip().isEmpty());
    }
}

}  // namespace

}  // namespace fodfaeste
