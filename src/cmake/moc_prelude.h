// Read by moc before every header: moc 6.4 stops at the attribute that this macro of the standard
// library puts between "namespace" and "std", and so at every header that reaches <compare>.
#pragma once

#define _GLIBCXX_VISIBILITY(V)
