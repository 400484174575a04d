// The controls as a keyboard and as a screen reader use them. Every case asserts the effect, not that a call returned
// true.

#include <gtest/gtest.h>
#include <QAccessible>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <memory>

Q_IMPORT_QML_PLUGIN(PhotoFlux_ControlsPlugin)

namespace {

/// A window with one piece of QML in it.
class Controls : public ::testing::Test {
protected:
    QObject* show(const QByteArray& qml) {
        QQmlComponent component(&engine_);
        component.setData(
            "import QtQuick\nimport QtQuick.Layouts\nimport PhotoFlux.Controls\nWindow {\n"
            "width: 400; height: 300; visible: true\n" +
                qml + "\n}",
            QUrl());
        window_.reset(qobject_cast<QQuickWindow*>(component.create()));
        EXPECT_TRUE(window_) << component.errorString().toStdString();
        if (!window_) return nullptr;
        QAccessible::setActive(true);
        window_->requestActivate();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window_.get()));
        return window_->findChild<QObject*>(QStringLiteral("it"));
    }

    QAccessibleInterface* accessible(QObject* object) { return QAccessible::queryAccessibleInterface(object); }

    void act(QObject* object, const QString& action) {
        auto* interface = accessible(object);
        ASSERT_TRUE(interface && interface->actionInterface());
        interface->actionInterface()->doAction(action);
    }

    void key(Qt::Key key) { QTest::keyClick(window_.get(), key); }

    QQmlEngine engine_;
    std::unique_ptr<QQuickWindow> window_;
};

TEST_F(Controls, ButtonClicksByScreenReaderAndKeyboard) {
    auto* button =
        show("Button { objectName: 'it'; text: 'Generate'; property int n: 0; onClicked: ++n; focus: true }");
    ASSERT_TRUE(button);
    EXPECT_EQ(accessible(button)->text(QAccessible::Name), "Generate");
    act(button, QAccessibleActionInterface::pressAction());
    EXPECT_EQ(button->property("n").toInt(), 1);
    key(Qt::Key_Return);
    EXPECT_EQ(button->property("n").toInt(), 2);
    key(Qt::Key_Space);
    EXPECT_EQ(button->property("n").toInt(), 3);
}

TEST_F(Controls, ADisabledButtonDoesNothing) {
    auto* button = show("Button { objectName: 'it'; text: 'x'; enabled: false; property int n: 0; onClicked: ++n }");
    ASSERT_TRUE(button);
    act(button, QAccessibleActionInterface::pressAction());
    EXPECT_EQ(button->property("n").toInt(), 0);
}

TEST_F(Controls, IconButtonIsNamedAndToggles) {
    auto* button = show(
        "IconButton { objectName: 'it'; text: 'Favourite'; symbol: 'favorite'; checkable: true\n"
        "property int n: 0; onToggled: ++n }");
    ASSERT_TRUE(button);
    EXPECT_EQ(accessible(button)->text(QAccessible::Name), "Favourite");
    act(button, QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(button->property("checked").toBool());
    EXPECT_EQ(button->property("n").toInt(), 1);
    EXPECT_TRUE(accessible(button)->state().checked);
}

TEST_F(Controls, SwitchTellsThatItWasToggled) {
    auto* control = show(
        "Switch { objectName: 'it'; text: 'Less motion'; property bool heard: false\n"
        "onToggled: heard = checked; focus: true }");
    ASSERT_TRUE(control);
    act(control, QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(control->property("heard").toBool());
    key(Qt::Key_Space);
    EXPECT_FALSE(control->property("heard").toBool());
}

TEST_F(Controls, ChipTogglesByReturn) {
    auto* chip = show("Chip { objectName: 'it'; text: 'Cartoon'; checkable: true; focus: true }");
    ASSERT_TRUE(chip);
    key(Qt::Key_Return);
    EXPECT_TRUE(chip->property("checked").toBool());
}

TEST_F(Controls, NumberFieldStepsByScreenReaderArrowsAndTyping) {
    auto* field = show(
        "NumberField { objectName: 'it'; label: 'Steps'; from: 1; to: 100; value: 4; property int heard: 0\n"
        "onValueModified: heard = value; focus: true }");
    ASSERT_TRUE(field);
    EXPECT_EQ(accessible(field)->text(QAccessible::Name), "Steps");
    act(field, QAccessibleActionInterface::increaseAction());
    EXPECT_EQ(field->property("heard").toInt(), 5);
    key(Qt::Key_Down);
    EXPECT_EQ(field->property("heard").toInt(), 4);
    key(Qt::Key_Tab);
}

TEST_F(Controls, ComboFieldOpensAndItsRowsChoose) {
    auto* combo = show(
        "ComboField { objectName: 'it'; label: 'Size'; width: 200; property int heard: -1; selectedIndex: 0\n"
        "model: [{text: '128 x 128'}, {text: '96 x 176'}]\n"
        "onActivated: index => { heard = index; selectedIndex = index } }");
    ASSERT_TRUE(combo);
    act(combo, QAccessibleActionInterface::pressAction());
    auto* popup = combo->property("popup").value<QObject*>();
    ASSERT_TRUE(popup);
    ASSERT_TRUE(QTest::qWaitFor([popup] { return popup->property("opened").toBool(); }));
    auto* list = popup->property("contentItem").value<QQuickItem*>();
    QQuickItem* row = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem*, row), Q_ARG(int, 1));
        return row != nullptr;
    }));
    EXPECT_EQ(accessible(row)->text(QAccessible::Name), "96 x 176");
    act(row, QAccessibleActionInterface::pressAction());
    EXPECT_EQ(combo->property("heard").toInt(), 1);
    EXPECT_EQ(combo->property("displayText").toString(), "96 x 176");
}

