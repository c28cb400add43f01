#include "gui/lists/xlsx_texts.h"

#include <QFile>
#include <QHash>
#include <QXmlStreamReader>

#include <gtest/gtest.h>
#include <zlib.h>

namespace fodfaeste {

namespace {

quint32 number(const QByteArray& bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int byte = size - 1; byte >= 0; --byte)
        value = value << 8U | static_cast<quint8>(bytes[at + byte]);
    return value;
}

QByteArray inflated(QByteArray packed, quint32 size)
{
    QByteArray plain(static_cast<qsizetype>(size), '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(plain.data());
    stream.avail_out = size;
    EXPECT_EQ(inflateInit2(&stream, -MAX_WBITS), Z_OK);
    EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
    inflateEnd(&stream);
    return plain;
}

/// The files of a ZIP archive, by its directory at the end.
QHash<QString, QByteArray> unzipped(const QByteArray& archive)
{
    QHash<QString, QByteArray> files;
    qsizetype at = archive.indexOf(QByteArrayLiteral("PK\x01\x02"));
    while (at >= 0) {
        const quint32 packed = number(archive, at + 20, 4);
        const quint32 nameSize = number(archive, at + 28, 2);
        const auto local = static_cast<qsizetype>(number(archive, at + 42, 4));
        const QString name = QString::fromUtf8(archive.mid(at + 46, nameSize));
        const qsizetype start = local + 30 + number(archive, local + 26, 2) + number(archive, local + 28, 2);
        const QByteArray bytes = archive.mid(start, packed);
        files[name] = number(archive, at + 10, 2) == 0 ? bytes : inflated(bytes, number(archive, at + 24, 4));
        at = archive.indexOf(QByteArrayLiteral("PK\x01\x02"), at + 46);
    }
    return files;
}

QStringList sharedTexts(const QByteArray& xml)
{
    QStringList texts;
    QXmlStreamReader reader{xml};
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QStringLiteral("t"))
            texts << reader.readElementText();
    }
    return texts;
}

}  // namespace

QStringList xlsxTexts(const QString& path)
{
    QFile file{path};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    const QHash<QString, QByteArray> files = unzipped(file.readAll());
    const QStringList shared = sharedTexts(files.value(QStringLiteral("xl/sharedStrings.xml")));
    QStringList texts;
    QXmlStreamReader reader{files.value(QStringLiteral("xl/worksheets/sheet1.xml"))};
    QString type;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QStringLiteral("c"))
            type = reader.attributes().value(QStringLiteral("t")).toString();
        else if (reader.name() == QStringLiteral("v")) {
            const QString value = reader.readElementText();
            texts << (type == QStringLiteral("s") ? shared.value(value.toInt()) : QLatin1Char{'='} + value);
        } else if (reader.name() == QStringLiteral("t"))
            texts << reader.readElementText();
    }
    EXPECT_FALSE(texts.isEmpty());
    return texts;
}

}  // namespace fodfaeste
