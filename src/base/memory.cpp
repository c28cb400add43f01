#include "base/memory.h"

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

namespace fodfaeste {

void giveBackFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

}  // namespace fodfaeste
