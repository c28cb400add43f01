#include "app/user/key_rotation.h"

#include "app/access/gate.h"
#include "app/access/policy.h"
#include "app/read_model/read_model.h"
#include "app/user/user_service.h"

namespace fodfaeste {

namespace {

/// The line that says who changed the key stands in the store under the new one.
Result<Session> noteRotation(PreparedRotation& rotation, const Clock& clock)
{
    const Result<OpenedStore> opened = rotation.open();
    if (!opened)
        return opened.error();
    ReadModel nobody;
    Gate gate{*opened->store, clock, nobody};
    const Result<Session> who = UserService{gate, clock, opened->keys.get(), opened->kind}.signIn();
    if (!who)
        return who.error();
    return gate.run<Session>(*who, Operation::RotateKey, [&](Transaction&) -> Result<Session> { return *who; });
}

/// Asked before anything is copied; the refusal is kept in the store.
Status mayRotate(StoreLibrary& library, const std::string& path, const Opener& opener, const Clock& clock)
{
    const Result<OpenedStore> opened = library.open(path, opener);
    if (!opened)
        return opened.error();
    ReadModel nobody;
    Gate gate{*opened->store, clock, nobody};
    const Result<Session> who = UserService{gate, clock, opened->keys.get(), opened->kind}.signIn();
    if (!who)
        return who.error();
    if (!grants(*who, Operation::RotateKey))
        return gate.refuse(*who, Operation::RotateKey, "the role does not grant it");
    return Done{};
}

}  // namespace

Result<Session> rotateKey(StoreLibrary& library, const std::string& path, const Opener& opener, const Clock& clock,
                          Progress& progress)
{
    if (const Status allowed = mayRotate(library, path, opener, clock); !allowed)
        return allowed.error();
    auto rotation = library.prepareRotation(path, opener, progress);
    if (!rotation)
        return rotation.error();
    Result<Session> who = noteRotation(**rotation, clock);
    if (!who)
        return who;
    if (const Status done = (*rotation)->commit(clock.now()); !done)
        return done.error();
    return who;
}

}  // namespace fodfaeste
