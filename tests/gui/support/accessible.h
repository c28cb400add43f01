#pragma once

#include <QWidget>

namespace fodfaeste {

/// Fails the test for every widget that takes the keyboard or the pointer and that a screen reader could not name.
/// Call it on a page that is shown and filled.
void expectAccessible(const QWidget& widget);

/// Fails the test for every visible label or button whose text does not fit into it.
void expectNothingClipped(const QWidget& widget);

/// Every text that stands on the page, in order of the widget tree: to hold one language against another.
QStringList wordsOf(const QWidget& widget);

}  // namespace fodfaeste
