#include <gtest/gtest.h>
#include <QCoreApplication>

// Qt's event loop under GoogleTest.
int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
