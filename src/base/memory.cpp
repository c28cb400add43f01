#include "base/memory.h"

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

namespace fodfaeste {

void wipeFreedMemory()
{
#ifdef __GLIBC__
    constexpr int kFilling = 0xA5;
    mallopt(M_PERTURB, kFilling);
#endif
}

void giveBackFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

}  // namespace fodfaeste
