#include "app/user/key_rotation.h"

#include "app/access/gate.h"
#include "app/access/policy.h"
#include "app/read_model/read_model.h"
#include "app/user/user_service.h"

namespace fodfaeste {

namespace {

/// A store that is opened for this one question, and who asks.
struct Asking {
    OpenedStore opened;
    ReadModel nobody;
    std::unique_ptr<Gate> gate;
    Session who;
};

Result<std::unique_ptr<Asking>> ask(Result<OpenedStore> opened, const Clock& clock)
{
    if (!opened)
        return opened.error();
    auto asking = std::make_unique<Asking>();
    asking->opened = std::move(opened).value();
    asking->gate = std::make_unique<Gate>(*asking->opened.store, clock, asking->nobody);
    const Result<Session> who = UserService{*asking->gate, clock, asking->opened.keys.get(), asking->opened.kind}.signIn();
    if (!who)
        return who.error();
    asking->who = *who;
    return asking;
}

/// The line that says who changed the key stands in the store under the new one.
Result<Session> noteRotation(PreparedRotation& rotation, const Clock& clock)
{
    const auto asking = ask(rotation.open(), clock);
    if (!asking)
        return asking.error();
    const Session& who = (*asking)->who;
    return (*asking)->gate->run<Session>(who, Operation::RotateKey, [&](Transaction&) -> Result<Session> { return who; });
}

/// Asked before anything is copied; the refusal is kept in the store.
Status mayRotate(StoreLibrary& library, const std::string& path, const Opener& opener, const Clock& clock)
{
    const auto asking = ask(library.open(path, opener), clock);
    if (!asking)
        return asking.error();
    if (!grants((*asking)->who, Operation::RotateKey))
        return (*asking)->gate->refuse((*asking)->who, Operation::RotateKey, "the role does not grant it");
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
