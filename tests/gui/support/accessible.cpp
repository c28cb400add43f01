#include "gui/support/accessible.h"

#include "gui/widgets/button.h"
#include "gui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextEdit>
#include <QToolButton>

#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

std::string described(const QWidget& widget)
{
    QString path = widget.objectName();
    for (const QWidget* parent = widget.parentWidget(); parent != nullptr && !parent->objectName().isEmpty();
         parent = parent->parentWidget())
        path.prepend(parent->objectName() + QLatin1Char{'/'});
    return QStringLiteral("%1 \"%2\"").arg(QString::fromLatin1(widget.metaObject()->className()), path).toStdString();
}

/// Parts that Qt puts inside its own widgets speak through the widget that holds them.
bool isPartOfAnother(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return widget.objectName().startsWith(QLatin1String{"qt_"}) || qobject_cast<const QHeaderView*>(&widget) != nullptr ||
           qobject_cast<const QScrollBar*>(&widget) != nullptr || qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QComboBox*>(parent) != nullptr || qobject_cast<const QLineEdit*>(parent) != nullptr;
}

bool isInteractive(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr || qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(&widget) != nullptr || qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr || qobject_cast<const QTextEdit*>(&widget) != nullptr ||
           (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// Cards and rows that can be pressed paint their own words.
bool isIconOnly(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return (qobject_cast<const Button*>(&widget) != nullptr || qobject_cast<const QToolButton*>(&widget) != nullptr) &&
           button->text().isEmpty();
}

QString spokenName(QWidget& widget)
{
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface != nullptr ? interface->text(QAccessible::Name) : QString{};
}

QString shownText(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        return group->title();
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return edit->placeholderText();
    return {};
}

bool mayBeShortened(const QWidget& widget)
{
    return qobject_cast<const ElidedLabel*>(&widget) != nullptr || widget.toolTip() == shownText(widget);
}

}  // namespace

void expectAccessible(const QWidget& widget)
{
    for (QWidget* part : widget.findChildren<QWidget*>()) {
        if (!part->isVisibleTo(&widget) || part->isWindow() || isPartOfAnother(*part) || !isInteractive(*part))
            continue;
        EXPECT_FALSE(spokenName(*part).trimmed().isEmpty()) << described(*part) << " has no accessible name";
        if (isIconOnly(*part)) {
            EXPECT_FALSE(part->toolTip().isEmpty()) << described(*part) << " is an icon without a tool tip";
        }
    }
}

void expectNothingClipped(const QWidget& widget)
{
    for (const QWidget* part : widget.findChildren<QWidget*>()) {
        const bool isText = qobject_cast<const QLabel*>(part) != nullptr || qobject_cast<const QAbstractButton*>(part) != nullptr;
        if (!isText || !part->isVisibleTo(&widget) || isPartOfAnother(*part) || mayBeShortened(*part) ||
            shownText(*part).isEmpty())
            continue;
        const QSize needed = part->minimumSizeHint();
        EXPECT_GE(part->width() + 1, needed.width()) << described(*part) << " clips \"" << shownText(*part).toStdString() << '"';
        const int height = part->hasHeightForWidth() ? part->heightForWidth(part->width()) : needed.height();
        EXPECT_GE(part->height() + 1, height) << described(*part) << " clips \"" << shownText(*part).toStdString() << '"';
    }
}

QStringList wordsOf(const QWidget& widget)
{
    QStringList words;
    for (const QWidget* part : widget.findChildren<QWidget*>()) {
        const QString text = shownText(*part);
        if (part->isVisibleTo(&widget) && !isPartOfAnother(*part) && !text.isEmpty())
            words << text;
    }
    return words;
}

}  // namespace fodfaeste
