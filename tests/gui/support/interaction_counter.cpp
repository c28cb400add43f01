#include "gui/support/interaction_counter.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace fodfaeste {

QWidget& InteractionCounter::keyboard() const
{
    QWidget* focus = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_window.focusWidget();
    return focus != nullptr ? *focus : m_window;
}

void InteractionCounter::press(QKeyCombination keys)
{
    ++m_count;
    QTest::keyClick(&keyboard(), keys.key(), keys.keyboardModifiers());
    QCoreApplication::processEvents();
}

void InteractionCounter::click(QWidget& widget)
{
    ++m_count;
    ASSERT_TRUE(widget.isVisible() && widget.isEnabled()) << widget.objectName().toStdString() << " cannot be clicked";
    QTest::mouseClick(&widget, Qt::LeftButton);
    QCoreApplication::processEvents();
}

void InteractionCounter::type(const char* text)
{
    QTest::keyClicks(&keyboard(), QString::fromUtf8(text));
    QCoreApplication::processEvents();
}

}  // namespace fodfaeste
