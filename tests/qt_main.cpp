#include <gtest/gtest.h>
#include <QCoreApplication>

// Qt's event loop under GoogleTest. Plugins belong to the application's thread: loaded without one, they would belong
// to whichever thread came first, and outlive it.
int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
