#pragma once

namespace fodfaeste::test {

/// While it lives, databases that are opened lie on a disk that can be told to fail. It stands below the encryption.
class FaultyDisk {
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    void refuseSyncs(bool refuse);
    void refuseWrites(bool refuse);  ///< as a full disk does
    int syncs() const;               ///< how many were asked for
};

}  // namespace fodfaeste::test