TEST_F(Controls, PromptFieldGrowsWithItsTextAndTabLeavesIt) {
    auto* prompt = show(
        "Column { width: 300\n PromptField { objectName: 'it'; name: 'Prompt'; width: 300; focus: true }\n"
        "Button { objectName: 'next'; text: 'x' } }");
    ASSERT_TRUE(prompt);
    const double before = prompt->property("implicitHeight").toDouble();
    prompt->setProperty("text", QStringLiteral("a fox\n").repeated(9));
    EXPECT_GT(prompt->property("implicitHeight").toDouble(), before);
    prompt->setProperty("text", QStringLiteral("a fox\n").repeated(90));
    EXPECT_LE(prompt->property("implicitHeight").toDouble(), prompt->property("maximumHeight").toDouble());
    key(Qt::Key_Tab);
    auto* next = window_->findChild<QQuickItem*>(QStringLiteral("next"));
    EXPECT_TRUE(next->hasActiveFocus());
}

// WCAG 2.1: 4.5 to 1 for text, in all three themes.
double luminance(const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

TEST_F(Controls, TextCanBeReadInEveryTheme) {
    auto* probe = show("Item { objectName: 'it'; property var theme: Theme }");
    ASSERT_TRUE(probe);
    auto* theme = probe->property("theme").value<QObject*>();
    ASSERT_TRUE(theme);
    const auto colour = [theme](const char* name) { return theme->property(name).value<QColor>(); };
    const auto measure = [&colour](const char* mode, std::initializer_list<const char*> inks,
                                   std::initializer_list<const char*> surfaces, double least) {
        for (const char* ink : inks)
            for (const char* surface : surfaces)
                EXPECT_GE(contrast(colour(ink), colour(surface)), least) << mode << ": " << ink << " on " << surface;
    };
    for (const char* mode : {"dark", "light", "contrast"}) {
        theme->setProperty("mode", QString::fromLatin1(mode));
        measure(mode, {"text", "softText", "accent"}, {"base", "raised", "over", "overHover", "canvas"}, 4.5);
        measure(mode, {"text", "accent"}, {"accentTint"}, 4.5);
        measure(mode, {"text", "bad"}, {"badTint"}, 4.5);
        measure(mode, {"good", "bad"}, {"base", "raised", "over"}, 4.5);
        measure(mode, {"accentText"}, {"accent", "accentHover", "accentDown"}, 4.5);
        // What is no text but says something: curves, histograms, rings.
        measure(mode, {"channelRed", "channelGreen", "channelBlue", "channelAll"}, {"canvas", "raised"}, 3.0);
        measure(mode, {"second", "bad"}, {"raised"}, 3.0);
    }
    // A mark on a picture lies on its shade, whatever the picture shows.
    const QColor shade = colour("shade");
    const auto over_white = [&shade](int channel) {
        return int(channel * shade.alphaF() + 255 * (1 - shade.alphaF()));
    };
    EXPECT_GE(contrast(colour("shadeText"),
                       QColor(over_white(shade.red()), over_white(shade.green()), over_white(shade.blue()))),
              4.5);
    theme->setProperty("mode", QStringLiteral("system"));
}

}  // namespace
