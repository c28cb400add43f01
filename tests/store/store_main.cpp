#include "store/doomed_writer.h"

#include <gtest/gtest.h>

#include <string_view>

/// Runs the tests, or is the process that a test starts in order to kill it.
int main(int argc, char** argv)
{
    if (argc == 3 && std::string_view{argv[1]} == fodfaeste::test::kDoomedWriterFlag)
        return fodfaeste::test::writeUntilKilled(argv[2]);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
