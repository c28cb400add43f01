#pragma once

namespace fodfaeste {

/// The languages that the program and its papers speak.
enum class Language { Danish, English };

}  // namespace fodfaeste
