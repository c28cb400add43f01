#include "gui/theme/fodfaeste_style.h"
#include "gui/theme/fonts.h"

#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QApplication application{argc, argv};
    QApplication::setStyle(new fodfaeste::FodfaesteStyle);
    fodfaeste::installFonts();
    return RUN_ALL_TESTS();
}
