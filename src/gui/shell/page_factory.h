#pragma once

#include "gui/page_name.h"

#include <functional>

class QWidget;

namespace fodfaeste {

class Page;
struct PageContext;

/// Builds the page of a place; the shell asks for it the first time somebody goes there. Null for a place without a page.
using PageFactory = std::function<Page*(PageName page, const PageContext& context, QWidget* parent)>;

/// The program's own pages.
Page* makePage(PageName page, const PageContext& context, QWidget* parent);

}  // namespace fodfaeste
